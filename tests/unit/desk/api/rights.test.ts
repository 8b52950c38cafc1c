import { expect, test } from 'vitest'
import { ACT_KINDS } from '#src/desk/api/act.ts'
import { mayAct, toSight } from '#src/desk/api/rights.ts'

const UNITS = { lead: 'health', above: ['city-health', 'province-health'] }
const ALL = ['health', 'city-health', 'province-health', 'police', 'market', 'stranger']
const HOLDERS = [null, 'health', 'city-health', 'province-health', 'police', 'market']
const HANDLERS = ['health', 'city-health', 'police', 'market', 'held']

const cases = HOLDERS.flatMap((holder) => HANDLERS.map((authority) => ({ holder, authority })))
const isAbove = (unit: string | null) => unit === 'city-health' || unit === 'province-health'

/** What an act may give a case to: nobody new, each unit to handle it, or as a copy. */
const changes = [
  {},
  ...ALL.map((authority) => ({ authority })),
  ...ALL.map((id) => ({ copies: ['market', id] })),
]

test('nobody acts on a case of others: every unit, every act, every case', () => {
  const wrong: unknown[] = []
  let allowed = 0
  let asked = 0
  for (const authority of ALL)
    for (const complaint of cases)
      for (const kind of ACT_KINDS)
        for (const change of changes) {
          const { holder, authority: handler } = complaint
          // Written out apart from the product: the unit that opens it and the one that handles it, and what is about
          // the lead neither comes from the lead nor goes there.
          const opens = holder === null ? 'health' : holder
          const isAboutLead = isAbove(holder)
          const isOne = authority === opens || authority === handler
          const isKeptFromLead = isAboutLead && authority === 'health'
          const goesToLead = JSON.stringify(change).includes('"health"')
          const expected = isOne && !isKeptFromLead && !(isAboutLead && goesToLead)
          const does = mayAct({ authority }, { change }, complaint, UNITS)
          asked += 1
          if (does) allowed += 1
          if (does !== expected) wrong.push({ authority, complaint, kind, change, does })
        }
  expect(wrong).toEqual([])
  expect([asked > 5000, allowed > 500]).toEqual([true, true])
})

test('whoever may act on a case sees all of it, and the lead sees of others what is not sealed', () => {
  for (const authority of ALL)
    for (const complaint of cases) {
      const sight = toSight({ authority }, complaint, UNITS)
      const acts = mayAct({ authority }, { change: {} }, complaint, UNITS)
      expect(sight === 'all', JSON.stringify([authority, complaint])).toBe(acts)
      if (sight === 'clear') expect(authority).toBe('health')
    }
})

test('the lead does not even see that there is a complaint which only the level above opens', () => {
  for (const authority of HANDLERS) {
    const complaint = { holder: 'city-health', authority }
    expect(toSight({ authority: 'health' }, complaint, UNITS)).toBe('nothing')
    expect(toSight({ authority: 'city-health' }, complaint, UNITS)).toBe('all')
  }
})
