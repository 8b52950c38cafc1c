import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openText } from '#src/complaints/seal/case.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'

const office = new DeskOffice()
afterAll(() => office.close())

const lastTold = async (reference: string) => {
  const events = await (await office.store()).readEvents(reference)
  const sealed = events.at(-1)?.sealedPublic
  return sealed ? openText(await office.residentIdentity(reference), sealed) : undefined
}

test('a unit gets a letter, the words and the files; the complainant reads of it when it was signed for', async () => {
  const content = Buffer.from('picture')
  const narrative = '退托不退费。<img src=x onerror=alert(1)>'
  const reference = await office.file({ answers: { narrative }, files: [{ meta: {}, content }] })
  const folder = join(office.dataDir, 'package')
  const early = await office.run('hand', 'receipt', reference, 'market', '--reason', '收到')
  expect([early.exitCode, early.err]).toEqual([4, expect.stringContaining('先用 hand print')])
  const print = ['hand', 'print', reference, '市场监督管理局', '--out', folder]
  const dry = await office.run(...print, '--dry-run')
  expect([dry.exitCode, existsSync(folder)]).toEqual([0, false])
  expect((await office.run(...print)).exitCode).toBe(0)
  expect(await lastTold(reference)).toBeUndefined()

  const letter = readFileSync(join(folder, `${reference}.html`), 'utf8')
  expect(letter).toContain('区市场监管局：')
  expect(letter).toContain('&lt;img src=x')
  expect(letter).not.toContain('<img')
  expect(letter).toContain('0591-00000999')
  const { files } = JSON.parse(readFileSync(join(folder, `${reference}.json`), 'utf8'))
  expect(readFileSync(join(folder, files[0].name))).toEqual(content)

  const done = await office.run(
    'hand',
    'receipt',
    reference,
    'market',
    '--reason',
    '受理岗当日签收',
  )
  expect(done.exitCode).toBe(0)
  expect(await lastTold(reference)).toBe('区市场监管局收到了办理需要的内容和文件。')
  expect((await office.run('show', reference)).out).toContain('（内部）受理岗当日签收')
  expect((await office.run('audit', 'verify')).exitCode).toBe(0)
})

test('a case is passed on to nobody before another unit signed for it', async () => {
  const reference = await office.file({})
  const closing = ['close', reference, '已转其他部门', '--text', '已转区市场监管局办理。'] as const
  const states = [
    'state',
    reference,
    '已办结',
    '--outcome',
    '已转其他部门',
    '--text',
    '已转。',
  ] as const
  for (const early of [await office.run(...closing), await office.run(...states)])
    expect([early.exitCode, early.err]).toEqual([4, expect.stringContaining('还没有别的单位签收')])
  await office.run('hand', 'print', reference, 'market', '--out', join(office.dataDir, 'passed'))
  expect((await office.run(...closing)).exitCode).toBe(4)
  await office.run('hand', 'receipt', reference, 'market', '--reason', '当日签收')
  expect((await office.run(...closing)).exitCode).toBe(0)
})

test.each(['officersOnly', 'anonymous'] as const)(
  'a name and a telephone left as %s reach no other unit',
  async (choice) => {
    const contact = choice === 'anonymous' ? { choice } : { choice, phone: '0591-00000999' }
    const reference = await office.file({ answers: { contact } })
    const folder = join(office.dataDir, choice)
    await office.run('hand', 'print', reference, 'market', '--out', folder)
    for (const ending of ['html', 'json'])
      expect(readFileSync(join(folder, `${reference}.${ending}`), 'utf8')).not.toContain('00000999')
  },
)

test('nothing is made for the unit complained about', async () => {
  const place = { unlisted: { name: '区市场监管局托育点', address: '示例路1号' } }
  const reference = await office.file({ answers: { place }, open: { centreId: null } })
  const folder = join(office.dataDir, 'accused')
  const { exitCode, err } = await office.run(
    ...['hand', 'print', reference, 'market', '--out', folder],
  )
  expect([exitCode, err]).toEqual([4, expect.stringContaining('就是被投诉的单位')])
  expect(existsSync(folder)).toBe(false)
})
