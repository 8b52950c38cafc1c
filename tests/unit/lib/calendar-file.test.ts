import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { type CalendarEntry, toCalendarFile } from '#src/lib/to-calendar-file.ts'

const CLASS: CalendarEntry = {
  uid: 'first-foods-1@portal.example',
  stampedAt: '2026-11-10T01:00:00Z',
  startsAt: '2026-11-25T15:00:00+08:00',
  endsAt: '2026-11-25T16:30:00+08:00',
  summary: '辅食第一口',
  place: '示例街道社区卫生服务中心',
  address: '二楼',
}

const unfold = (file: string) => file.replaceAll('\r\n ', '').split('\r\n')
const read = (file: string, name: string) =>
  unfold(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)

test('a class is in the calendar at the hour it takes place in China, wherever the telephone is', () => {
  const file = toCalendarFile('活动', [CLASS])
  expect(read(file, 'DTSTART')).toBe('20261125T070000Z')
  expect(read(file, 'DTEND')).toBe('20261125T083000Z')
  expect(read(file, 'LOCATION')).toBe('示例街道社区卫生服务中心 二楼')
})

test('a calendar in which nothing is yet can be subscribed to all the same', () => {
  const calendar = new ICAL.Component(ICAL.parse(toCalendarFile('示例园', [])))
  const [zone, ...others] = calendar.getAllSubcomponents()
  expect([zone?.name, others]).toEqual(['vtimezone', []])
  expect(toCalendarFile('示例园', [CLASS])).not.toContain('VTIMEZONE')
})

test('a calendar learns which of two entries of one name is the newer one', () => {
  const numbered = toCalendarFile('活动', [{ ...CLASS, sequence: 20_767 }])
  expect(read(numbered, 'SEQUENCE')).toBe('20767')
  expect(read(numbered, 'LAST-MODIFIED')).toBe('20261110T010000Z')
  expect(read(toCalendarFile('活动', [CLASS]), 'SEQUENCE')).toBeUndefined()
})

test('a vaccination fills one whole day, also the last of a year', () => {
  const {
    startsAt: _,
    endsAt: __,
    ...rest
  } = CLASS as CalendarEntry & { startsAt: string; endsAt: string }
  const lines = unfold(toCalendarFile('活动', [{ ...rest, on: '2026-12-31' }]))
  expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
  expect(lines).toContain('DTEND;VALUE=DATE:20270101')
})

test('an entry that is called off stays and says so', () => {
  expect(read(toCalendarFile('活动', [{ ...CLASS, cancelled: true }]), 'STATUS')).toBe('CANCELLED')
})

test('whatever a text contains, a calendar reads it back, and no line is longer than 75 octets', () => {
  const unit = fc.constantFrom('托', '😀', 'é', ',', ';', '\\', '\n', ' ', 'a', ':')
  const text = fc.string({ unit, maxLength: 200, size: 'max' })
  const folds = { afterOne: 0, afterTwo: 0, afterFour: 0, full: 0 }
  fc.assert(
    fc.property(text, (summary) => {
      const file = toCalendarFile('活动', [{ ...CLASS, summary }])
      const escaped = read(file, 'SUMMARY') ?? ''
      expect(escaped.replace(/\\(.)/g, (_, c) => (c === 'n' ? '\n' : c))).toBe(summary)
      for (const line of file.split('\r\n')) {
        expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(line).not.toContain('\uFFFD')
      }
      expect(file).not.toMatch(/[^\r]\n/)
      countFolds(file, folds)
    }),
  )
  // The property is worth nothing unless lines were folded, between characters of every size.
  for (const [what, times] of Object.entries(folds)) expect(times, what).toBeGreaterThan(20)
})

/** Counts where lines were cut, and that each was cut because the next character had no room. */
function countFolds(file: string, folds: Record<string, number>) {
  const lines = file.split('\r\n')
  lines.forEach((line, at) => {
    const next = lines[at + 1]
    if (!next?.startsWith(' ')) return
    const [first = ''] = next.slice(1)
    const [octets, room] = [Buffer.byteLength(line), Buffer.byteLength(first)]
    expect(octets + room).toBeGreaterThan(75)
    if (octets === 75) folds['full'] = (folds['full'] ?? 0) + 1
    const name = ({ 1: 'afterOne', 2: 'afterTwo', 3: 'afterTwo', 4: 'afterFour' } as const)[room]
    if (name) folds[name] = (folds[name] ?? 0) + 1
  })
}

test.each([
  ['exactly fills a line', 75 - 'SUMMARY:'.length, 0],
  ['is one octet too long', 76 - 'SUMMARY:'.length, 1],
  ['fills two lines', 75 - 'SUMMARY:'.length + 74, 1],
  ['is one octet too long for two', 76 - 'SUMMARY:'.length + 74, 2],
])('a text that %s is folded where it must be', (_what, length, folds) => {
  const file = toCalendarFile('活动', [{ ...CLASS, summary: 'a'.repeat(length) }])
  const lines = file.split('\r\n')
  const from = lines.findIndex((line) => line.startsWith('SUMMARY:'))
  const to = lines.findIndex((line, at) => at > from && !line.startsWith(' '))
  expect(to - from - 1).toBe(folds)
})
