import { expect, it } from 'vitest'
import {
  all,
  any,
  exists,
  is,
  isBetween,
  isOneOf,
  isWithin,
  NOTHING,
  not,
  startsWith,
} from '#search/engines/meilisearch/filter-expression.ts'

it.each([
  ['a word', is('terms', '太阳'), 'terms = "太阳"'],
  ['a quote', is('terms', 'a"b'), String.raw`terms = "a\"b"`],
  ['a backslash', is('terms', 'a\\'), String.raw`terms = "a\\"`],
  ['a backslash before a quote', is('terms', '\\"'), String.raw`terms = "\\\""`],
  ['words of the language itself', is('terms', 'x OR id = 1'), 'terms = "x OR id = 1"'],
  ['a beginning', startsWith('terms', 'x"'), String.raw`terms STARTS WITH "x\""`],
  ['a list', isOneOf('grade', ['A', 'B"']), String.raw`grade IN ["A", "B\""]`],
  ['yes and no', is('inLatestList', false), 'inLatestList = false'],
  [
    'a range',
    isBetween('reported.full.infant', 20000, 20035),
    'reported.full.infant 20000 TO 20035',
  ],
  ['a circle', isWithin({ lat: 26.1, lng: 119.3 }, 500), '_geoRadius(26.1, 119.3, 500)'],
  ['an absent value', not(exists('withdrawnOn')), 'NOT (withdrawnOn EXISTS)'],
  ['several conditions', all([is('a', 'x'), is('b', 'y')]), '(a = "x") AND (b = "y")'],
  ['several choices', any([is('a', 'x'), is('b', 'y')]), '(a = "x") OR (b = "y")'],
  ['no condition', all([]), ''],
  ['no choice', any([]), NOTHING],
])('writes %s so that Meilisearch reads what is meant', (_, expression, written) => {
  expect(expression).toBe(written)
})
