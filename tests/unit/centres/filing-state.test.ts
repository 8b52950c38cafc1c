import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#src/calendar/days.ts'
import {
  type FilingEvents,
  type FilingState,
  toFilingState,
  toStateOn,
  toStates,
} from '#src/centres/filing-state.ts'

const FILED = { filedOn: '2024-05-20' }

test.each<[string, FilingEvents & { changedOn?: string }, [string, FilingState][]]>([
  ['nothing known', {}, [['0000-01-01', 'unknown']]],
  ['filed', FILED, [['2024-05-20', 'filed']]],
  ['filed and changed', { ...FILED, changedOn: '2025-01-10' }, [['2024-05-20', 'filed']]],
  [
    'suspended for a time',
    { ...FILED, suspendedFrom: '2026-11-01', suspendedTo: '2026-11-30' },
    [
      ['2024-05-20', 'filed'],
      ['2026-11-01', 'suspended'],
      ['2026-12-01', 'filed'],
    ],
  ],
  [
    'filed until a day, without a renewal',
    { ...FILED, filedUntil: '2026-05-19' },
    [
      ['2024-05-20', 'filed'],
      ['2026-05-20', 'expired'],
    ],
  ],
  [
    'filed until a day, its renewal asked for before',
    { ...FILED, filedUntil: '2026-05-19', renewalFrom: '2026-04-01' },
    [
      ['2024-05-20', 'filed'],
      ['2026-05-20', 'renewing'],
    ],
  ],
  [
    'filed until a day, its renewal asked for too late',
    { ...FILED, filedUntil: '2026-05-19', renewalFrom: '2026-06-01' },
    [
      ['2024-05-20', 'filed'],
      ['2026-05-20', 'expired'],
      ['2026-06-01', 'renewing'],
    ],
  ],
  [
    'filed until a day, an earlier filing renewed before it began',
    { ...FILED, filedUntil: '2026-05-19', renewalFrom: '2024-04-20' },
    [
      ['2024-05-20', 'filed'],
      ['2026-05-20', 'expired'],
    ],
  ],
  [
    'filed until a day, an earlier filing renewed years before the end',
    { filedOn: '2020-05-20', filedUntil: '2026-05-19', renewalFrom: '2023-04-20' },
    [
      ['2020-05-20', 'filed'],
      ['2026-05-20', 'expired'],
    ],
  ],
  [
    'filed anew after the end of the former filing',
    { ...FILED, filedUntil: '2024-05-01' },
    [['2024-05-20', 'filed']],
  ],
  [
    'suspended for one day',
    { suspendedFrom: '2026-12-31', suspendedTo: '2026-12-31' },
    [
      ['2026-12-31', 'suspended'],
      ['2027-01-01', 'unknown'],
    ],
  ],
  [
    'suspended without an end, then withdrawn',
    { ...FILED, suspendedFrom: '2026-11-01', withdrawnOn: '2027-01-01' },
    [
      ['2024-05-20', 'filed'],
      ['2026-11-01', 'suspended'],
      ['2027-01-01', 'withdrawn'],
    ],
  ],
  [
    'withdrawn during a suspension: it does not open again',
    { ...FILED, suspendedFrom: '2026-11-01', suspendedTo: '2026-11-30', withdrawnOn: '2026-11-15' },
    [
      ['2024-05-20', 'filed'],
      ['2026-11-01', 'suspended'],
      ['2026-11-15', 'withdrawn'],
    ],
  ],
  [
    'filed while suspended',
    { filedOn: '2026-11-15', suspendedFrom: '2026-11-01', suspendedTo: '2026-11-30' },
    [
      ['2026-11-01', 'suspended'],
      ['2026-12-01', 'filed'],
    ],
  ],
  [
    'an end of a suspension before its beginning',
    { ...FILED, suspendedFrom: '2026-11-30', suspendedTo: '2026-11-01' },
    [['2024-05-20', 'filed']],
  ],
  [
    'an end without a beginning',
    { ...FILED, suspendedTo: '2026-11-30' },
    [['2024-05-20', 'filed']],
  ],
])('%s: states follow one another', (_, events, expected) => {
  const states = toStates(events)
  const first = { from: '0000-01-01', state: 'unknown' }
  expect([first, ...expected.map(([from, state]) => ({ from, state }))]).toEqual(
    expected[0]?.[0] === first.from ? [first, ...states] : states,
  )
})

const day = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-11-10', days))
const events = fc.record(
  {
    filedOn: day,
    filedUntil: day,
    renewalFrom: day,
    suspendedFrom: day,
    suspendedTo: day,
    withdrawnOn: day,
  },
  { requiredKeys: [] },
)

/** The rule in one sentence a state, apart from the timeline. */
function toExpected(
  {
    filedOn = '9',
    filedUntil = '9',
    renewalFrom = '9',
    suspendedFrom = '9',
    suspendedTo = '9',
    withdrawnOn = '9',
  }: FilingEvents,
  on: string,
): FilingState {
  if (on >= withdrawnOn) return 'withdrawn'
  if (on >= suspendedFrom && on <= suspendedTo) return 'suspended'
  if (on < filedOn) return 'unknown'
  if (on <= filedUntil || filedUntil < filedOn) return 'filed'
  return renewalFrom >= filedOn && on >= renewalFrom ? 'renewing' : 'expired'
}

test('on every day around every event the timeline says what the events say, and no state follows itself', () => {
  const seen = new Set<FilingState>()
  fc.assert(
    fc.property(events, (given) => {
      const states = toStates(given)
      for (let days = -2; days <= 43; days += 1) {
        const on = addDays('2026-11-10', days)
        seen.add(toStateOn(states, on))
        expect(toFilingState(given, on)).toBe(toExpected(given, on))
      }
      for (const [at, { state }] of states.entries()) {
        expect(state).not.toBe(states[at + 1]?.state)
      }
    }),
    { numRuns: 200 },
  )
  expect([...seen].sort()).toEqual([
    'expired',
    'filed',
    'renewing',
    'suspended',
    'unknown',
    'withdrawn',
  ])
})

test('of a day before all that is known of a centre nobody knows its state', () => {
  expect(toStateOn([{ from: '2026-01-01', state: 'filed' }], '2025-12-31')).toBe('unknown')
  expect(toStateOn([{ from: '2026-01-01', state: 'filed' }], '2026-01-01')).toBe('filed')
})
