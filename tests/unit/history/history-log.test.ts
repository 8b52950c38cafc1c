import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { CentreChange } from '#src/changes/centre-change.ts'
import { type HistoryRecord, toHistory, toStanding } from '#src/changes/history.ts'
import { addChanges, toMissing } from '#src/history/add-changes.ts'
import { appendHistory, historyFile, parseLine, readHistory } from '#src/history/history-log.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-history-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = () => historyFile(folder, '350102')
const change = (id: string): CentreChange => ({
  kind: 'added',
  id,
  name: `示例${id}`,
  subdistrictCode: '350102001',
})
const moment = (day: number) => ({
  on: `2026-11-${String(day).padStart(2, '0')}`,
  at: new Date(Date.UTC(2026, 10, day)),
})
/** The history of a first publication and one more for each list of new centres. */
const toRecords = (...lists: readonly string[][]) =>
  [[], ...lists].reduce<readonly HistoryRecord[]>(
    (records, ids, at) => addChanges(records, ids.map(change), moment(at + 1)),
    [],
  )
const toNames = (records: readonly HistoryRecord[]) =>
  toHistory(records, '2026-12-31').changes.map(({ id }) => id)

test('what was appended is read back, region by region', async () => {
  await appendHistory(file(), toRecords(['a'], ['b', 'c']))
  await appendHistory(historyFile(folder, '622927'), toRecords(['z']))
  expect(toNames(await readHistory(file()))).toEqual(['c', 'b', 'a'])
  expect(toNames(await readHistory(historyFile(folder, '622927')))).toEqual(['z'])
  expect(await readHistory(historyFile(folder, '999999'))).toEqual([])
})

test('nothing that stands in the log is ever written again', async () => {
  await appendHistory(file(), toRecords(['a']))
  const before = readFileSync(file(), 'utf8')
  await appendHistory(file(), toRecords(['a'], ['b']).slice(2))
  expect(readFileSync(file(), 'utf8').startsWith(before)).toBe(true)
})

test('cut off at any byte, the log still tells every whole line, and goes on', async () => {
  const records = toRecords(['a'], ['b'])
  await appendHistory(file(), records)
  const whole = readFileSync(file())
  const lastLine = whole.lastIndexOf(10, whole.length - 2) + 1
  for (let length = lastLine; length < whole.length; length += 7) {
    writeFileSync(file(), whole)
    truncateSync(file(), length)
    expect(toNames(await readHistory(file()))).toEqual(['a'])
    const log = await readHistory(file())
    await appendHistory(file(), toMissing(log, records, moment(9)))
    expect(toNames(await readHistory(file()))).toEqual(['b', 'a'])
  }
})

test('a line that was damaged in the middle is passed over and told again from the release', async () => {
  const records = toRecords(['a'], ['b'], ['c'])
  await appendHistory(file(), records)
  const lines = readFileSync(file(), 'utf8').split('\n')
  lines[1] = lines[1]?.replace('示例a', '示例x') ?? ''
  writeFileSync(file(), lines.join('\n'))
  const damaged = await readHistory(file())
  expect(toNames(damaged)).toEqual(['c', 'b'])
  await appendHistory(file(), toMissing(damaged, records, moment(9)))
  expect(toNames(await readHistory(file()))).toEqual(['c', 'b', 'a'])
  appendFileSync(file(), 'something else\n')
  expect(toNames(await readHistory(file()))).toEqual(['c', 'b', 'a'])
})

test('a log that was lost is written anew from what readers see', () => {
  const records = toRecords(['a'], ['b'])
  expect(toMissing([], records, moment(9))).toEqual(records)
})

test('a rollback takes back what was published, and that is a line of its own', () => {
  const seen = toRecords(['a'])
  const log = toRecords(['a'], ['b'])
  const rolledBack = [...log, ...toMissing(log, seen, moment(9))]
  expect(toNames(rolledBack)).toEqual(['a'])
  expect(toHistory(rolledBack, '2026-12-31').takenBack).toEqual([
    { on: '2026-11-09', publishedOn: '2026-11-03', centres: [{ id: 'b', name: '示例b' }] },
  ])
  expect(toMissing(rolledBack, seen, moment(10))).toEqual([])
})

test('what is published again after a rollback comes again once, with its first day', () => {
  const log = toRecords(['a'], ['b'])
  const rolledBack = [...log, ...toMissing(log, toRecords(['a']), moment(9))]
  const again = addChanges(rolledBack, [change('b')], moment(10))
  expect(toStanding(again).map(({ on }) => on)).toEqual(['2026-11-01', '2026-11-02', '2026-11-03'])
  expect(toNames(again)).toEqual(['b', 'a'])
  const other = addChanges(rolledBack, [change('d')], moment(10))
  expect(toNames(other)).toEqual(['d', 'a'])
})

test('a publication that changes no centre adds no line, but for the first one', () => {
  const first = addChanges([], [], moment(1))
  expect(first).toHaveLength(1)
  expect(toHistory(first, '2026-12-31').beganOn).toBe('2026-11-01')
  expect(addChanges(first, [], moment(2))).toBe(first)
})

test('a line without a sum is read as it is, also where a reason names a version', () => {
  const value = { reason: '退回 0123456789ab 因为少了一列' }
  expect(parseLine(JSON.stringify(value))).toEqual({ value, isSummed: false })
  expect(parseLine(`0123456789ab ${JSON.stringify(value)}`)).toBeUndefined()
})
