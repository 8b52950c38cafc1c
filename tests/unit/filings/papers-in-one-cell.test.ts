import { expect, test } from 'vitest'
import { codesOf, importCentre, importFiles } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }

test.each([
  ['消防', '合格（2024.3.2）', { kind: 'fire', result: '合格', issuedOn: '2024-03-02' }],
  ['食品经营许可证', 'JY13501020000001', { kind: 'food', number: 'JY13501020000001' }],
  [
    '食品经营许可证',
    'JY13501020000001 至2027.5.1',
    { kind: 'food', number: 'JY13501020000001', validTo: '2027-05-01' },
  ],
  ['卫生评价', '有效期至2027年3月1日', { kind: 'hygiene', validTo: '2027-03-01' }],
  ['消防合格证明', '榕公消验〔2019〕第12号', { kind: 'fire', number: '榕公消验〔2019〕第12号' }],
  ['卫生评价', 'B级', { kind: 'hygiene', result: 'B级' }],
])('all of a paper below %s (%s) goes where it belongs', async (heading, cell, expected) => {
  const { centre, ...loaded } = await importCentre({ [heading]: cell }, LIST)
  expect(centre?.certificates).toEqual([expected])
  expect(codesOf(loaded)).toEqual([])
})

test('columns of their own go before what stands in the same cell as the result', async () => {
  const cells = { 消防: '合格（2024.3.2）', 消防日期: '2025-03-02' }
  const { centre } = await importCentre(cells, LIST)
  expect(centre?.certificates).toMatchObject([{ issuedOn: '2025-03-02' }])
})

test('已备案（2024.3.2） says since when', async () => {
  const { centre, ...loaded } = await importCentre({ 备案情况: '已备案（2024.3.2）' }, LIST)
  expect(centre?.filedOn).toBe('2024-03-02')
  expect(codesOf(loaded)).toEqual([])
})

test.each([
  ['24年5月6日', '2024-05-06'],
  ['二〇二四年三月十二日', '2024-03-12'],
  ['二零二四年十二月三十日', '2024-12-30'],
])('the day %s is read', async (cell, day) => {
  expect((await importCentre({ 备案日期: cell }, LIST)).centre?.filedOn).toBe(day)
})

test.each([
  ['是否普惠', '普惠', true],
  ['是否普惠', '非普惠', false],
  ['是否公益', '是公益', true],
])('below %s, %s is an answer', async (heading, cell, is) => {
  const { centre } = await importCentre({ [heading]: cell }, LIST)
  expect(centre?.affordable ?? centre?.publicBenefit).toBe(is)
})

test('a mark before a name is that of the list, and is told', async () => {
  const { centre, ...loaded } = await importCentre({ 机构名称: '★示例星光托育园' }, LIST)
  expect(centre?.legalName).toBe('示例星光托育园')
  expect(codesOf(loaded)).toEqual(['mark-before-name'])
})

test('headings whose words are spread by blanks are those words', async () => {
  const list = [
    '机  构  名  称,所 属 街 道,托 位 情 况,备  注',
    '示例乙托育园,鼓东街道,45人,2026年9月起暂停服务',
  ].join('\n')
  const { snapshot } = await importFiles({ 'a.csv': list, 'columns.json': LIST })
  expect(snapshot.centres).toMatchObject([{ places: 45, listedState: { state: 'suspended' } }])
})

test('why a centre left does not open again what the title of its list says', async () => {
  const list = [
    '鼓楼区已退出机构名单,,,',
    '机构名称,街道,退出日期,原因',
    '示例房托育园,鼓东街道,2026-05-01,经营不善',
    '示例心托育园,鼓东街道,2026年6月,场地到期',
  ].join('\n')
  const { snapshot } = await importFiles({ 'a.csv': list, 'columns.json': LIST })
  const states = snapshot.centres.map(
    ({ withdrawnOn, listedState }) => withdrawnOn ?? listedState?.state,
  )
  expect(states.sort()).toEqual(['2026-05-01', 'withdrawn'])
})
