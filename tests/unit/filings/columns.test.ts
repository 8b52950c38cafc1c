import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { centreSchema } from '#src/centres/centre.ts'
import { certificateSchema, classGroupSchema, serviceSchema } from '#src/centres/centre-parts.ts'
import { COLUMNS } from '#src/filings/columns.ts'
import { columnOf, columnWithin, normaliseHeading } from '#src/filings/headings/column-of.ts'

const fields = new Set(COLUMNS.map(({ field }) => field))

test('no heading belongs to two columns', () => {
  const owners = new Map<string, Set<string>>()
  for (const { heading, aliases, field } of COLUMNS)
    for (const name of [heading, ...aliases]) {
      const key = normaliseHeading(name)
      owners.set(key, (owners.get(key) ?? new Set()).add(field))
    }
  expect([...owners].filter(([, owned]) => owned.size > 1)).toEqual([])
})

test('every field of a centre can be filled from a list', () => {
  const made = [
    'id',
    'inLatestList',
    'provenance',
    'subdistrictCode',
    'locationWgs84',
    'listedState',
  ]
  const lists = ['classGroups', 'certificates', 'staff', 'services']
  const plain = Object.keys(centreSchema.shape).filter((key) => ![...made, ...lists].includes(key))
  const parts = [
    ...Object.keys(serviceSchema.shape).map((key) => `services.hourly.${key}`),
    ...Object.keys(classGroupSchema.shape).map((key) => `classGroups.infant.${key}`),
    ...Object.keys(certificateSchema.shape).map((key) => `certificates.fire.${key}`),
  ].filter((path) => !/\.(serviceType|classGroup|kind)$/.test(path))
  const wanted = [...plain, ...parts, 'staff.carer', 'row.lat', 'row.lng', 'row.datum']
  expect(wanted.filter((field) => !fields.has(field))).toEqual([])
})

test('the data dictionary explains every column that is read', () => {
  const dictionary = readFileSync('content/regions/gulou/filings/README.md', 'utf8')
  const read = COLUMNS.filter(({ format }) => format !== 'unused' && format !== 'personal')
  expect(read.filter(({ heading }) => !dictionary.includes(heading))).toEqual([])
})

test.each([
  ['机构名称', 'legalName'],
  ['托育机构名称（全称）', 'legalName'],
  ['机构地址', 'address'],
  ['托育机构详细地址', 'address'],
  ['＊托位数（个）', 'places'],
  ['所 属 街 道', 'subdistrictCode'],
  ['街道（乡镇）', 'subdistrictCode'],
  ['全日托收费（元/月）', 'services.fullDay.feeInYuan'],
  ['全日托收费单位', 'services.fullDay.feeUnit'],
  ['临时托退费规则', 'services.temporary.refundRule'],
  ['乳儿班余位日期', 'classGroups.infant.availabilityOn'],
  ['消防合格证明有效期', 'certificates.fire.validTo'],
  ['食品经营许可证有效期至', 'certificates.food.validTo'],
  ['负责人人数', 'staff.head'],
  ['负责人身份证号', 'row.personal'],
  ['institution_name', 'legalName'],
  ['zoning_code', 'row.division'],
  ['CREDIT_CODE', 'creditCode'],
])('the heading %s fills %s', (heading, field) => {
  expect((columnOf(heading) ?? columnWithin(heading))?.field).toBe(field)
})

test.each(['机构英文名', '开办资金', 'platform', '普惠托位数'])(
  'the heading %s is not taken for something else',
  (heading) => {
    const field = (columnOf(heading) ?? columnWithin(heading))?.field
    expect([undefined, 'row.unused']).toContain(field)
  },
)
