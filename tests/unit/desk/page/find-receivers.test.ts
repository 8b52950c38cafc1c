import { expect, test } from 'vitest'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { findReceivers, findWays } from '#src/desk/page/hand-over/find-receivers.ts'
import { toRules } from '#tests/support/complaint-rules.ts'

const openers = {
  listed: new Set(['health', 'city-health', 'market']),
  above: ['city-health'],
  own: new Set(['health']),
}

const toActed = (holder: string, placeNames: string[] = [], own = 'health') =>
  ({
    row: { holder, authority: holder, state: 'received' },
    placeNames,
    published: { rules: toRules() },
    openers: { ...openers, own: new Set([own]) },
  }) as unknown as ActedOn

const toIds = (acted: ActedOn) => findReceivers(acted).map(({ id }) => id)

test('a case can be handed over to every unit and the hotline, but not to the officer’s own', () => {
  const ids = toIds(toActed('health'))
  expect(ids).toEqual(expect.arrayContaining(['market', 'police', 'city-health', '12345']))
  expect(ids).not.toContain('health')
})

test('nobody is handed a complaint about himself, and the lead none that a level above opens', () => {
  expect(toIds(toActed('health', ['区市场监管局']))).not.toContain('market')
  const above = toIds(toActed('city-health', [], 'city-health'))
  expect(above).toContain('market')
  expect(above).not.toContain('health')
})

test('without keys in the list there is paper alone, and nothing is sent where there is no address', () => {
  expect(findWays('police', { openers }, ['police'])).toEqual(['paper'])
  expect(findWays('12345', { openers }, [])).toEqual(['paper'])
  expect(findWays('market', { openers }, [])).toEqual(['desk', 'file', 'paper'])
  expect(findWays('market', { openers }, ['market'])).toEqual(['desk', 'webhook', 'file', 'paper'])
})
