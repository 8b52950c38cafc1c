import { expect, test } from 'vitest'
import { groupByHouse, type Housed } from '#src/choosing/buildings.ts'
import { toHouse } from '#src/text/to-house.ts'

test.each<[one: string, other: string, isSame: boolean]>([
  ['东街92号3层', '东街92号5层501室', true],
  ['福州市鼓楼区东街街道东街92号中城大厦3层', '东街９２号 中城大厦2楼', true],
  ['福建省福州市鼓楼区东街街道东街92号', '鼓楼区东街92号', true],
  ['软件大道89号A区12号楼1层', '软件大道89号A区12号楼', true],
  ['软件大道89号A区12号楼', '软件大道89号A区14号楼', false],
  ['阳光小区3号楼101', '阳光小区3号楼2单元', true],
  ['阳光小区3号楼', '阳光小区5号楼', false],
  ['阳光小区3号楼', '月光小区3号楼', false],
  ['东街92号', '东街9号', false],
  ['东街92号', '西街92号', false],
  ['东街92-1号', '东街92-2号', false],
  ['吹麻滩镇友谊路8号B座4层', '积石山县吹麻滩镇友谊路8号b座', true],
  [
    '积石山保安族东乡族撒拉族自治县吹麻滩镇友谊路8号',
    '甘肃省临夏回族自治州积石山县友谊路8号',
    true,
  ],
  ['福州市东街92号', '东街92号', true],
  ['花鸟市场路8号', '农贸市场路8号', false],
  ['福州市鼓楼区花鸟市场路8号', '花鸟市场路8号', true],
  ['东方都市花园3号楼', '现代都市花园3号楼', false],
  ['铜盘路软件大道89号福州软件园A区8号楼', '铜盘路软件大道89号福州软件园B区8号楼', false],
  ['软件大道89号福州软件园A区8号楼', '软件大道89号A区8号楼2层', true],
  ['软件大道89号A区', '软件大道89号B区', false],
  ['阳光路8号一期3号楼', '阳光路8号二期3号楼', false],
  ['软件园A区3号楼', '软件园B区3号楼', false],
  ['软件园东区3号楼', '软件园西区3号楼', false],
  ['阳光小区3#楼', '阳光小区3号楼', true],
  ['古镇路3号', '福州市鼓楼区古镇路3号', true],
  ['古镇路3号', '老镇路3号', false],
  ['桃花小镇3号楼', '杏花小镇3号楼', false],
  ['工业区路5号', '开发区路5号', false],
  ['工业区3号路5号', '工业区3号路7号', false],
  ['地铁1号线东街口站旁东街8号', '地铁1号线屏山站旁东街9号', false],
])('%s and %s: one house? %s', (one, other, isSame) => {
  expect(toHouse(one)).toBeDefined()
  expect(toHouse(one) === toHouse(other)).toBe(isSame)
})

test.each([
  '癿藏镇癿藏村',
  '示例广场四层',
  '福州市鼓楼区地铁1号线东街口站旁',
  '东街口地铁站3号口旁',
  '软件园2号门内',
  '东街92号对面',
  '',
])('%s names no house', (address) => {
  expect(toHouse(address)).toBeUndefined()
})

const POINT = { lat: 26.08, lng: 119.3, sourceDatum: 'wgs84' as const }
const at = (id: string, more: Partial<Housed> = {}): Housed => ({
  id,
  subdistrictCode: '350102001',
  ...more,
})
const toIds = (centres: readonly Housed[], centre: Housed) =>
  groupByHouse(centres)(centre).map(({ id }) => id)

test('centres on two floors of a house know of each other, in the order given', () => {
  const centres = [
    at('a', { address: '东街92号3层' }),
    at('b', { address: '东街92号2层' }),
    at('c', { address: '东街92号' }),
    at('d', { address: '东街9号' }),
  ]
  expect(centres.map((centre) => toIds(centres, centre))).toEqual([
    ['b', 'c'],
    ['a', 'c'],
    ['a', 'b'],
    [],
  ])
})

test('the same door in another subdistrict is another house', () => {
  const other = at('b', { address: '东街92号', subdistrictCode: '350102002' })
  expect(toIds([at('a', { address: '东街92号' }), other], other)).toEqual([])
})

test('a measured point in common is one house, a point reckoned from the address is not', () => {
  const grade = 'door' as const
  const reckoned = { ...POINT, reckoned: { on: '2026-11-01', grade } }
  const measured = [at('a', { locationWgs84: POINT }), at('b', { locationWgs84: POINT })]
  expect(toIds(measured, at('a', { locationWgs84: POINT }))).toEqual(['b'])
  const guessed = [at('a', { locationWgs84: reckoned }), at('b', { locationWgs84: reckoned })]
  expect(toIds(guessed, at('a', { locationWgs84: reckoned }))).toEqual([])
})

test('a home point is in no house, whatever a list says of it', () => {
  const home = at('a', { address: '东街92号', institutionType: 'homePoint', locationWgs84: POINT })
  const other = at('b', { address: '东街92号', locationWgs84: POINT })
  expect(toIds([home, other], other)).toEqual([])
  expect(toIds([home, other], home)).toEqual([])
})
