import { expect, test } from 'vitest'
import { toId } from '#src/filings/ids/resolve-ids.ts'
import { codesOf, importCase, importFiles } from '#tests/support/import-filings.ts'

type Row = Record<string, string>
const tree: Row = { 机构名称: '鼓楼区示例小树托育园', 街道: '鼓东街道' }
const idsOf = ({ snapshot }: Awaited<ReturnType<typeof importFiles>>) =>
  snapshot.centres.map(({ id }) => id)
const importRows = (rows: Row[], ids: Record<string, string> = {}) =>
  importFiles({ 'list.json': rows, 'ids.json': ids })

test.each([
  ['id:cw10112215', 'cw10112215'],
  ['filing:GL-2024-006', 'gl-2024-006'],
  ['credit:91350102MAXT00011C', '91350102maxt00011c'],
] as const)('the key %s gives the readable address %s', (key, id) => {
  expect(toId(key)).toBe(id)
})

test('a filing number with Chinese words gives an ASCII address that no other number shares', () => {
  const [first, second] = [toId('filing:榕鼓托备〔2024〕1号'), toId('filing:榕台托备〔2024〕1号')]
  expect(first).toMatch(/^2024-1-[0-9a-f]{4}$/)
  expect(second).not.toBe(first)
})

test('the strongest key there is becomes the address', async () => {
  const number = { 备案编号: 'GL-1' }
  const code = { 统一社会信用代码: '91350102MAXT00011C' }
  expect(idsOf(await importRows([{ ...tree, ...number, ...code, 机构编号: 'A7' }]))).toEqual(['a7'])
  expect(idsOf(await importRows([{ ...tree, ...number, ...code }]))).toEqual(['gl-1'])
  expect(idsOf(await importRows([{ ...tree, ...code }]))).toEqual(['91350102maxt00011c'])
  expect(idsOf(await importRows([tree]))[0]).toMatch(/^c-[0-9a-f]{12}$/)
})

test('branches that share a credit code are two centres, told apart by address', async () => {
  const ids = idsOf(await importCase('branches'))
  expect(new Set(ids).size).toBe(2)
  for (const id of ids) expect(id).toMatch(/^91350102maxt00011c-[0-9a-f]{4}$/)
})

test('rows that say ever more about a centre belong to one centre, in whatever order', async () => {
  const rows = [
    tree,
    { ...tree, 备案编号: 'GL-1' },
    { ...tree, 备案编号: 'GL-1', 统一社会信用代码: '91350102MAXT00011C' },
  ]
  const renamed = [{ 机构名称: '改名托育园', 街道: '鼓东街道', 备案编号: 'GL-1' }]
  for (const order of [rows, rows.toReversed()])
    expect(idsOf(await importFiles({ 'a.json': order, 'b.json': renamed }))).toEqual(['gl-1'])
})

test('the first address stays when a list brings a stronger key later', async () => {
  const first = await importRows([tree])
  const later = await importRows([{ ...tree, 备案编号: 'GL-1' }], first.ids)
  expect(idsOf(later)).toEqual(idsOf(first))
  const renamed = { ...tree, 机构名称: '鼓楼区示例新名托育园', 备案编号: 'GL-1' }
  expect(idsOf(await importRows([renamed], later.ids))).toEqual(idsOf(first))
})

test('ids.json only grows, and a second import changes nothing', async () => {
  const first = await importRows([{ ...tree, 备案编号: 'GL-1' }])
  const second = await importRows([{ ...tree, 备案编号: 'GL-1' }], first.ids)
  expect(second.ids).toEqual(first.ids)
  expect(second.snapshot).toEqual(first.snapshot)
  const other = await importRows([{ 机构名称: '另一家', 街道: '温泉街道' }], first.ids)
  expect(other.ids).toMatchObject(first.ids)
})

test('two centres of one name in one street stay two when their filing numbers differ', async () => {
  const rows = [
    { ...tree, 备案编号: 'GL-1' },
    { ...tree, 备案编号: 'GL-2' },
  ]
  const first = await importRows(rows)
  expect(idsOf(first)).toEqual(['gl-1', 'gl-2'])
  expect(codesOf(first)).toEqual(['same-name'])
  expect(idsOf(await importRows(rows.toReversed(), first.ids))).toEqual(['gl-1', 'gl-2'])
})

test('a renewed filing number does not move a centre', async () => {
  const code = { 统一社会信用代码: '91350102MAXT00011C' }
  const first = await importRows([{ ...tree, ...code, 备案编号: 'GL-1' }])
  const renewed = await importRows([{ ...tree, ...code, 备案编号: 'GL-2026-9' }], first.ids)
  expect(idsOf(renewed)).toEqual(['gl-1'])
})

test('the same name in two streets is two centres', async () => {
  expect(idsOf(await importRows([tree, { ...tree, 街道: '温泉街道' }]))).toHaveLength(2)
})

test('two recorded centres that turn out to be one keep the first address, the other leads to it', async () => {
  const ids = { 'filing:GL-1': 'gl-1', 'credit:91350102MAXT00011C': 'old-home' }
  const row = { ...tree, 备案编号: 'GL-1', 统一社会信用代码: '91350102MAXT00011C' }
  const joined = await importRows([row], ids)
  expect(idsOf(joined)).toEqual(['gl-1'])
  expect(joined.snapshot.formerIds).toEqual({ 'old-home': 'gl-1' })
  expect(codesOf(joined)).toContain('ids-conflict')
  expect((await importRows([row], joined.ids)).snapshot.formerIds).toEqual({ 'old-home': 'gl-1' })
})

test('an address may be moved by hand in ids.json', async () => {
  const moved = await importRows([{ ...tree, 备案编号: 'GL-1' }], {
    'filing:GL-1': 'little-tree',
    'id:gl-1': 'little-tree',
  })
  expect(idsOf(moved)).toEqual(['little-tree'])
  expect(moved.snapshot.formerIds).toEqual({ 'gl-1': 'little-tree' })
})
