import { expect, test } from 'vitest'
import { zhHans as words } from '#src/components/events/words.ts'
import { AGE_BANDS, eventSchema, isForBand } from '#src/guidance/event.ts'
import { toCalendarEntries } from '#src/guidance/event-calendar.ts'

const given = {
  slug: 'first-foods',
  title: '辅食第一口',
  kind: 'class',
  summary: '看一遍做法。',
  place: '示例活动室',
  sessions: [
    { startsAt: '2026-11-25T15:00:00+08:00', endsAt: '2026-11-25T16:30:00+08:00' },
    { startsAt: '2026-12-31T23:00:00+08:00', endsAt: '2027-01-01T00:30:00+08:00' },
  ],
  monthsFrom: 4,
  monthsTo: 12,
  feeInYuan: 0,
  signUp: { text: '打电话报名', phone: '0591-00000601' },
  organiser: '妇幼保健院（示例）',
  changedOn: '2026-11-10',
}
const event = eventSchema.parse(given)

test('a date is read with its weekday in China, also when it runs past midnight', () => {
  expect(event.sessions.map(words.session)).toEqual([
    '2026年11月25日（周三）15:00–16:30',
    '2026年12月31日（周四）23:00到2027年1月1日00:30',
  ])
})

test('every date of an event is an entry with a name of its own', () => {
  const entries = toCalendarEntries(event, 'https://portal.example')
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(2)
  expect(entries[0]).toMatchObject({ summary: '辅食第一口', cancelled: false })
  expect(entries[0]?.description).toContain('https://portal.example/events/first-foods/')
})

test('a date keeps its name when the words of the event change', () => {
  const changed = { ...event, title: '辅食课', changedOn: '2026-11-19' }
  const uids = (one: typeof event) => toCalendarEntries(one, 'https://p.example').map((e) => e.uid)
  expect(uids(changed)).toEqual(uids(event))
})

test('a date that moves keeps its name in calendars and comes with a higher number', () => {
  const [first, second] = given.sessions
  const later = { startsAt: '2027-01-09T09:00:00+08:00', endsAt: '2027-01-09T10:00:00+08:00' }
  const moved = eventSchema.parse({
    ...given,
    sessions: [later, second],
    changedOn: '2026-11-20',
  })
  const entriesOf = (one: typeof event) => toCalendarEntries(one, 'https://p.example')
  const [before] = entriesOf(event)
  const [after] = entriesOf(moved)
  expect(after?.uid).toBe(before?.uid)
  expect(after).toMatchObject(later)
  expect((after?.sequence ?? 0) - (before?.sequence ?? 0)).toBe(10)
  expect(Number.isInteger(before?.sequence)).toBe(true)
  expect(first?.startsAt).not.toBe(later.startsAt)
})

test('a date with an id of its own keeps its name wherever it stands', () => {
  const [first, second] = given.sessions
  const uidsOf = (sessions: object[]) =>
    toCalendarEntries(eventSchema.parse({ ...given, sessions }), 'https://p.example').map(
      ({ uid, startsAt }: { uid: string; startsAt?: string }) => [startsAt, uid],
    )
  const named = { ...second, id: 'new-year' }
  expect(Object.fromEntries(uidsOf([first ?? {}, named]))[second?.startsAt ?? '']).toBe(
    'first-foods-new-year@p.example',
  )
  expect(Object.fromEntries(uidsOf([named]))[second?.startsAt ?? '']).toBe(
    'first-foods-new-year@p.example',
  )
})

test.each([
  [
    'has two dates of one name',
    { sessions: [{ ...given.sessions[0], id: '2' }, given.sessions[1]] },
  ],
  [
    'ends before it begins',
    { sessions: [{ ...given.sessions[0], endsAt: '2026-11-25T14:00:00+08:00' }] },
  ],
  ['has no dates', { sessions: [] }],
  [
    'has a time without its zone',
    { sessions: [{ startsAt: '2026-11-25T15:00:00', endsAt: '2026-11-25T16:00:00' }] },
  ],
  ['has ages the wrong way round', { monthsFrom: 24, monthsTo: 12 }],
  ['takes the address of the calendar', { slug: 'calendar' }],
  ['says more than the portal knows', { waitingList: true }],
])('an event that %s is refused', (_, wrong) => {
  expect(eventSchema.safeParse({ ...given, ...wrong }).success).toBe(false)
})

test('an event is in the list of every age that it is for', () => {
  expect(AGE_BANDS.filter((band) => isForBand(event, band)).map(({ slug }) => slug)).toEqual([
    '0-5',
    '6-11',
    '12-23',
  ])
  expect([words.ages(0, 36), words.ages(4, 12), words.ages(0, 6)]).toEqual([
    '3岁以下都可以',
    '4个月到1岁',
    '刚出生到6个月',
  ])
})
