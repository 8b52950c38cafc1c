import { expect, test } from 'vitest'
import { importFiles, read } from '#tests/support/import-filings.ts'

const importList = (...lines: string[]) =>
  importFiles({ '名单.csv': ['机构名称,街道,联系电话,备注', ...lines].join('\n') })

test('a mobile number in the column of telephones is published, and the clerk told how many there are', async () => {
  const loaded = await importList(
    '示例甲托育园,鼓东街道,13800000001,',
    '示例乙托育园,鼓东街道,0591-00000201,负责人电话另报',
  )
  expect(loaded.snapshot.centres.flatMap(({ phones }) => phones)).toContain('13800000001')
  const told = loaded.report.issues.filter(({ code }) => /^mobile/.test(code))
  expect(told).toEqual([
    {
      code: 'mobiles-published',
      at: { file: '名单.csv', column: 'C', heading: '联系电话' },
      detail: '1',
    },
  ])
})

test.each(['法人电话同联系电话', '电话为负责人本人手机', '私人手机号'])(
  'a remark that says whose own it is (%s) is told at the cell, without the number',
  async (remark) => {
    const loaded = await importList(`示例甲托育园,鼓东街道,13800000001,${remark}`)
    const told = loaded.report.issues.find(({ code }) => code === 'mobile-of-person')
    expect(told?.at).toMatchObject({ row: 2, column: 'C' })
    expect(read(told)).toContain(remark)
    expect(JSON.stringify(told)).not.toContain('13800000001')
    expect(loaded.snapshot.centres[0]?.phones).toEqual(['13800000001'])
  },
)
