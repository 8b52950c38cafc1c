import { describe, expect, test } from 'vitest'
import type { Heading } from '#src/filings/headings/find-header.ts'
import { toRowKind, toRowPlaces } from '#src/filings/tables/row-kind.ts'
import type { Table } from '#src/filings/tables/table.ts'
import { codesOf, importCentre } from '#tests/support/import-filings.ts'

const dated = { asOf: '2026-06-01', source: 'filingSystem' }

/** Each doubt from both sides: at the bound nothing is said, one beyond it something is. */
test.each<
  [what: string, within: Record<string, string>, beyond: Record<string, string>, code: string]
>([
  ['a class', { 乳儿班每班人数: '10' }, { 乳儿班每班人数: '11' }, 'class-too-large'],
  ['a ratio', { 托小班师幼比: '1:5' }, { 托小班师幼比: '1:6' }, 'too-few-carers'],
  [
    'a class for children who are old enough',
    { 托小班班数: '1', 收托年龄: '6个月-13个月' },
    { 托小班班数: '1', 收托年龄: '6个月-12个月' },
    'ages-do-not-fit-classes',
  ],
  [
    'a class for children who are young enough',
    { 乳儿班班数: '1', 收托年龄: '11个月-3岁' },
    { 乳儿班班数: '1', 收托年龄: '12个月-3岁' },
    'ages-do-not-fit-classes',
  ],
  [
    'places of classes',
    { 托位数: '30', 托小班托位: '30' },
    { 托位数: '29', 托小班托位: '30' },
    'class-places-exceed-places',
  ],
  [
    'children',
    { 托位数: '30', 在托人数: '30' },
    { 托位数: '30', 在托人数: '31' },
    'enrolled-exceeds-places',
  ],
  [
    'rooms',
    { 建筑面积: '100', 室内面积: '100' },
    { 建筑面积: '100', 室内面积: '100.5' },
    'indoor-exceeds-building',
  ],
  ['a low fee', { 全日托收费: '100元/月' }, { 全日托收费: '99.99元/月' }, 'fee-unusual'],
  ['a high fee', { 全日托收费: '30000元/月' }, { 全日托收费: '30000.01元/月' }, 'fee-unusual'],
  [
    'a long day',
    { 开放时间: '每天 06:00-20:00' },
    { 开放时间: '每天 06:00-20:01' },
    'hours-unusual',
  ],
  [
    'a short day',
    { 开放时间: '每天 06:00-07:00' },
    { 开放时间: '每天 06:00-06:59' },
    'hours-unusual',
  ],
  [
    'an early start',
    { 开放时间: '每天 05:00-12:00' },
    { 开放时间: '每天 04:59-12:00' },
    'hours-unusual',
  ],
  [
    'ages',
    { 最小月龄: '35', 最大月龄: '36' },
    { 最小月龄: '36', 最大月龄: '36' },
    'months-out-of-order',
  ],
  [
    'a suspension of one day',
    { 备案日期: '2024-01-01', 暂停服务起: '2026-03-01', 暂停服务止: '2026-03-01' },
    { 备案日期: '2024-01-01', 暂停服务起: '2026-03-02', 暂停服务止: '2026-03-01' },
    'suspension-out-of-order',
  ],
  [
    'a withdrawal on the day of the filing',
    { 备案日期: '2024-01-01', 注销日期: '2024-01-01' },
    { 备案日期: '2024-01-02', 注销日期: '2024-01-01' },
    'withdrawn-before-filed',
  ],
  [
    'a filing of one day',
    { 备案日期: '2024-01-01', 备案有效期至: '2024-01-01' },
    { 备案日期: '2024-01-02', 备案有效期至: '2024-01-01' },
    'filed-until-before-filed',
  ],
  ['a filing', { 备案日期: '2026-06-01' }, { 备案日期: '2026-06-02' }, 'date-after-list'],
  [
    'a permit of one day',
    { 消防合格证明日期: '2026-06-01', 消防合格证明有效期: '2026-06-01' },
    { 消防合格证明日期: '2026-06-02', 消防合格证明有效期: '2026-06-01' },
    'validity-out-of-order',
  ],
  [
    'a permit on its last day',
    { 食品经营许可证有效期: '2026-06-01' },
    { 食品经营许可证有效期: '2026-05-31' },
    'certificate-expired',
  ],
])('%s is doubted beyond the bound only', async (_what, within, beyond, code) => {
  expect(codesOf(await importCentre(within, dated))).not.toContain(code)
  expect(codesOf(await importCentre(beyond, dated))).toContain(code)
})

describe('a row below the header', () => {
  const headings = ['机构名称', '街道', '地址', '电话', '备注'].map(
    (heading, index) =>
      ({ heading, index, column: index === 0 ? { field: 'legalName' } : undefined }) as Heading,
  )
  const header = { rows: [{ number: 1, cells: headings.map(({ heading }) => heading) }], headings }
  const places = toRowPlaces({
    header,
    headings,
    rows: [],
    above: [],
    titles: [],
    lost: [],
    leftOut: 0,
    width: 5,
  } satisfies Table)
  const none = { byName: new Map(), names: [], list: '', findOther: () => undefined }
  const isNoteOf = (...cells: string[]) => toRowKind({ number: 2, cells }, places, none) === 'note'

  test('that begins like a note is one while it fills three cells, and a centre with four', () => {
    expect(isNoteOf('以上', 'a', 'b')).toBe(true)
    expect(isNoteOf('以上', 'a', 'b', 'c')).toBe(false)
    expect(isNoteOf('小太阳', 'a', 'b')).toBe(false)
  })

  test('of one name is a centre up to forty characters, and a sentence beyond', () => {
    expect(isNoteOf('园'.repeat(40))).toBe(false)
    expect(isNoteOf('园'.repeat(41))).toBe(true)
    expect(isNoteOf('', '鼓东街道')).toBe(true)
  })

  test('that repeats two headings is the header again, one heading is not', () => {
    expect(isNoteOf('机构名称', '街道', 'x', 'y', 'z')).toBe(true)
    expect(isNoteOf('机构名称', 'a', 'x', 'y', 'z')).toBe(false)
  })
})
