import { cpSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { loadFilings, writeIds } from '#src/filings/load-filings.ts'
import { toFilingRows } from '#tests/support/generated-filing-rows.ts'
import { makeContentDir } from '#tests/support/import-filings.ts'
import { createRandom, type Random } from '#tests/support/random.ts'

type Row = Record<string, string>
type Place = { contentDir: string; region: string }

const CODE = 'this code'

/** Imports with what was kept; expects what an import from nothing gives, to the letter; says what to keep. */
async function importTwice(place: Place, bytes: Uint8Array | undefined, code = CODE) {
  const { toKeep, ...kept } = await loadFilings({ ...place, before: { code, bytes } })
  const scratch = await loadFilings(place)
  expect(kept).toStrictEqual(scratch)
  expect(JSON.stringify(kept) === JSON.stringify(scratch)).toBe(true)
  const pieces = toKeep?.()
  return { ...kept, bytes: pieces ? Buffer.concat([...pieces]) : bytes, isSame: !pieces }
}

/** What clerks write that is wrong, doubtful, or of somebody else. */
const DIRT: readonly Row[] = [
  { 机构名称: '' },
  { 街道: '' },
  { 街道: '台江街道' },
  { 地址: '鼓楼区鼓东街道示例路1号', 街道: '' },
  { 联系电话: '0591-00000001；13800138000' },
  { 联系电话: '见微信' },
  { 品牌: '联系 13900139000' },
  { 备注: '11010519491231002X' },
  { 备注: '13900139000' },
  { 机构类型: '家庭托育点' },
  { 备案日期: '2025-02-30' },
  { 备案状态: '已注销' },
  { 备案编号: '无' },
  { 托位数: '3', 在托人数: '500' },
  { 坐标: '26.07,119.26' },
  { 坐标: '1,1' },
  { 收托年龄: '3岁-6个月' },
  { 全日托收费单位: '' },
  { 照片: 'a.jpg|门口', 照片无人脸: '是' },
  { 开放时间: '周六 09:00-12:00' },
  { 统一社会信用代码: '91350102MAXT001000' },
  { 数据日期: '2026-10-01', 数据来源: '备案系统' },
  { 机构名称: '合计', 街道: '', 地址: '' },
]

const quote = (cell = '') => `"${cell.replaceAll('"', '""')}"`

function toCsv(rows: readonly Row[], headings: readonly string[]): string {
  const lines = rows.map((row) => headings.map((heading) => quote(row[heading])).join(','))
  return [headings.map(quote).join(','), ...lines].join('\n')
}

/** Lists of a folder, changed step by step as clerks change them. */
class Lists {
  readonly #random: Random
  readonly #folder: string
  #headings: string[]
  readonly files: Row[][] = []
  #rules: object = {}

  constructor(folder: string, random: Random) {
    this.#folder = folder
    this.#random = random
    const rows = toFilingRows(60).map((row, at) => ({ ...row, 备案编号: `榕托备${at}号` }))
    this.#headings = [...new Set([...rows, ...DIRT].flatMap((row) => Object.keys(row)))]
    this.files = [rows.slice(0, 30), rows.slice(20, 40).map((row) => ({ ...row })), rows.slice(40)]
  }

  change(): void {
    const random = this.#random
    const rows = random.pick(this.files)
    const at = random.between(0, Math.max(0, rows.length - 1))
    const other = random.pick(this.files.flat())
    const heading = random.pick(this.#headings)
    const ways = [
      () => Object.assign(rows[at] ?? {}, random.pick(DIRT)),
      () => Object.assign(rows[at] ?? {}, { [heading]: other[heading] ?? '' }),
      () => Object.assign(rows[at] ?? {}, { 备案编号: other['备案编号'] ?? '' }),
      () => rows.splice(at, 1),
      () => rows.splice(at, 0, { ...other }),
      () => rows.splice(at, 0, ...rows.splice(random.between(0, rows.length - 1), 1)),
      () => random.pick(this.files).push(...rows.splice(at, 2)),
      () => this.#headings.sort(() => random.next() - 0.5),
      () => {
        this.#rules = random.pick([
          {},
          { complete: true, asOf: '2026-11-01', source: 'filingSystem' },
          { files: { 'b.csv': { complete: true, asOf: '2026-10-01', source: 'notice' } } },
          { files: { 'c.csv': { kind: 'registered', asOf: '2026-10-01', authority: '民政局' } } },
        ])
      },
    ]
    const weights = [0, 0, 0, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 8]
    ways[random.pick(weights)]?.()
  }

  write(): void {
    const names = ['a.csv', 'b.csv', 'c.csv']
    for (const [at, rows] of this.files.entries())
      writeFileSync(join(this.#folder, names[at] ?? ''), toCsv(rows, this.#headings))
    writeFileSync(join(this.#folder, 'columns.json'), JSON.stringify(this.#rules))
  }
}

test.each([1, 2, 3, 4])(
  'after any series of changes, kept rows say what reading all lists again says (series %i)',
  async (seed) => {
    const { contentDir, filings } = makeContentDir()
    const place = { contentDir, region: 'testing' }
    const random = createRandom(seed)
    const lists = new Lists(filings, random)
    let bytes: Uint8Array | undefined
    for (let step = 0; step < 20; step += 1) {
      lists.write()
      const loaded = await importTwice(place, bytes)
      bytes = loaded.bytes
      if (random.chance(0.3)) await writeIds(place, loaded.ids)
      for (let count = random.between(0, 3); count > 0; count -= 1) lists.change()
    }
  },
)

test('the shipped lists, kept, say what they say when they are read', async () => {
  for (const region of ['gulou', 'jishishan']) {
    const place = { contentDir: 'content', region }
    const first = await importTwice(place, undefined)
    const second = await importTwice(place, first.bytes)
    expect(second.isSame).toBe(true)
  }
})

test('lists of any format, kept, say what they say when they are read', async () => {
  const cases = 'tests/fixtures/regions/cases'
  for (const name of readdirSync(cases, { withFileTypes: true }).filter((one) =>
    one.isDirectory(),
  )) {
    const { contentDir, filings } = makeContentDir()
    cpSync(join(cases, name.name), filings, { recursive: true })
    const place = { contentDir, region: 'testing' }
    const first = await importTwice(place, undefined)
    await importTwice(place, first.bytes)
  }
})

const toList = async (rows: readonly Row[]) => {
  const { contentDir, filings } = makeContentDir()
  const headings = Object.keys(rows[0] ?? {})
  const write = (changed: readonly Row[]) =>
    writeFileSync(join(filings, 'list.csv'), toCsv(changed, headings))
  write(rows)
  const place = { contentDir, region: 'testing' }
  return { place, write, filings }
}

test('what other code kept, or is damaged, is thrown away whole', async () => {
  const { place } = await toList(toFilingRows(3))
  const { bytes } = await importTwice(place, undefined)
  if (!bytes) throw new Error('nothing was kept')
  const damaged = Uint8Array.from(bytes, (byte, at) => (at === bytes.length - 20 ? byte ^ 1 : byte))
  for (const odd of [damaged, bytes.subarray(0, 900), new Uint8Array(3)])
    expect((await importTwice(place, odd)).isSame).toBe(false)
  expect((await importTwice(place, bytes, 'other code')).isSame).toBe(false)
  expect((await importTwice(place, bytes)).isSame).toBe(true)
})

test('numbers and names of persons are not kept', async () => {
  const row = {
    ...toFilingRows(1)[0],
    负责人姓名: '某某某',
    负责人手机: '13900139000',
    品牌: '联系 13800138000',
    备注: '13700137000',
  }
  const { place } = await toList([row])
  const { bytes, snapshot } = await importTwice(place, undefined)
  expect(snapshot.centres).toHaveLength(1)
  const text = Buffer.from(bytes ?? []).toString()
  expect(text).not.toMatch(/某某某|13900139000|13800138000|13700137000/)
  await importTwice(place, bytes)
})
