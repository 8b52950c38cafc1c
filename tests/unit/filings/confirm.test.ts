import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { read, utils, type WorkSheet, write } from '@e965/xlsx'
import { afterAll, expect, test } from 'vitest'
import {
  approve,
  type ConfirmPlace,
  listPending,
  putPending,
  reject,
  revert,
} from '#src/filings/confirm/confirmations.ts'
import { readForm } from '#src/filings/confirm/read-form.ts'
import { writeForms } from '#src/filings/confirm/write-forms.ts'
import { loadFilings } from '#src/filings/load-filings.ts'

const ID = 'gl-2022-003'
const TODAY = '2026-11-20'
/** They say nothing that is on the form. */
const OTHER_LISTS = /2025备案名单|现场核查|登记名单|试点单位|备案有效期|补充申报/
const FILLED = { 填表日期: '2026-11-19', 填表岗位: '园长' }

const ALL = mkdtempSync(join(tmpdir(), 'confirm-'))
afterAll(() => rmSync(ALL, { recursive: true }))
const SAMPLE = join(ALL, 'sample')
cpSync('content/regions/gulou', join(SAMPLE, 'regions/gulou'), {
  recursive: true,
  filter: (path) => !OTHER_LISTS.test(path),
})
const { region, snapshot: before } = await loadFilings({ contentDir: SAMPLE, region: 'gulou' })

/** The sample region in a folder of its own, and a form of one of its centres. */
async function prepare(id = ID) {
  const folder = mkdtempSync(join(ALL, 'of-a-test-'))
  cpSync(SAMPLE, folder, { recursive: true })
  const load = () => loadFilings({ contentDir: folder, region: 'gulou' })
  const centres = before.centres.filter((centre) => centre.id === id)
  await writeForms(join(folder, 'forms'), region, centres)
  const form = join(folder, 'forms', `确认表-${id}.xlsx`)
  const place: ConfirmPlace = {
    folder: join(folder, 'confirm'),
    filings: join(folder, 'regions/gulou/filings'),
    now: () => new Date(`${TODAY}T10:00:00+08:00`),
  }
  const readBack = () => readForm(form, { region, today: TODAY, centres })
  return { form, place, load, readBack }
}

/** Fills in a form as a centre does: the day and the post beside their words, what is new in the third column. */
const fillIn = (form: string, cells: Record<string, string>) =>
  writeCells(form, cells, (first) => (first.startsWith('填表') ? 1 : 2))

/** Writes over what the form says. */
const writeOver = (form: string, cells: Record<string, string>) => writeCells(form, cells, () => 1)

function writeCells(
  form: string,
  cells: Record<string, string>,
  toColumn: (first: string) => number,
) {
  const book = read(readFileSync(form))
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  if (!sheet) throw new Error('The form has no sheet.')
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 })
  rows.forEach(([first = ''], at) => {
    const value = cells[first]
    if (value === undefined) return
    utils.sheet_add_aoa(sheet, [[value]], { origin: { r: at, c: toColumn(first) } })
  })
  writeFileSync(form, write(book, { type: 'buffer', bookType: 'xlsx' }))
}

async function readGood(readBack: Awaited<ReturnType<typeof prepare>>['readBack']) {
  const form = await readBack()
  if ('problems' in form) throw new Error(form.problems.join('\n'))
  return form
}

test('a telephone that a centre corrects is published when the clerk approves it, and taken back', async () => {
  const { form, place, load, readBack } = await prepare()
  fillIn(form, { ...FILLED, 联系电话: '0591-00000999' })
  const confirmation = await readGood(readBack)
  expect(confirmation.changes).toEqual([
    { heading: '联系电话', from: '0591-00000202、0591-00000402', to: '0591-00000999' },
  ])
  await putPending(place, confirmation)
  const phonesNow = async () => (await load()).snapshot.centres.find(({ id }) => id === ID)?.phones
  expect(await phonesNow()).toHaveLength(2)
  expect((await listPending(place)).map(({ id }) => id)).toEqual([ID])

  await approve(place, ID, '托育科经办')
  expect(await phonesNow()).toEqual(['0591-00000999'])
  expect(await listPending(place)).toEqual([])
  const log = readFileSync(join(place.folder, 'log.jsonl'), 'utf8')
  expect(JSON.parse(log)).toMatchObject({
    action: 'approved',
    by: '托育科经办',
    post: '园长',
    on: '2026-11-19',
  })

  expect(await revert(place, ID, '托育科经办')).toBe(true)
  expect(await phonesNow()).toHaveLength(2)
  expect((await load()).report.issues.filter(({ at }) => at.file === '机构确认.json')).toEqual([])
  expect(await revert(place, ID, '托育科经办')).toBe(false)
})

test('a second approval taken back leaves the first', async () => {
  const { form, place, load, readBack } = await prepare()
  for (const phone of ['0591-00000998', '0591-00000999']) {
    fillIn(form, { ...FILLED, 联系电话: phone })
    await putPending(place, await readGood(readBack))
    await approve(place, ID, '经办')
  }
  await revert(place, ID, '经办')
  const { snapshot } = await load()
  expect(snapshot.centres.find(({ id }) => id === ID)?.phones).toEqual(['0591-00000998'])
})

test.each(['gl-2025-002', 'gl-2025-011', 'c-ddb339ac0643'])(
  '%s confirms that nothing changed, and only the day and the source of it do',
  async (id) => {
    const { form, place, load, readBack } = await prepare(id)
    fillIn(form, FILLED)
    const confirmation = await readGood(readBack)
    expect(confirmation.changes).toEqual([])
    await putPending(place, confirmation)
    await approve(place, id, '经办')
    const { snapshot } = await load()
    const after = snapshot.centres.find((centre) => centre.id === id)
    const withoutDays = (centre: typeof after) => ({
      ...centre,
      provenance: {},
      classGroups: centre?.classGroups.map(({ availabilityOn: _, ...group }) => group),
    })
    expect(withoutDays(after)).toEqual(withoutDays(before.centres.find((one) => one.id === id)))
    expect(snapshot.centres).toHaveLength(before.centres.length)
  },
)

test.each([
  [{ 填表岗位: '园长' }, '“填表日期”没有填'],
  [{ 填表日期: '2026-12-01', 填表岗位: '园长' }, '还没有到'],
  [{ 填表日期: '2026-11-19', 填表岗位: '陈小明' }, '不要写姓名'],
  [{ ...FILLED, 托位数: '六十' }, '“托位数”'],
  [{ ...FILLED, 休息安排: '找陈老师 13800000000' }, '“休息安排”'],
])('a form with %j is not taken', async (cells, expected) => {
  const { form, readBack } = await prepare()
  fillIn(form, cells)
  const result = await readBack()
  expect('problems' in result && result.problems.join('\n')).toContain(expected)
})

test('a form whose printed words were written over is not taken', async () => {
  const { form, readBack } = await prepare()
  fillIn(form, FILLED)
  const sent = readFileSync(form)
  for (const [heading, written, expected] of [
    ['托位数', '999', '“托位数”：“名单上写的”一栏是“999”'],
    ['联系电话', '0591-87000111', '“联系电话”：“名单上写的”一栏是“0591-87000111”'],
    ['最大月龄', '', '“最大月龄”：“名单上写的”一栏是“”'],
    ['机构名称', '示例别家托育园', '“机构名称”写的是“示例别家托育园”'],
    ['街道', '鼓西街道', '“街道”写的是“鼓西街道”'],
    ['备案编号', 'GL-2025-002', '“备案编号”写的是“GL-2025-002”'],
    ['备案编号', '', '“备案编号”写的是“”'],
    ['机构编号', 'gl-2024-001', '没有这家机构：gl-2024-001'],
  ] as const) {
    writeFileSync(form, sent)
    writeOver(form, { [heading]: written })
    const result = await readBack()
    expect('problems' in result && result.problems.join('\n')).toContain(expected)
  }
})

test('a name and a number in wide brackets are those of the form that was sent', async () => {
  const { form, place, load } = await prepare()
  writeFileSync(
    join(place.filings, 'wide.csv'),
    '机构名称,街道,备案编号\n示例（鼓楼）托育园,鼓东街道,GL（2025）1号\n',
  )
  const { region, snapshot } = await load()
  const centres = snapshot.centres.filter(({ legalName }) => legalName === '示例（鼓楼）托育园')
  await writeForms(dirname(form), region, centres)
  const own = join(dirname(form), `确认表-${centres[0]?.id}.xlsx`)
  fillIn(own, FILLED)
  const confirmed = await readForm(own, { region, today: TODAY, centres })
  expect(confirmed).toMatchObject({ name: '示例（鼓楼）托育园', changes: [] })
})

test('what stood before is told from the lists, whatever the form says that stood there', async () => {
  const { form, readBack } = await prepare()
  fillIn(form, { ...FILLED, 托位数: '61' })
  writeOver(form, { 托位数: '61' })
  const { changes, row } = await readGood(readBack)
  expect(changes).toMatchObject([{ heading: '托位数', to: '61' }])
  expect(changes[0]?.from).not.toBe('61')
  expect(row).toMatchObject({ 机构编号: ID, 备案编号: 'GL-2022-003' })
})

test('a line that is none of the form is not taken', async () => {
  const { form, readBack } = await prepare()
  fillIn(form, { ...FILLED, 卫生评价有效期: '2027-01-01' })
  const book = read(readFileSync(form))
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  if (!sheet) throw new Error('The form has no sheet.')
  utils.sheet_add_aoa(sheet, [['备案日期', '', '2026-01-01']], { origin: -1 })
  writeFileSync(form, write(book, { type: 'buffer', bookType: 'xlsx' }))
  expect(await readBack()).toMatchObject({ problems: [expect.stringContaining('“备案日期”')] })
})

test('a centre that left every list is not kept by what it confirmed', async () => {
  const { form, place, load, readBack } = await prepare()
  fillIn(form, FILLED)
  await putPending(place, await readGood(readBack))
  await approve(place, ID, '经办')
  for (const file of readdirSync(place.filings))
    if (file !== '机构确认.json') rmSync(join(place.filings, file), { recursive: true })
  writeFileSync(join(place.filings, 'list.csv'), '机构名称,街道\n示例另一家托育园,鼓东街道\n')
  const { snapshot, report } = await load()
  expect(snapshot.centres.map(({ legalName }) => legalName)).toEqual(['示例另一家托育园'])
  expect(report.issues).toContainEqual(expect.objectContaining({ code: 'confirmed-unlisted' }))
})

test('a form that was approved leaves a centre the name that a list of its day gives it', async () => {
  const { form, place, load, readBack } = await prepare()
  fillIn(form, FILLED)
  await putPending(place, await readGood(readBack))
  await approve(place, ID, '经办')
  const row = { 备案编号: 'GL-2022-003', 机构名称: '示例新名托育园', 所属街道: '鼓东街道' }
  const list = JSON.stringify([{ ...row, 数据来源: '备案系统', 数据日期: '2026-11-19' }])
  writeFileSync(join(place.filings, '变更.json'), list)
  const { snapshot } = await load()
  expect(snapshot.centres.find(({ id }) => id === ID)?.legalName).toBe('示例新名托育园')
})

test('another workbook is no form, and what is rejected leaves no trace in the lists', async () => {
  const { form, place, readBack } = await prepare()
  fillIn(form, FILLED)
  await putPending(place, await readGood(readBack))
  expect(await reject(place, ID, '经办')).toMatchObject({ id: ID })
  expect(readdirSync(place.filings)).not.toContain('机构确认.json')
  cpSync(join(place.filings, '2026备案名单.xlsx'), form)
  expect(await readBack()).toMatchObject({ problems: [expect.stringContaining('不是确认表')] })
})

test.each([
  [
    'in the column that says how to write it',
    (sheet: WorkSheet, row: number) => put(sheet, row, 3),
  ],
  ['beside the form', (sheet: WorkSheet, row: number) => put(sheet, row, 5)],
  ['in a second line of the same words', (sheet: WorkSheet) => put(sheet, 40, 2, '托位数')],
  [
    'as a word that clears nothing',
    (sheet: WorkSheet, row: number) => put(sheet, row, 2, '', '无'),
  ],
])('what somebody wrote %s is told, and nothing confirmed', async (_where, write_) => {
  const { form, readBack } = await prepare()
  fillIn(form, FILLED)
  change(form, write_)
  expect(await readBack()).toMatchObject({ problems: [expect.stringContaining('“托位数”')] })
})

test('a line that somebody took out of the form confirms nothing', async () => {
  const { form, readBack } = await prepare()
  fillIn(form, FILLED)
  change(form, (sheet, row) =>
    utils.sheet_add_aoa(sheet, [['', '', '', '']], { origin: { r: row, c: 0 } }),
  )
  const { row, changes } = await readGood(readBack)
  expect(changes).toEqual([])
  expect(row).toMatchObject({ 在托人数: '61' })
  expect(row).not.toHaveProperty('托位数')
})

function put(sheet: WorkSheet, row: number, column: number, heading = '', text = '90') {
  if (heading) utils.sheet_add_aoa(sheet, [[heading]], { origin: { r: row, c: 0 } })
  utils.sheet_add_aoa(sheet, [[text]], { origin: { r: row, c: column } })
}

/** Does something to the sheet of a form, at the line of the places. */
function change(form: string, how: (sheet: WorkSheet, row: number) => void) {
  const book = read(readFileSync(form))
  const sheet = book.Sheets[book.SheetNames[0] ?? '']
  if (!sheet) throw new Error('The form has no sheet.')
  const rows = utils.sheet_to_json<string[]>(sheet, { header: 1 })
  how(
    sheet,
    rows.findIndex(([first]) => first === '托位数'),
  )
  writeFileSync(form, write(book, { type: 'buffer', bookType: 'xlsx' }))
}
