import { IdentityFileError } from '#src/complaints/identity-file.ts'
import { KeysError } from '#src/complaints/key-file.ts'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import { type Settings, SettingsError } from '#src/config.ts'
import type { Answer, Command } from '#src/desk/command.ts'
import { doctor } from '#src/desk/commands/doctor/command.ts'
import { makeKey } from '#src/desk/commands/key/command.ts'
import { list } from '#src/desk/commands/list/command.ts'
import { note } from '#src/desk/commands/note/command.ts'
import { reply } from '#src/desk/commands/reply/command.ts'
import { route } from '#src/desk/commands/route/command.ts'
import { show } from '#src/desk/commands/show/command.ts'
import { changeState } from '#src/desk/commands/state/command.ts'
import { DeskError, EXIT, type ExitCode } from '#src/desk/desk-error.ts'
import { openDesk } from '#src/desk/open-desk.ts'
import { toTerminalJson } from '#src/desk/terminal-text.ts'
import { StoppedClockError } from '#src/server/create-clock.ts'
import { PROBLEMS } from '#src/text/desk/problems.ts'
import { ALL_USAGE, USAGE } from '#src/text/desk/usage.ts'

const COMMANDS: Readonly<Record<string, { run: Command; usage: string }>> = {
  list: { run: list, usage: USAGE.list },
  show: { run: show, usage: USAGE.show },
  reply: { run: reply, usage: USAGE.reply },
  note: { run: note, usage: USAGE.note },
  state: { run: changeState, usage: USAGE.state },
  route: { run: route, usage: USAGE.route },
  doctor: { run: doctor, usage: USAGE.doctor },
  key: { run: makeKey, usage: USAGE.keyNew },
}

async function answer(
  readSettings: () => Settings,
  [name = '', ...written]: readonly string[],
): Promise<Answer> {
  if (name === '--help') return { text: ALL_USAGE, json: null }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  if (!command) throw new DeskError(EXIT.usage, ALL_USAGE)
  if (written.includes('--help')) return { text: command.usage, json: null }
  const desk = openDesk(readSettings())
  try {
    return await command.run(desk, written)
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
  if (error instanceof StoreUnavailableError) {
    return { message: PROBLEMS.unavailable(message), exitCode: EXIT.unavailable }
  }
  const isExpected = EXPECTED.some((expected) => error instanceof expected)
  return { message: isExpected ? message : PROBLEMS.unexpected(message), exitCode: EXIT.wrong }
}

/** What a run of the desk prints, and how it ends. */
export type DeskRun = { out: string; err: string; exitCode: ExitCode }

/** Runs one command of the desk (`list`, `show 7KX4-M2PA`, …). Never throws: settings are read where words are ready. */
export async function runDesk(
  readSettings: () => Settings,
  written: readonly string[],
): Promise<DeskRun> {
  const isJson = written.includes('--json')
  try {
    const { text, json, exitCode = EXIT.ok } = await answer(readSettings, written)
    return { out: isJson && json !== null ? toTerminalJson(json) : text, err: '', exitCode }
  } catch (error) {
    const { message, exitCode } = toProblem(error)
    const err = isJson ? toTerminalJson({ error: message, exitCode }) : message
    return { out: '', err, exitCode }
  }
}
