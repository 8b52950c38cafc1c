import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { toRefusals } from '#src/publishing/gates/publish-gates.ts'
import { toRefusalLine } from '#src/publishing/publish-events.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { NO_FILES } from '#tests/support/no-files.ts'

const toCentres = (toFields: (at: number) => Partial<Centre>) =>
  Array.from(
    { length: 20 },
    (_, at): Centre => ({
      ...BARE_CENTRE,
      id: `c-${at}`,
      legalName: `示例第${at}托育园`,
      ...toFields(at),
    }),
  )

/** What stands against a list in which centres say `now` after one in which they said `before`. */
const between = (before: (at: number) => Partial<Centre>, now: (at: number) => Partial<Centre>) => {
  const centres = toCentres(now)
  const counts = { listRows: 20, badListRows: 0, centres: 20 }
  return toRefusals(
    { report: { ...NO_FILES, counts }, snapshot: { centres } },
    { centres: 20, snapshot: { centres: toCentres(before) } },
    '2026-11-29',
  )
}

/** Open on weekdays between these times. */
const open = (opens: string, closes = '17:30'): Partial<Centre> => ({
  openingHours: [1, 2, 3, 4, 5].map((weekday) => ({ weekday, opens, closes })),
})

const carers = (count: number): Partial<Centre> => ({ staff: [{ role: 'carer', count }] })
const inClass = (places: number): Partial<Centre> => ({
  classGroups: [{ classGroup: 'youngToddler', places }],
})

const fee = (feeInYuan: number, feeUnit: 'month' | 'day' = 'month'): Partial<Centre> => ({
  services: [{ serviceType: 'fullDay', feeInYuan, feeUnit }],
})

test.each([
  ['托位数', (at: number) => ({ places: 20 + at }), (at: number) => ({ places: 10 * (20 + at) })],
  ['托位数', () => ({ places: 20 }), (at: number) => ({ places: at % 4 ? 20 : 200 })],
  ['最大月龄', () => ({ ageToInMonths: 36 }), () => ({ ageToInMonths: 3 })],
  ['在托人数', (at: number) => ({ enrolled: 50 + at }), (at: number) => ({ enrolled: 5 + at })],
  ['全日托收费', (at: number) => fee(1500 + at), (at: number) => fee(15 + at)],
  ['全日托收费', (at: number) => fee(1500 + at), () => fee(1980)],
  ['普惠', (at: number) => ({ affordable: at % 2 === 0 }), () => ({ affordable: true })],
  ['普惠', (at: number) => ({ affordable: at % 3 === 0 }), () => ({ affordable: true })],
  ['全日托收费', (at: number) => fee(1500 + at), (at: number) => fee(1500 + at, 'day')],
  [
    '全日托收费',
    (at: number) => fee(80 + at, 'day'),
    (at: number) => fee(1980, at % 2 ? 'day' : 'month'),
  ],
  ['开放时间', (at: number) => open(at % 3 ? '07:30' : '08:00'), () => open('08:30')],
  ['开放时间', () => open('07:30'), () => open('07:30', '18:30')],
  [
    '最小月龄',
    (at: number) => ({ ageFromInMonths: 12 + at }),
    (at: number) => ({ ageFromInMonths: 18 + at }),
  ],
  ['监控保存天数', () => ({ cameraDaysKept: 90 }), () => ({ cameraDaysKept: 9 })],
  ['监控保存天数', () => ({ cameraDaysKept: 90 }), () => ({ cameraDaysKept: 30 })],
  ['预收月数', () => ({ prepaidMonths: 1 }), () => ({ prepaidMonths: 10 })],
  ['保育人员人数', () => carers(2), () => carers(6)],
  ['保育人员人数', (at: number) => carers(3 + at), (at: number) => carers(30 + 10 * at)],
  ['托小班托位', () => inClass(15), () => inClass(150)],
  [
    '机构类型',
    () => ({ institutionType: 'community' }) as const,
    () => ({ institutionType: 'centre' }) as const,
  ],
] as const)('%s that leap, or become one value, for most at once are told', (name, before, now) => {
  const [refusal, ...others] = between(before, now)
  expect(others).toEqual([])
  expect(refusal && toRefusalLine(refusal)).toContain(`有“${name}”的 20 家机构`)
})

test.each([
  [
    'places that grow',
    (at: number) => ({ places: 20 + at }),
    (at: number) => ({ places: 40 + at }),
  ],
  ['fees that rise', (at: number) => fee(1500 + at), (at: number) => fee(1700 + at)],
  [
    'fees by the day that are told by the month',
    (at: number) => fee(80 + at, 'day'),
    (at: number) => fee(22 * (80 + at)),
  ],
  [
    'hours of some centres that change',
    () => open('07:30'),
    (at: number) => open(at % 2 ? '07:30' : '08:00'),
  ],
  [
    'days of recordings that all keep to the standard now',
    (at: number) => ({ cameraDaysKept: at % 2 ? 60 : 90 }),
    () => ({ cameraDaysKept: 90 }),
  ],
  [
    'recordings that some centres now keep as long as the rule asks',
    () => ({ cameraDaysKept: 30 }),
    (at: number) => ({ cameraDaysKept: at < 6 ? 90 : 30 }),
  ],
  [
    'a month in advance in the place of three',
    () => ({ prepaidMonths: 3 }),
    () => ({ prepaidMonths: 1 }),
  ],
  ['carers that some centres hired', () => carers(1), (at: number) => carers(at < 5 ? 3 : 1)],
  ['carers that all centres hired', () => carers(1), () => carers(5)],
  ['fees that were one already', () => fee(1500), () => fee(1600)],
  [
    'a nought too many in a fifth of the rows',
    () => ({ places: 20 }),
    (at: number) => ({ places: at % 5 ? 20 : 200 }),
  ],
  [
    'children that came in half of the centres',
    () => ({ enrolled: 5 }),
    (at: number) => ({ enrolled: at % 2 ? 5 : 20 }),
  ],
] as const)('%s stop nobody', (_what, before, now) => {
  expect(between(before, now)).toEqual([])
})

test('a home that is none any more is named before its address is published', () => {
  const home = { institutionType: 'homePoint' } as const
  const other = { institutionType: 'centre', address: '示例路1号' } as const
  const refusals = between(
    (at) => (at === 3 ? home : other),
    (at) => (at === 3 ? { address: '示例路3号' } : other),
  )
  expect(refusals).toEqual([{ gate: 'openedHomes', names: ['示例第3托育园'] }])
  expect(refusals.map(toRefusalLine).join()).toContain('地址会公布出来：示例第3托育园')
  expect(
    between(
      () => home,
      () => home,
    ),
  ).toEqual([])
})
