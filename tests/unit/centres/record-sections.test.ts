import { expect, test } from 'vitest'
import { toOversightRecords, toRecordSections } from '#src/centres/to-record-sections.ts'
import { BARE_CENTRE, FULL_CENTRE } from '#tests/support/example-centres.ts'

/** Only where a list has them. */
const NOT_ASKED = ['filedUntil', 'renewalFrom']

const toRows = (centre: typeof FULL_CENTRE) =>
  Object.values(toRecordSections(centre)).flatMap(({ rows }) => rows)

test('a gap keeps its row, so that a parent sees what nobody told', () => {
  const rows = toRows(BARE_CENTRE)
  const paths = toRows(FULL_CENTRE).map(({ path }) => path)
  expect(rows.map(({ path }) => path)).toEqual(paths.filter((path) => !NOT_ASKED.includes(path)))
  expect(rows.filter(({ value }) => value !== undefined)).toEqual([])
})

test('an end of the filing is told where a list says so, and no gap where the law knows none', () => {
  const rows = toRows(FULL_CENTRE).filter(({ path }) => NOT_ASKED.includes(path))
  expect(rows.map(({ value }) => value)).toEqual(['至2099年3月1日', '2026年10月1日'])
})

test('values are told in words with their unit', () => {
  const words = Object.fromEntries(toRows(FULL_CENTRE).map(({ path, value }) => [path, value]))
  expect(words).toMatchObject({
    filedOn: '2024年3月2日',
    nature: '营利性',
    staff: '负责人1人、保育人员15人',
    indoorAreaInSquareMetres: '350.5平方米',
    brand: '彩虹、直营',
    openToOutsiders: '是',
    features: '双语、户外场地',
    extraCharges: '伙食费28元/天',
    depositInYuan: '1,000元',
    feeCustody: '是、示例银行',
    liabilityInsurer: '示例财产保险公司，有效期至2027年3月31日',
    entrustedBy: '示例街道办事处，2025年9月1日至2028年8月31日',
  })
})

test.each<[Partial<typeof FULL_CENTRE>, string]>([
  [{ feeCustodian: '示例银行' }, '示例银行'],
  [{ liabilityInsuredTo: '2027-03-31' }, '有效期至2027年3月31日'],
  [{ menuFrom: '2026-10-26' }, '2026年10月26日起'],
  [{ seismicDocumentOn: '2021-06-30' }, '2021年6月30日'],
  [{ entrustedFrom: '2025-09-01' }, '2025年9月1日起'],
  [{ entrustedTo: '2028-08-31' }, '至2028年8月31日'],
  [{ brandRelation: '加盟' }, '加盟'],
])('the half of a pair is told where the other half is a gap: %j', (half, value) => {
  const rows = toRows({ ...BARE_CENTRE, ...half } as typeof FULL_CENTRE)
  expect(rows.flatMap((row) => row.value ?? [])).toEqual([value])
})

test('a folded section says in a line of a phone what says the most, and nothing where that is not known', () => {
  const facts = (centre: typeof FULL_CENTRE) =>
    Object.values(toRecordSections(centre)).map(({ fact }) => fact)
  const known = facts(FULL_CENTRE)
  expect(known.every(Boolean)).toBe(true)
  expect(known.slice(1).every((fact = '') => fact.length <= 24)).toBe(true)
  expect(facts(BARE_CENTRE)).toEqual([undefined, undefined, undefined, undefined])
})

test('false and zero are answers, not gaps', () => {
  const rows = toRows({ ...BARE_CENTRE, providesMeals: false, cameraDaysKept: 0 })
  expect(rows.flatMap(({ value }) => value ?? [])).toEqual(['否', '0天'])
})

test('the newest inspection comes first, and a fault that was not put right says so', () => {
  const [inspections, violations, penalties] = toOversightRecords(FULL_CENTRE)
  expect(inspections?.records.map(({ on }) => on)).toEqual(['2026-10-13', '2026-03-18'])
  expect(violations?.records[0]).toMatchObject({ title: '一般', note: '改正日期未提供' })
  expect(penalties?.records[0]?.shownTo).toBe('2026-05-02')
})
