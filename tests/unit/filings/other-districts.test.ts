import { expect, test } from 'vitest'
import { toFindOtherDivision } from '#src/filings/cells/codes/other-division.ts'
import { codesOf, importCentre, importFiles } from '#tests/support/import-filings.ts'

const LISTED = { asOf: '2026-11-02', source: 'filingSystem' }

const GULOU = { code: '350102', name: '鼓楼区', fullName: '福建省福州市鼓楼区', aliases: ['鼓楼'] }
const JISHISHAN = {
  code: '622927',
  name: '积石山县',
  fullName: '甘肃省临夏回族自治州积石山保安族东乡族撒拉族自治县',
  aliases: [],
}

test.each([
  ['台江区洪山镇', '台江区'],
  ['福州市台江区某路3号', '台江区'],
  ['福建省福州市闽侯县上街镇', '闽侯县'],
  ['南京市鼓楼区湖南路', '南京市'],
  ['湖南省长沙市芙蓉区', '湖南省'],
  ['鼓楼区洪山镇', undefined],
  ['福建省福州市鼓楼区湖滨路9号', undefined],
  ['福州鼓楼洪山镇', undefined],
  ['福州高新区洪山镇', undefined],
  ['永辉超市旁', undefined],
  ['城市花园小区3号', undefined],
  ['左海公寓东区2座', undefined],
  ['福州软件园A区1号', undefined],
  ['华林农贸市场二楼', undefined],
  ['湖滨路台江区交界处', undefined],
  ['洪山镇福屿社区', undefined],
  ['市区洪山镇', undefined],
  ['本县洪山镇', undefined],
  ['3号楼', undefined],
])('%s begins with another division than 鼓楼区: %s', (text, other) => {
  expect(toFindOtherDivision(GULOU)(text)).toBe(other)
})

test.each([
  ['积石山县吹麻滩镇', undefined],
  ['临夏州积石山县吹麻滩镇', undefined],
  ['甘肃省临夏州积石山保安族东乡族撒拉族自治县吹麻滩镇', undefined],
  ['临夏县韩集镇', undefined],
  ['永靖县刘家峡镇', '永靖县'],
  ['东乡族自治县锁南镇', undefined],
])('%s begins with another division than 积石山县: %s', (text, other) => {
  expect(toFindOtherDivision(JISHISHAN)(text)).toBe(other)
})

test('a region above districts asks nothing of those below it', () => {
  const fuzhou = { code: '350100', name: '福州市', fullName: '福建省福州市', aliases: [] }
  expect(toFindOtherDivision(fuzhou)('台江区洪山镇')).toBeUndefined()
})

test.each(['台江区洪山镇', '福州市台江区洪山', '湖南省长沙市鼓东街道'])(
  'a row of the street %s is not ours, though one of ours is called so',
  async (street) => {
    const { centre, ...loaded } = await importCentre({ 街道: street }, LISTED)
    expect(centre).toBeUndefined()
    expect(codesOf(loaded)).toEqual(['subdistrict-elsewhere'])
    expect(loaded.report.counts).toMatchObject({ badRows: 1 })
  },
)

test('an address in another district is an error beside a street of ours, and does not name one alone', async () => {
  const { centre, ...loaded } = await importCentre(
    { 街道: '洪山镇', 地址: '福州市台江区某路3号' },
    LISTED,
  )
  expect(centre?.subdistrictCode).toBe('350102100')
  expect(codesOf(loaded)).toEqual(['address-elsewhere'])
  expect(loaded.report.counts).toMatchObject({ badRows: 1 })
  const alone = await importFiles({
    'list.json': [{ 机构名称: '示例甲托育中心', 地址: '台江区洪山镇某路3号' }],
    'columns.json': LISTED,
  })
  expect(alone.snapshot.centres).toEqual([])
  expect(codesOf(alone)).toEqual([
    'subdistrict-elsewhere',
    'missing-subdistrict',
    'address-elsewhere',
  ])
})

test.each([
  ['台江区', 'division-elsewhere'],
  ['350103', 'division-elsewhere'],
  ['东片', 'division-mismatch'],
])('the district %s beside a street of ours: %s', async (division, code) => {
  const { centre, ...loaded } = await importCentre({ 区县: division }, LISTED)
  expect(centre).toBeDefined()
  expect(codesOf(loaded)).toEqual([code])
})
