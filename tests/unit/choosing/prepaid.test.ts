import { expect, test } from 'vitest'
import { type PrepaidTerms, type PrepaidWarning, toPrepaidWarnings } from '#src/choosing/prepaid.ts'

const RULED = { refundRule: '按剩余整月退还' }
const SAFE: PrepaidTerms = { prepaidMonths: 3, feeCustody: true, services: [RULED] }

test.each<[name: string, terms: PrepaidTerms, yourMonths: number | undefined, PrepaidWarning[]]>([
  ['three months, in custody, with a rule: nothing to say', SAFE, undefined, []],
  ['three months asked for are as stated', SAFE, 3, []],
  ['a centre takes half a year', { ...SAFE, prepaidMonths: 6 }, undefined, ['centreTakesLong']],
  [
    'a family is asked for a year by a centre that states three months',
    SAFE,
    12,
    ['yoursIsLong', 'yoursIsLongerThanStated'],
  ],
  [
    'a centre that states one month asks for three',
    { ...SAFE, prepaidMonths: 1 },
    3,
    ['yoursIsLongerThanStated'],
  ],
  ['nobody stated how many months', { ...SAFE, prepaidMonths: undefined }, 4, ['yoursIsLong']],
  ['no refund rule', { ...SAFE, services: [{}] }, undefined, ['noRefundRule']],
  ['no service at all', { ...SAFE, services: [] }, undefined, ['noRefundRule']],
  [
    'one service of two has a rule',
    { ...SAFE, services: [RULED, {}] },
    undefined,
    ['someWithoutRefundRule'],
  ],
  [
    'a rule in steps is a rule',
    { ...SAFE, services: [{ refundSteps: [{ refundInPercent: 50 }] }] },
    undefined,
    [],
  ],
  ['no custody', { ...SAFE, feeCustody: false }, undefined, ['noCustody']],
  ['custody not told', { ...SAFE, feeCustody: undefined }, undefined, ['custodyUnknown']],
  [
    'nothing is taken beforehand, so that custody does not matter',
    { ...SAFE, prepaidMonths: 0, feeCustody: undefined },
    undefined,
    [],
  ],
  [
    'nothing should be taken beforehand, and is asked for',
    { ...SAFE, prepaidMonths: 0, feeCustody: false },
    2,
    ['yoursIsLongerThanStated', 'noCustody'],
  ],
])('%s', (_name, terms, yourMonths, warnings) => {
  expect(toPrepaidWarnings(terms, yourMonths)).toEqual(warnings)
})
