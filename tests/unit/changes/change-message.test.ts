import { expect, test } from 'vitest'
import type { ToldChange } from '#src/changes/centre-change.ts'
import { toChangeMessage } from '#src/changes/to-change-message.ts'

const toChange = (at: number, fields: ToldChange['fields'] = []): ToldChange => ({
  id: `c-${at}`,
  name: `示例第${at}托育园`,
  subdistrictCode: '350102001',
  on: '2026-11-18',
  kind: fields.length > 0 ? 'changed' : 'added',
  fields,
})
const message = { title: '示例区机构变更记录', address: 'https://example.cn/changes/' }

test('a message of a sample says so, and one of many changes that there are more', () => {
  const changes = Array.from({ length: 30 }, (_, at) => toChange(at))
  const lines = toChangeMessage({ ...message, changes, isSample: true }).split('\n')
  expect(lines[0]).toBe('【示例数据】示例区机构变更记录')
  expect(lines).toHaveLength(1 + 1 + 10 + 1 + 1)
  expect(lines.slice(-2)).toEqual(['更早的见网页。', 'https://example.cn/changes/'])
})

test('of a centre that changed in much a message names the first and says that there is more', () => {
  const fields = Array.from({ length: 8 }, (_, at) => ({
    field: 'places',
    before: `${at}`,
    after: `${at + 1}`,
  }))
  const text = toChangeMessage({ ...message, changes: [toChange(1, fields)], isSample: false })
  expect(text.split('\n')[2]?.split('；')).toHaveLength(6)
  expect(text).toContain('4 → 5；等')
})
