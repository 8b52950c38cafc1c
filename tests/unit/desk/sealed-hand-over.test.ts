import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { openText, openWith } from '#src/complaints/seal/case.ts'
import { noteSavedPackage, readUnsigned } from '#src/desk/serve/packages.ts'
import { toRecipients } from '#src/officers/officer-list.ts'
import { findWrong } from '#tests/contracts/record.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'
import type { TestOfficer } from '#tests/support/officers.ts'
import { toStoreFile } from '#tests/support/temporary-store.ts'

const PICTURE = new Uint8Array(900_000).fill(7)
PICTURE.set([0xff, 0xd8, 0xff, 0xe0])
const TOLD = '区市场监管局收到了办理需要的内容和文件。它的编号是 市监2026-8，向它查询时可以用。'

const first = ([one]: TestOfficer[]): TestOfficer => {
  if (!one) throw new Error('No officer')
  return one
}

/** A case of the lead about a centre, its devices, and what its complainant reads last. */
async function start(contact: object = { choice: 'officersOnly', phone: '138 0000 0999' }) {
  const desk = await startListedDesk()
  const { office, list, units } = desk
  const reference = await office.file({
    answers: {
      narrative: '退托不退费，打我电话１３８-0000-0999。<img src=x>',
      contact: contact as never,
    },
    files: [{ meta: {}, content: PICTURE }],
    open: { authority: 'health', copies: [] },
    recipients: toRecipients(list, 'health'),
  })
  const lead = desk.startDevice(first(units.health))
  const market = desk.startDevice(first(units.market))
  const above = desk.startDevice(first(units.above))
  const readTold = async () => {
    const events = await (await office.store()).readEvents(reference)
    const resident = await office.residentIdentity(reference)
    const sealed = events.flatMap(({ sealedPublic }) => (sealedPublic ? [sealedPublic] : []))
    return Promise.all(sealed.map((one) => openText(resident, one)))
  }
  return { ...desk, reference, lead, market, above, readTold }
}

test('a package reaches its unit alone, and the complainant reads of it when the unit signed for it', async () => {
  const { office, reference, lead, market, above, readTold } = await start()
  const seal = ['hand', 'seal', reference, '市场监督管理局', '--leave-out', '退费']
  expect((await lead.run(...seal, '--dry-run')).exitCode).toBe(0)
  expect((await market.run('hand', 'inbox')).out).toBe('没有转来的投诉。')
  const sealed = await lead.run(...seal, '--json')
  expect([sealed.exitCode, sealed.err]).toEqual([0, ''])
  expect(await readTold()).toEqual([])

  expect((await market.run('hand', 'inbox')).out).toMatch(
    new RegExp(`^${reference}  区卫生健康局转来 .*待签收$`),
  )
  expect((await above.run('hand', 'inbox')).out).toBe('没有转来的投诉。')
  for (const written of [
    ['open', reference, '--out', 'x'],
    ['sign', reference],
    ['report', reference, '已办结', '--text', '查完了'],
  ])
    expect(await above.run('hand', ...written)).toMatchObject({ exitCode: 3, out: '' })
  expect((await market.run('show', reference)).exitCode).toBe(3)

  const folder = join(market.folder, 'opened')
  const opened = await market.run('hand', 'open', reference, '--out', folder, '--json')
  expect([opened.exitCode, opened.err]).toEqual([0, ''])
  expect(JSON.parse(opened.out).packer).toEqual({ outcome: 'signed', unit: 'health' })
  const letter = readFileSync(join(folder, `${reference}.html`), 'utf8')
  expect(letter).toContain('退托不███，打我电话███。&lt;img src=x&gt;')
  expect(letter).toContain('投诉人不提供联系方式')
  const content = JSON.parse(readFileSync(join(folder, `${reference}.json`), 'utf8'))
  expect(content.contact).toBeNull()
  expect(new Uint8Array(readFileSync(join(folder, content.files[0].name)))).toEqual(PICTURE)
  expect((await market.run('hand', 'open', reference, '--out', folder)).exitCode).toBe(4)

  const early = await market.run('hand', 'report', reference, '已受理', '--text', '在查')
  expect([early.exitCode, early.err]).toEqual([4, expect.stringContaining('先用 hand sign')])
  const sign = ['hand', 'sign', reference, '--number', '市监2026-8', '--text', '受理岗收']
  expect((await market.run(...sign, '--dry-run')).exitCode).toBe(0)
  expect(await readTold()).toEqual([])
  expect((await market.run(...sign)).err).toBe('')
  expect(await readTold()).toEqual([TOLD])
  expect((await market.run(...sign)).exitCode).toBe(4)
  const report = ['hand', 'report', reference, '已办结', '--text', '已责令退费']
  expect((await market.run(...report, '--dry-run')).exitCode).toBe(0)
  expect((await market.run(...report)).err).toBe('')
  expect(await readTold()).toEqual([TOLD])

  const { out } = await lead.run('show', reference)
  expect(out).toContain('对方单号：市监2026-8')
  expect(out).toContain('区市场监管局：已办结')
  expect(out).toContain('已责令退费')
  const store = await office.store()
  expect(await findWrong(store, reference)).toEqual([])
  const entries = await Array.fromAsync(store.readRecord())
  expect(entries.filter(({ body }) => body.includes('"package"'))).not.toEqual([])
}, 60_000)

test('a package is not said to wait any more once it was noted that its unit has it', async () => {
  const { office, units, reference, lead, readTold } = await start()
  const [host, { card }] = [{ store: await office.store() }, first(units.health)]
  const find = () => readUnsigned(host as never, {}, { card } as never)
  expect((await lead.run('hand', 'seal', reference, 'market')).err).toBe('')
  expect((await find()).packages).toMatchObject([{ reference, toUnit: 'market' }])
  const receipt = ['hand', 'receipt', reference, 'market', '--reason', '对方来电确认']
  expect((await lead.run(...receipt)).err).toBe('')
  expect(await readTold()).toHaveLength(1)
  expect((await find()).packages).toEqual([])
}, 60_000)

test('that a package was saved stands in the record of its case, by officers of its unit and nobody else', async () => {
  const { office, units, reference, lead } = await start()
  const store = await office.store()
  expect((await lead.run('hand', 'seal', reference, 'market')).err).toBe('')
  const [{ id } = { id: '' }] = await store.listHandOvers({ reference })
  const host = { store, site: async () => ({ clock: () => new Date() }) } as never
  const save = ({ card }: TestOfficer) => noteSavedPackage(host, { id }, { card } as never)
  await expect(save(first(units.above))).rejects.toThrow('unknown')
  const market = first(units.market)
  await save(market)
  const entries = await store.readRecordOf([reference])
  expect(entries.filter(({ kind }) => kind === 'exported')).toMatchObject([
    { by: market.card.signingKey, body: expect.stringContaining('package') },
  ])
}, 60_000)

test('a sealed file is opened by its unit, an age file of a ZIP, and by nobody else', async () => {
  const { units, reference, lead, market, above } = await start({ choice: 'anonymous' })
  const path = join(lead.folder, 'over.age')
  const seal = ['hand', 'seal', reference, 'market', '--out', path, '--no-files']
  expect((await lead.run(...seal)).err).toBe('')
  expect((await lead.run(...seal)).exitCode).toBe(4)
  expect((await market.run('hand', 'inbox')).out).toBe('没有转来的投诉。')
  const out = join(market.folder, 'opened')
  const opened = await market.run('hand', 'open', path, '--out', out)
  expect([opened.err, opened.out]).toEqual([
    '',
    expect.stringMatching(/由转来的单位用 hand receipt/),
  ])
  expect(opened.out).not.toContain('hand sign')
  const signed = await market.run('hand', 'sign', reference)
  expect([signed.exitCode, signed.err]).toEqual([3, expect.stringContaining('hand receipt')])
  expect(JSON.parse(readFileSync(join(out, `${reference}.json`), 'utf8')).files).toEqual([])
  const refused = await above.run('hand', 'open', path, '--out', join(above.folder, 'x'))
  expect([refused.exitCode, refused.err]).toEqual([1, expect.stringContaining('打不开')])

  const zip = await openWith(first(units.market).identity, readFileSync(path))
  expect(Object.keys(unzipSync(zip ?? new Uint8Array()))).toEqual([
    'letter.html',
    'case.json',
    'signature.json',
  ])

  const receipt = ['hand', 'receipt', reference, 'market', '--number', '8', '--reason', '受理岗收']
  expect((await lead.run(...receipt)).err).toBe('')
}, 60_000)

test('nothing is sealed for the unit complained about, for one without keys, or for the lead of a case above', async () => {
  const desk = await startListedDesk()
  const lead = desk.startDevice(first(desk.units.health))
  const recipients = toRecipients(desk.list, 'health')
  const place = { unlisted: { name: '区市场监管局托育点', address: '示例路1号' } }
  const accused = await desk.office.file({
    answers: { place },
    open: { centreId: null },
    recipients,
  })
  const path = join(lead.folder, 'over.age')
  for (const more of [[], ['--out', path]]) {
    const refused = await lead.run('hand', 'seal', accused, 'market', ...more)
    expect([refused.exitCode, refused.err]).toEqual([
      4,
      expect.stringContaining('就是被投诉的单位'),
    ])
  }
  expect(existsSync(path)).toBe(false)
  const other = await desk.office.file({ recipients })
  const unlisted = await lead.run('hand', 'seal', other, '12345')
  expect([unlisted.exitCode, unlisted.err]).toEqual([4, expect.stringContaining('没有钥匙')])

  const held = await desk.office.file({
    open: { holder: 'city-health', authority: 'city-health', copies: [] },
    recipients: toRecipients(desk.list, 'city-health'),
  })
  const above = desk.startDevice(first(desk.units.above))
  expect((await above.run('hand', 'seal', held, 'market')).err).toBe('')
  const refused = await above.run('hand', 'seal', held, 'health')
  expect([refused.exitCode, (await lead.run('hand', 'inbox')).out]).toEqual([4, '没有转来的投诉。'])
}, 60_000)

test('the hotline gets print, and its number is told', async () => {
  const { reference, lead, readTold } = await start({ choice: 'anonymous' })
  const folder = join(lead.folder, 'print')
  expect((await lead.run('hand', 'print', reference, '12345', '--out', folder)).err).toBe('')
  const written = ['hand', 'receipt', reference, '12345', '--reason', '电话确认', '--number']
  expect((await lead.run(...written, '1\n2')).exitCode).toBe(2)
  expect((await lead.run(...written, 'FZ26112000001')).err).toBe('')
  expect((await readTold()).at(-1)).toContain('它的编号是 FZ26112000001')
}, 60_000)

test('a unit whose packages fill the room it has is told so, and nothing is handed over', async () => {
  const { office, reference, lead, market } = await start()
  expect((await lead.run('hand', 'seal', reference, 'market', '--no-files')).err).toBe('')
  const database = new DatabaseSync(toStoreFile(office.dataDir))
  database.exec('update hand_overs set bytes = 20 * 1024 * 1024 * 1024')
  database.close()
  const { version } = await office.find(reference)
  const full = await lead.run('hand', 'seal', reference, 'market', '--no-files')
  expect([full.exitCode, full.err]).toEqual([4, expect.stringContaining('放不下了')])
  expect((await office.find(reference)).version).toBe(version)
  expect((await market.run('hand', 'inbox')).out.split('\n')).toHaveLength(1)
}, 60_000)
