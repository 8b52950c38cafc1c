import { expect, test } from 'vitest'
import type { Moment } from '#src/complaints/clocks/case-clock.ts'
import { toClockStates } from '#src/complaints/clocks/to-clock-states.ts'
import { toPromises } from '#src/complaints/clocks/to-promises.ts'
import { RULES_FILE, toRules } from '#tests/support/complaint-rules.ts'

const FILED = '2026-11-20T10:00:00+08:00'
const [told, answered, done] = RULES_FILE.clocks
const RULES = toRules({
  clocks: [
    { ...told, keptBy: 'heard' },
    { ...answered, keptBy: 'answer', pause: { basis: '测试' } },
    { ...done, extension: { days: 30, basis: '测试' } },
  ],
  review: {
    ...RULES_FILE.review,
    answer: { label: '复核', days: 30, dayKind: 'calendar', basis: '测试' },
  },
})

const desk = (day: string, state: Moment['state'], kind: Moment['kind'] = 'stateChanged') =>
  ({ at: `${day}T10:00:00+08:00`, kind, actor: 'desk', state }) as const
const complainant = (day: string, kind: Moment['kind'], state: Moment['state'] = null) =>
  ({ at: `${day}T10:00:00+08:00`, kind, actor: 'complainant', state }) as const

function clocksOf(matter: string, moments: readonly Moment[], today: string, rules = RULES) {
  const promises = toPromises(RULES, matter, new Date(FILED))
  const found = toClockStates({ promises, matter, filedAt: FILED }, moments, rules, today)
  return found.map(({ id, dueOn, state }) => [id, dueOn, state])
}

test.each([
  ['2026-11-20', 'running', 'running'],
  ['2026-11-27', 'running', 'running'],
  ['2026-11-28', 'half', 'running'],
  ['2026-12-02', 'late', 'running'],
  ['2026-12-05', 'late', 'running'],
  ['2026-12-06', 'overdue', 'running'],
  ['2026-12-20', 'overdue', 'half'],
  ['2027-01-19', 'overdue', 'late'],
  ['2027-01-20', 'overdue', 'overdue'],
])('with nothing done, the terms stand on %s at %s and %s', (today, first, second) => {
  expect(clocksOf('harm', [], today).map(([, , state]) => state)).toEqual([first, second])
})

test('the first word of the desk keeps one promise, the end of the case the other', () => {
  const heard = [desk('2026-12-05', 'accepted')]
  expect(clocksOf('harm', heard, '2026-12-30')).toEqual([
    ['told', '2026-12-05', 'kept'],
    ['done', '2027-01-19', 'half'],
  ])
  const late = [desk('2026-12-06', null, 'replied'), desk('2027-01-20', 'closed')]
  expect(clocksOf('harm', late, '2027-05-01')).toEqual([
    ['told', '2026-12-05', 'missed'],
    ['done', '2027-01-19', 'missed'],
  ])
})

test('taking a complaint up is no answer to it, and a note for officers is no word', () => {
  const moments = [desk('2026-11-21', 'accepted'), desk('2026-11-22', null, 'noteAdded')]
  expect(clocksOf('fees', moments, '2026-12-02')[0]).toEqual(['told', '2026-12-01', 'overdue'])
  expect(clocksOf('harm', [desk('2026-11-22', null, 'noteAdded')], '2026-12-06')[0]?.[2]).toBe(
    'overdue',
  )
})

test('a complaint that was taken back is not owed anything; what was late before stays late', () => {
  const moments = [complainant('2026-12-10', 'withdrawn', 'withdrawn')]
  expect(clocksOf('harm', moments, '2027-05-01').map(([, , state]) => state)).toEqual([
    'missed',
    'ended',
  ])
})

test('where the rules say so, a term stands still while more is asked, in working days too', () => {
  const asked = [desk('2026-11-24', 'infoAsked')]
  expect(clocksOf('fees', asked, '2027-03-01')).toEqual([
    ['told', '2027-03-08', 'paused'],
    ['done', '2027-01-19', 'overdue'],
  ])
  const answered = [...asked, complainant('2026-11-27', 'noteAdded')]
  expect(clocksOf('fees', answered, '2026-12-04')[0]).toEqual(['told', '2026-12-04', 'late'])
  expect(clocksOf('fees', answered, '2026-12-05')[0]).toEqual(['told', '2026-12-04', 'overdue'])
})

test('asking after the end of a term does not make it good', () => {
  const asked = [desk('2026-12-02', 'infoAsked')]
  expect(clocksOf('fees', asked, '2026-12-20')[0]).toEqual(['told', '2026-12-01', 'overdue'])
})

test('a review has a term of its own from the day it is asked for, and the old ones are over', () => {
  const moments = [
    desk('2026-12-01', 'closed'),
    complainant('2026-12-20', 'reviewAsked', 'reviewAsked'),
  ]
  expect(clocksOf('harm', moments, '2026-12-21')).toEqual([['review', '2027-01-19', 'running']])
  expect(clocksOf('harm', moments, '2027-01-20')[0]?.[2]).toBe('overdue')
  const taken = [...moments, desk('2026-12-22', 'accepted')]
  expect(clocksOf('harm', taken, '2027-01-20')[0]?.[2]).toBe('overdue')
  const ended = [...taken, desk('2027-01-05', 'closed')]
  expect(clocksOf('harm', ended, '2027-05-01')[0]?.[2]).toBe('kept')
  expect(clocksOf('harm', moments, '2026-12-21', toRules())).toEqual([])
})

test('a case that is taken up again has its term from that day', () => {
  const moments = [desk('2026-12-01', 'closed'), desk('2027-03-01', 'accepted')]
  expect(clocksOf('harm', moments, '2027-03-02')).toEqual([['done', '2027-04-30', 'running']])
})

test('an estimate becomes a date when the holidays are known', () => {
  const filedAt = '2026-12-28T10:00:00+08:00'
  const promises = toPromises(RULES, 'fees', new Date(filedAt))
  expect(promises[0]).toMatchObject({ on: '2027-01-06', estimated: true })
  const calendar = { holidays: ['2027-01-01', '2027-01-04'], workdays: [], knownTo: '2027-12-31' }
  const known = toRules({ clocks: RULES.clocks, calendar })
  const [clock] = toClockStates({ promises, matter: 'fees', filedAt }, [], known, '2026-12-29')
  expect(clock).toMatchObject({ dueOn: '2027-01-08', estimated: false })
})
