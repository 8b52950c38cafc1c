import { expect, test } from 'vitest'
import { codesOf, importFiles } from '#tests/support/import-filings.ts'

test.each(['a.json', '鼓楼名单.json'])(
  'what a clerk approved goes before a list of the same day, whatever that is called (%s)',
  async (list) => {
    const row = { 机构名称: '示例甲托育园', 街道: '鼓东街道', 备案编号: 'GL-1' }
    const confirmed = { ...row, 联系电话: '0591-87000002', 数据日期: '2026-11-02' }
    const loaded = await importFiles({
      [list]: [{ ...row, 联系电话: '0591-87000001' }],
      '机构确认.json': { centres: [{ ...confirmed, 数据来源: '机构申报' }] },
      'columns.json': { files: { [list]: { asOf: '2026-11-02', source: 'filingSystem' } } },
    })
    expect(loaded.snapshot.centres.map(({ phones }) => phones)).toEqual([['0591-87000002']])
    expect(codesOf(loaded)).toEqual(['conflicting-values'])
  },
)
