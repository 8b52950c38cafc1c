import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as numbers from '#src/filings/cells/parse-number.ts'

test.each([
  ['60', 60],
  ['６０人', 60],
  ['1,200个', 1200],
  ['60.0', 60],
])('the count %s is %i', (cell, count) => {
  expect(numbers.parseCount(cell).value).toBe(count)
})

test.each(['六十', '60-70', '约60', '6.5', '-3', '60人以上'])('%s is no count', (cell) => {
  expect(numbers.parseCount(cell).problems[0]?.code).toBe('not-a-whole-number')
})

test.each([
  ['1980', { feeInYuan: 1980 }],
  ['￥1,980.50', { feeInYuan: 1980.5 }],
  ['１９８０元／月', { feeInYuan: 1980, feeUnit: 'month' }],
  ['1980元/人·月', { feeInYuan: 1980, feeUnit: 'month' }],
  ['45/小时', { feeInYuan: 45, feeUnit: 'hour' }],
  ['80元每天', { feeInYuan: 80, feeUnit: 'day' }],
  ['198050分', { feeInYuan: 1980.5 }],
  ['免费', { feeInYuan: 0 }],
])('the fee %s is understood', (cell, fee) => {
  expect(numbers.parseMoney(cell)).toEqual({ value: fee, problems: [] })
})

test.each(['1800-2200', '面议', '1980.005', '1980美元', '1980元起', '1980元/学期'])(
  'the fee %s is refused: a parent must not read a wrong amount',
  (cell) => {
    expect(numbers.parseMoney(cell)).toEqual({ problems: [{ code: 'not-money' }] })
  },
)

test('an amount in fen is the same amount in yuan', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (fen) => {
      const yuan = (fen / 100).toFixed(2)
      expect(numbers.parseMoney(`${fen}分`).value).toEqual(numbers.parseMoney(`${yuan}元`).value)
      expect(Math.round((numbers.parseMoney(yuan).value?.feeInYuan ?? -1) * 100)).toBe(fen)
    }),
  )
})

test.each([
  ['375.69 平方公尺', 375.69],
  ['375.6㎡', 375.6],
  ['约120平方米', 120],
  ['0.3亩', 200],
])('the area %s is %d square metres', (cell, area) => {
  expect(numbers.parseArea(cell).value).toBe(area)
})

test.each([
  ['1:5', 5],
  ['1：7', 7],
  ['2比7', 3.5],
  ['5', 5],
])('the ratio %s means %d children for one carer', (cell, children) => {
  expect(numbers.parseRatio(cell).value).toBe(children)
})

test.each(['5:1', '0:5', '够用'])('the ratio %s is refused', (cell) => {
  expect(numbers.parseRatio(cell).problems[0]?.code).toBe('not-a-ratio')
})

test.each([
  ['119.2945', 119.2945],
  ['119.2945°', 119.2945],
  ['东经119°17′40.2″', 119.2945],
  ['26°5\'7.44"N', 26.0854],
])('the coordinate %s is %d degrees', (cell, degrees) => {
  expect(numbers.parseDegrees(cell).value).toBeCloseTo(degrees, 6)
})

test('longitude and latitude may share a cell', () => {
  expect(numbers.parsePoint('(119.2945，26.0854)').value).toEqual({ lng: 119.2945, lat: 26.0854 })
  expect(numbers.parsePoint('119.2945').problems[0]?.code).toBe('not-coordinates')
})

test.each([
  ['92%', 92],
  ['85.5％', 85.5],
  ['百分之90', 90],
])('the share %s is %d per cent', (cell, share) => {
  expect(numbers.parsePercent(cell).value).toBe(share)
})

test.each([
  ['0.92', 92, 'percent-as-fraction'],
  ['0.5', 50, 'percent-as-fraction'],
  ['1', undefined, 'percent-or-fraction'],
  ['11/12', 91.67, undefined],
  ['12人中11人', 91.67, undefined],
  ['13/12', undefined, 'not-a-number'],
  ['0.92%', 0.92, undefined],
  ['100', 100, undefined],
  ['0', 0, undefined],
])('the share %s is %s per cent (%s)', (cell, share, code) => {
  const { value, problems } = numbers.parsePercent(cell)
  expect(value).toBe(share)
  expect(problems[0]?.code).toBe(code)
})

test.each([
  ['1,500/月', { feeInYuan: 1500, feeUnit: 'month' }],
  ['1980元/月/人', { feeInYuan: 1980, feeUnit: 'month' }],
  ['1980元/人/月（含餐）', { feeInYuan: 1980, feeUnit: 'month', feeNote: '含餐' }],
  ['1980（不含餐费）', { feeInYuan: 1980, feeNote: '不含餐费' }],
])('the fee %s is understood with what it holds', (cell, fee) => {
  expect(numbers.parseMoney(cell)).toEqual({ value: fee, problems: [] })
})

test.each(['1500-2000', '1500～2000元/月', '面议', '1980（优惠价1500）', '约1980', '1980起'])(
  '%s is no one amount',
  (cell) => {
    expect(numbers.parseMoney(cell).problems[0]?.code).toBe('not-money')
  },
)
