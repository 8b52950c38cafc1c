import { expect, test } from 'vitest'
import { findPersonNames, maskPersonNames } from '#src/text/person-names.ts'
import { codesOf, importCentre } from '#tests/support/import-filings.ts'

const LIST = { asOf: '2026-11-02', source: 'filingSystem' }

test.each([
  ['负责人：张三', '张三'],
  ['联系人王五', '王五'],
  ['联系人：高小红', '高小红'],
  ['园长李四', '李四'],
  ['请找张老师', '张老师'],
  ['示例路2号 张三收', '张三'],
  ['由王五负责', '王五'],
  ['李四（个人）', '李四'],
  ['欧阳小明园长', '欧阳小明园长'],
])('in %s somebody is named', (text, name) => {
  expect(findPersonNames(text)).toContain(name)
})

test.each([
  '第一责任人：园长；共同责任人：保健员',
  '安全责任人：安全员',
  '值班老师：任课老师',
  '由班主任负责',
  '家长与老师联系',
  '请于上班时间联系园长',
  '老师陈列室',
  '福州市鼓楼区陈家巷5号',
  '王府井路3号收发室',
  '与张江社区联系',
  '由徐汇区卫生健康委负责',
  '张老师英语托育园',
  '李记托育中心',
  '负责人：值班室',
])('%s names nobody', (text) => {
  expect(findPersonNames(text)).toHaveLength(0)
})

test.each([
  ['机构名称', '示例乙托育园（负责人：张三）', { legalName: '示例乙托育园' }],
  ['地址', '示例路2号（负责人：张三）', { address: '示例路2号' }],
  ['地址', '示例路2号 张三收', { address: '示例路2号' }],
  ['休息安排', '国庆休息，联系人：赵六', { closures: '国庆休息' }],
  ['园所名', '园长李四', {}],
  ['登记机关', '经办人：张三', {}],
  ['存管银行', '张小三', {}],
  ['其他名称', '联系人：张三', {}],
  ['曾用名', '联系人：张三', {}],
  ['检查记录', '2026-03-02|张三|合格', { inspections: [] }],
])('a name below %s (%s) is not published, and the rest is', async (heading, cell, expected) => {
  const { centre, ...loaded } = await importCentre({ [heading]: cell }, LIST)
  expect(centre).toMatchObject(expected)
  expect(codesOf(loaded)).toEqual(['person-named'])
  expect(JSON.stringify([centre, loaded.report])).not.toMatch(/张三|赵六|李四|张小三/)
})

test('a masked text has no name left', () => {
  expect(maskPersonNames('示例园（负责人：张三）')).toBe('示例园（负责人：**）')
})
