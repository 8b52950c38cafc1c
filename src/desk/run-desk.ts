import { IdentityFileError } from '#src/complaints/channel/identity-file.ts'
import { KeysError } from '#src/complaints/channel/keys.ts'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import { type Settings, SettingsError } from '#src/config.ts'
import { ApiError } from '#src/desk/api/addresses.ts'
import type { Answer, Command } from '#src/desk/command.ts'
import { app } from '#src/desk/commands/app/command.ts'
import { ask } from '#src/desk/commands/ask/command.ts'
import { assign } from '#src/desk/commands/assign/command.ts'
import { showHead } from '#src/desk/commands/audit/head.ts'
import { listEntries } from '#src/desk/commands/audit/list.ts'
import { tellOfRestore } from '#src/desk/commands/audit/restored.ts'
import { verifyEntries } from '#src/desk/commands/audit/verify.ts'
import { makeBackup } from '#src/desk/commands/backup/make.ts'
import { restoreBackup } from '#src/desk/commands/backup/restore.ts'
import { importCalendar } from '#src/desk/commands/calendar/import.ts'
import { close } from '#src/desk/commands/close/command.ts'
import { reissue } from '#src/desk/commands/code/reissue.ts'
import { closeData } from '#src/desk/commands/data/close.ts'
import { listData } from '#src/desk/commands/data/list.ts'
import { listNeeds } from '#src/desk/commands/data/needs.ts'
import { publishData } from '#src/desk/commands/data/publish.ts'
import { showData } from '#src/desk/commands/data/show.ts'
import { doctor } from '#src/desk/commands/doctor/command.ts'
import { drill } from '#src/desk/commands/drill/command.ts'
import { exportTable } from '#src/desk/commands/export/table.ts'
import { extend } from '#src/desk/commands/extend/command.ts'
import { publishFigures } from '#src/desk/commands/figures/publish.ts'
import { verifyFigures } from '#src/desk/commands/figures/verify.ts'
import { listReceivedCases } from '#src/desk/commands/hand/inbox.ts'
import { openOver } from '#src/desk/commands/hand/open.ts'
import { printPackage } from '#src/desk/commands/hand/print.ts'
import { confirmReceipt } from '#src/desk/commands/hand/receipt.ts'
import { reportOver } from '#src/desk/commands/hand/report.ts'
import { sealOver } from '#src/desk/commands/hand/seal.ts'
import { sendOver } from '#src/desk/commands/hand/send.ts'
import { signOver } from '#src/desk/commands/hand/sign.ts'
import { inbox } from '#src/desk/commands/inbox/command.ts'
import { makeCard } from '#src/desk/commands/key/card.ts'
import { makeKey } from '#src/desk/commands/key/new.ts'
import { wrapKeys } from '#src/desk/commands/key/wrap.ts'
import { list } from '#src/desk/commands/list/command.ts'
import { merge } from '#src/desk/commands/merge/command.ts'
import { sendNewsAgain } from '#src/desk/commands/news/send.ts'
import { note } from '#src/desk/commands/note/command.ts'
import { adoptList } from '#src/desk/commands/officers/adopt.ts'
import { makeList } from '#src/desk/commands/officers/new.ts'
import { publishList } from '#src/desk/commands/officers/publish.ts'
import { showList } from '#src/desk/commands/officers/show.ts'
import { signList } from '#src/desk/commands/officers/sign.ts'
import { propose } from '#src/desk/commands/outcome/propose.ts'
import { publish } from '#src/desk/commands/outcome/publish.ts'
import { withdraw } from '#src/desk/commands/outcome/withdraw.ts'
import { writeOutcomes } from '#src/desk/commands/outcome/write.ts'
import { overdue } from '#src/desk/commands/overdue/command.ts'
import { showPage } from '#src/desk/commands/page/command.ts'
import { tagUnlisted } from '#src/desk/commands/places/tag.ts'
import { promises } from '#src/desk/commands/promises/command.ts'
import { reopen } from '#src/desk/commands/reopen/command.ts'
import { reply } from '#src/desk/commands/reply/command.ts'
import { holdCase, releaseCase } from '#src/desk/commands/retention/hold.ts'
import { runRetention } from '#src/desk/commands/retention/run.ts'
import { giveBack } from '#src/desk/commands/return/command.ts'
import { correct } from '#src/desk/commands/rights/correct.ts'
import { eraseOne } from '#src/desk/commands/rights/erase.ts'
import { exportCase } from '#src/desk/commands/rights/export.ts'
import { route } from '#src/desk/commands/route/command.ts'
import { serve } from '#src/desk/commands/serve/command.ts'
import { show } from '#src/desk/commands/show/command.ts'
import { similar } from '#src/desk/commands/similar/command.ts'
import { changeState } from '#src/desk/commands/state/command.ts'
import { urgent } from '#src/desk/commands/urgent/command.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT, type ExitCode } from '#src/desk/desk-error.ts'
import { findNearest } from '#src/desk/find-nearest.ts'
import { NoStoreError, openDesk } from '#src/desk/open-desk.ts'
import { NoDeskError, SlowDeskError, WAIT_MINUTES } from '#src/desk/source/ask-desk.ts'
import { toTerminalJson, toTerminalLine } from '#src/desk/terminal-text.ts'
import { zhHans as words } from '#src/desk/words.ts'
import { StoppedClockError } from '#src/server/create-clock.ts'

/** What a run of the desk prints, and how it ends. */
export type DeskRun = { out: string; err: string; exitCode: ExitCode }

/** Runs one command of the desk (`list`, `show 7KX4-M2PA`, …). Never throws: wrong settings are told in words too. */
export async function runDesk(
  readSettings: () => Settings,
  written: readonly string[],
  progress: Desk['progress'] = () => {},
): Promise<DeskRun> {
  const isJson = written.includes('--json')
  try {
    const { text, json, exitCode = EXIT.ok } = await answer(readSettings, written, progress)
    return { out: isJson && json !== null ? toTerminalJson(json) : text, err: '', exitCode }
  } catch (error) {
    const { message, exitCode } = toProblem(error)
    const err = isJson ? toTerminalJson({ error: message, exitCode }) : message
    return { out: '', err, exitCode }
  }
}

/** Every command, as `--help` lists them. */
export const COMMANDS: readonly Command[] = [
  app,
  inbox,
  overdue,
  list,
  show,
  reply,
  note,
  ask,
  extend,
  changeState,
  close,
  reopen,
  sendNewsAgain,
  route,
  giveBack,
  printPackage,
  sealOver,
  sendOver,
  confirmReceipt,
  listReceivedCases,
  openOver,
  signOver,
  reportOver,
  assign,
  urgent,
  similar,
  tagUnlisted,
  exportTable,
  merge,
  reissue,
  exportCase,
  correct,
  eraseOne,
  runRetention,
  holdCase,
  releaseCase,
  promises,
  importCalendar,
  drill,
  makeBackup,
  restoreBackup,
  listData,
  showData,
  closeData,
  listNeeds,
  publishData,
  propose,
  publish,
  withdraw,
  writeOutcomes,
  publishFigures,
  verifyFigures,
  doctor,
  makeKey,
  makeCard,
  wrapKeys,
  makeList,
  signList,
  adoptList,
  showList,
  publishList,
  showHead,
  verifyEntries,
  listEntries,
  tellOfRestore,
  serve,
  showPage,
]

const LONGEST_NAME = Math.max(...COMMANDS.map(({ name }) => name.length))

/** All commands. */
function toHelp(): string {
  const widest = LONGEST_NAME + 2
  return [
    words.usage(words.anyCommand),
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(widest)}${summary}`),
    '',
    words.everyCommand,
    words.exitCodes,
  ].join('\n')
}

/** That there is no such command, and what may have been meant. Of what is typed no more than a command's length counts. */
function toUnknown(written: readonly string[]): string {
  const [typed = '', next = ''] = written.map((word) => word.slice(0, LONGEST_NAME))
  const names = COMMANDS.map(({ name }) => name)
  const near = [...new Set([typed, `${typed} ${next}`].flatMap((one) => findNearest(one, names)))]
  return words.problems.unknownCommand(toTerminalLine(typed), near)
}

async function answer(
  readSettings: () => Settings,
  given: readonly string[],
  progress: Desk['progress'],
): Promise<Answer> {
  const written = given.length > 0 ? given : [app.name]
  const [typed = ''] = written
  if (typed === '--help' || typed === 'help') return { text: toHelp(), json: null }
  const family = COMMANDS.filter(({ name }) => name.split(' ')[0] === typed)
  const command = family.find(({ name }) =>
    name.split(' ').every((word, at) => word === written[at]),
  )
  if (!command && family.length === 0) throw new DeskError(EXIT.usage, toUnknown(written))
  const usage = command?.usage ?? family.map((one) => one.usage).join('\n')
  if (written.includes('--help')) return { text: usage, json: null }
  if (!command) throw new DeskError(EXIT.usage, usage)
  const desk = openDesk(readSettings(), command.isHostOnly, progress)
  try {
    return await command.run(desk, written.slice(command.name.split(' ').length))
  } catch (error) {
    if (error instanceof NoStoreError && command.isHostOnly)
      throw new DeskError(EXIT.unavailable, words.problems.notTheHost(command.name, error.message))
    throw error
  } finally {
    await desk.close()
  }
}

/** Errors whose words are meant for the officer. */
const EXPECTED = [IdentityFileError, KeysError, SettingsError, StoppedClockError]

/** The words and the exit code of whatever went wrong; never a trace of the program. */
function toProblem(error: unknown): { message: string; exitCode: ExitCode } {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof DeskError) return { message, exitCode: error.exitCode }
  if (error instanceof SlowDeskError)
    return { message: words.problems.slowDesk(message, WAIT_MINUTES), exitCode: EXIT.unavailable }
  if (error instanceof NoDeskError)
    return { message: words.problems.noDesk(message), exitCode: EXIT.unavailable }
  if (error instanceof ApiError) return toApiProblem(error)
  if (error instanceof NoStoreError)
    return { message: words.problems.noStore(message), exitCode: EXIT.unavailable }
  if (error instanceof StoreUnavailableError) {
    return { message: words.problems.unavailable(message), exitCode: EXIT.unavailable }
  }
  const isExpected = EXPECTED.some((expected) => error instanceof expected)
  return {
    message: isExpected ? message : words.problems.unexpected(message),
    exitCode: EXIT.wrong,
  }
}

/** What a desk refused that is about no case. */
function toApiProblem({ problem }: ApiError): { message: string; exitCode: ExitCode } {
  const { problems } = words
  if (problem === 'signedOut' || problem === 'notListed')
    return { message: problems.signedOut, exitCode: EXIT.wrong }
  if (problem === 'tooMuch') return { message: problems.busy, exitCode: EXIT.unavailable }
  return { message: problems.unavailable(problem), exitCode: EXIT.unavailable }
}
