import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { daysBetween, toChinaDate } from '#src/calendar/days.ts'
import { toWorkingDays } from '#src/calendar/holidays.ts'
import { IdentityFileError, isOpenToOthers } from '#src/complaints/channel/identity-file.ts'
import { loadComplaintRules } from '#src/complaints/load-complaint-rules.ts'
import { keepHead } from '#src/complaints/store/kept-heads.ts'
import { toCommand } from '#src/desk/command.ts'
import { toToldGap } from '#src/desk/commands/audit/told-gaps.ts'
import { zhHans as words } from '#src/desk/commands/doctor/words.ts'
import { toMonthsBefore } from '#src/desk/commands/retention/to-bound.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { findUnreceived } from '#src/desk/hand-over/find-unreceived.ts'
import { HOTLINE } from '#src/desk/hand-over/receivers.ts'
import { toHandOverText } from '#src/desk/hand-over/to-hand-over-lines.ts'
import { toAuthorityName } from '#src/desk/names.ts'
import { openCase } from '#src/desk/open-case.ts'
import { readStatementOf } from '#src/desk/restored-statement.ts'
import { readTrustedLists } from '#src/desk/trusted-lists.ts'
import { toListFingerprint } from '#src/officers/officer-list.ts'
import { toHeadText } from '#src/record/record-entry.ts'

/**
 * Looks at keys, store and calendar, and removes nothing. Ends with `wrong` when something must be put right.
 */
export const doctor = toCommand({
  name: 'doctor',
  isHostOnly: true,
  words,
  positionals: 0,
  options: {},
  run: async (desk) => {
    const all: Finding[] = []
    for (const check of CHECKS) all.push(...(await check(desk)))
    const count = (wanted: Finding['level']) => all.filter(({ level }) => level === wanted).length
    const [wrong, hints] = [count('finding'), count('hint')]
    const lines = all.map(({ level, text }) => `${words.marks[level]} ${text}`)
    const fine = hints > 0 ? words.hints(hints) : words.sound
    const end = wrong > 0 ? words.findings(wrong) : fine
    return {
      text: [...lines, '', end].join('\n'),
      json: { sound: wrong === 0, checks: all },
      exitCode: wrong > 0 ? EXIT.wrong : EXIT.ok,
    }
  },
})

const CHECKS: readonly ((desk: Desk) => Promise<Finding[]>)[] = [
  checkKeyFiles,
  checkRetention,
  checkStored,
  keepHeadOfToday,
  checkRestored,
  checkNewestCase,
  checkPublishedList,
  checkHandOvers,
  checkCalendar,
]

/** What the doctor says of one thing. `finding`: must be put right; `hint`: good to know. */
type Finding = { level: 'finding' | 'hint' | 'fine'; text: string }

const toFinding = (text: string): Finding => ({ level: 'finding', text })
const toHint = (text: string): Finding => ({ level: 'hint', text })
const toFine = (text: string): Finding => ({ level: 'fine', text })

/** Folders of `DATA_DIR` that hold nothing but keys. */
const KEY_FOLDERS = ['keys', 'desk']

/** Whether all keys are where they should be and readable by their owner only. */
async function checkKeyFiles(desk: Desk): Promise<Finding[]> {
  const folders = KEY_FOLDERS.map((name) => join(desk.settings.dataDir, name))
  const lists = await Promise.all(folders.map(listFiles))
  const ofOfficer = desk.isKeyless ? [] : [desk.identityPath]
  const paths = [...new Set([...lists.flat(), ...ofOfficer])]
  const findings = (await Promise.all(paths.map(checkKeyFile))).flat()
  return [
    ...(findings.length === 0 ? [toFine(words.keysFine(paths.length))] : findings),
    ...(desk.isDemonstration ? [toHint(words.demonstration)] : []),
  ]
}

async function listFiles(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.map((name) => join(folder, name))
}

async function checkKeyFile(path: string): Promise<Finding[]> {
  const found = await stat(path).catch(() => undefined)
  if (!found) return [toFinding(words.keyMissing(path))]
  return isOpenToOthers(found.mode) ? [toFinding(words.keyOpen(path))] : []
}

/** Whether cases are still there that were kept as long as the notice says. Throws `StoreUnavailableError`. */
async function checkRetention(desk: Desk): Promise<Finding[]> {
  const { clock, rules } = await desk.site()
  if (!rules) return []
  const { retentionMonths } = rules.notice
  const bound = toMonthsBefore(clock(), retentionMonths)
  const ended = (await (await desk.store()).findEndedCases(bound)).length
  return ended > 0
    ? [toHint(words.toBeRemoved(retentionMonths, ended))]
    : [toFine(words.nothingToRemove(retentionMonths))]
}

/** The store's own check of everything in it. Throws `StoreUnavailableError`. */
async function checkStored(desk: Desk): Promise<Finding[]> {
  const found = await (await desk.store()).check()
  if (found.integrity !== 'ok') return [toFinding(words.notIntact(found.integrity))]
  const findings = (
    ['damagedFiles', 'filesWithoutOwner', 'eventsWithoutCase', 'wrongTotals'] as const
  )
    .filter((what) => found[what] > 0)
    .map((what) => toFinding(words[what](found[what])))
  const { complaints, drafts, files } = found
  return [toFine(words.stored(complaints, drafts, files)), ...findings]
}

/** Keeps where the record stands today, for the next release and for whoever copies it. */
async function keepHeadOfToday(desk: Desk): Promise<Finding[]> {
  const head = await (await desk.store()).readRecordHead()
  if (!head) return []
  try {
    const { clock } = await desk.site()
    await keepHead(desk.settings.dataDir, head, toChinaDate(clock()))
    return [toFine(words.headKept(toHeadText(head)))]
  } catch {
    return [toFinding(words.headNotKept(toHeadText(head)))]
  }
}

/** Whether two officers said what was lost, where the store was put back from a backup. */
async function checkRestored(desk: Desk): Promise<Finding[]> {
  const statement = await readStatementOf(desk.settings.dataDir)
  if (!statement) return []
  const signers = { region: desk.settings.region, lists: await readTrustedLists(desk) }
  const entries = await (await desk.store()).readRestored()
  const isTold = entries.some(
    (entry) => toToldGap(entry, signers)?.after.seq === statement.after.seq,
  )
  return [isTold ? toHint(words.restoredAndTold) : toFinding(words.restoredUntold)]
}

/** Whether the officer's keys still open what comes in now; the site's own machine has none of them. Throws `StoreUnavailableError`. */
async function checkNewestCase(desk: Desk): Promise<Finding[]> {
  const store = await desk.store()
  const [newest] = await store.list({ limit: 1, offset: 0 })
  if (!newest) return []
  if (desk.isKeyless) return [toFine(words.noKeyHere)]
  try {
    await openCase(desk, newest)
    return [toFine(words.opens(newest.reference))]
  } catch (error) {
    const isExpected = error instanceof DeskError || error instanceof IdentityFileError
    if (!isExpected) throw error
    return [toFinding(error.message)]
  }
}

/** Whether the list that counts is the one on the public pages, which receipts are held against. */
async function checkPublishedList(desk: Desk): Promise<Finding[]> {
  const current = (await readTrustedLists(desk)).at(-1)
  if (!current) return []
  const published = (await desk.site()).rules?.officerLists?.at(-1)
  return published && (await toListFingerprint(published)) === (await toListFingerprint(current))
    ? [toFine(words.listPublished(current.number))]
    : [toHint(words.listNotPublished(current.number))]
}

/** A unit that has not signed after so many days is asked. */
const SIGNED_DAYS = 7
const CASES = 500

/** Whether units signed for what was made for them, of cases that are not over. Throws `StoreUnavailableError`. */
async function checkHandOvers(desk: Desk): Promise<Finding[]> {
  const [store, site] = [await desk.store(), await desk.site()]
  const today = toChinaDate(site.clock())
  const found: Finding[] = []
  for (let offset = 0; ; offset += CASES) {
    const cases = await store.list({ open: true, limit: CASES, offset })
    const moments = await store.readMoments(cases.map(({ reference }) => reference))
    for (const [reference, own] of Map.groupBy(moments, (one) => one.reference)) {
      if (!own.some(({ kind }) => kind === 'packaged' || kind === 'sent')) continue
      for (const { madeAt, row } of findUnreceived(await store.listHandOvers({ reference }), own)) {
        const days = daysBetween(toChinaDate(new Date(madeAt)), today)
        const step = row
          ? `${row.toUnit === HOTLINE.id ? HOTLINE.name : toAuthorityName(site, row.toUnit)}，${toHandOverText(row)}`
          : words.onPaper
        if (days >= SIGNED_DAYS) found.push(toHint(words.notSigned(reference, days, step)))
      }
    }
    if (cases.length < CASES)
      return found.length > 0 ? found : [toFine(words.allSigned(SIGNED_DAYS))]
  }
}

/** Promises reach this far ahead. */
const NEEDED_DAYS = 60

/** How far the holidays are known that promises count by. */
async function checkCalendar(desk: Desk): Promise<Finding[]> {
  const { rules, clock } = await desk.site()
  if (!rules) return []
  const { knownTo } = toWorkingDays(rules.calendar)
  const left = daysBetween(toChinaDate(clock()), knownTo)
  const written = await readWrittenDay(desk)
  if (left < NEEDED_DAYS && written !== undefined && written > knownTo)
    return [toFinding(words.calendarNotPublished(knownTo, written))]
  if (left < 0) return [toFinding(words.calendarOver(knownTo))]
  return left < NEEDED_DAYS
    ? [toHint(words.calendarEnds(knownTo))]
    : [toFine(words.calendarKnown(knownTo))]
}

/** How far they are known by the region's file of now; nothing where it lies elsewhere or is wrong. */
async function readWrittenDay({ settings }: Desk): Promise<string | undefined> {
  const rules = await loadComplaintRules(settings).catch(() => undefined)
  return rules && toWorkingDays(rules.calendar).knownTo
}
