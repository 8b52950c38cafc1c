import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openText } from '#src/complaints/seal/case.ts'
import { toRecipients } from '#src/officers/officer-list.ts'
import { findWrong } from '#tests/contracts/record.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'
import { makeOfficer } from '#tests/support/officers.ts'

type Started = Awaited<ReturnType<typeof startListedDesk>>

const NARRATIVE = '退托不退费，老师说合同上写了。'

const fileCase = ({ office, list }: Started, authority: string, holder = 'health') =>
  office.file({
    answers: { narrative: NARRATIVE },
    open: { authority, holder },
    files: [{ meta: { kind: 'pdf' }, content: Buffer.from('%PDF-1.4 evidence') }],
    recipients: toRecipients(list, holder),
  })

/** Every file below a folder, as text that shows each byte. */
function readAll(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile())
    .map((path) => readFileSync(path, 'latin1'))
}

test('every command on cases works from an officer’s own device, and the host learns no word and no key', async () => {
  const desk = await startListedDesk()
  const [officer, colleague] = desk.units.health
  if (!officer || !colleague) throw new Error('No officers')
  const reference = await fileCase(desk, 'health')
  const other = await fileCase(desk, 'health')
  const above = await fileCase(desk, 'market', 'city-health')
  const { run, folder } = desk.startDevice(officer)
  const files = join(folder, 'files')
  const said: [...written: string[]][] = [
    ['list'],
    ['inbox'],
    ['show', reference],
    ['show', reference, '--files', files],
    ['state', reference, '已受理'],
    ['reply', reference, '--text', '我们正在查。'],
    ['note', reference, '--text', '打过电话。'],
    ['ask', reference, '--text', '请补充合同照片。'],
    ['urgent', reference, '--reason', '孩子受伤'],
    ['code', 'reissue', other, '--checked', '拨打留下的电话，本人说出了机构'],
    ['route', other, '测试公安分局', '--reason', '归它管'],
    ['return', other, '--reason', '退回'],
    ['assign', reference, colleague.card.signingKey],
    ['similar', reference],
    ['merge', other, reference, '--reason', '同一家'],
    ['close', reference, '属实已整改', '--text', '已经退费。'],
    ['reopen', reference, '--text', '还有一笔。'],
    ['officers', 'show'],
    ['audit', 'head'],
    ['key', 'wrap'],
  ]
  let queryCode = ''
  for (const written of said) {
    const { exitCode, err, out } = await run(...written)
    expect([exitCode, err], `${written.join(' ')}\n${out}`).toEqual([0, ''])
    queryCode ||= out.match(/\d{4}( \d{4}){3}/)?.[0] ?? ''
  }
  expect((await run('show', reference)).out).toContain(NARRATIVE)
  expect((await run('list')).out).not.toContain(above)
  expect((await run('show', above)).exitCode).toBe(3)
  const [saved = ''] = readdirSync(files)
  expect(readFileSync(join(files, saved), 'utf8')).toBe('%PDF-1.4 evidence')

  const store = await desk.office.store()
  const events = await store.readEvents(reference)
  const replied = events.find(({ kind }) => kind === 'replied')
  const resident = await desk.office.residentIdentity(reference)
  expect(await openText(resident, replied?.sealedPublic ?? new Uint8Array())).toBe('我们正在查。')
  expect(await findWrong(store, reference)).toEqual([])
  const entries = await Array.fromAsync(store.readRecord())
  // What follows from a new code, the host commits to by itself.
  const acts = entries.filter(
    ({ kind, body }) => kind === 'act' && !body.startsWith('["sealed anew 1"'),
  )
  expect(new Set(acts.map(({ by }) => by))).toEqual(new Set([officer.card.signingKey]))
  expect(acts.every(({ signature }) => signature)).toBe(true)
  expect(entries.some(({ kind }) => kind === 'exported')).toBe(true)

  const copy = readAll(desk.office.dataDir).join('\n')
  expect(copy.length).toBeGreaterThan(10_000)
  const officers = Object.values(desk.units).flat()
  expect(queryCode).not.toBe('')
  const codes = [queryCode, queryCode.replaceAll(' ', '')]
  const secrets = [
    ...codes,
    ...officers.map(({ identity }) => identity),
    'AGE-SECRET-KEY',
    'PDF-1.4',
  ]
  const words = [NARRATIVE, '我们正在查', '打过电话', '还有一笔', '阿依古丽', '0591-00000999']
  const typed = words.map((text) => Buffer.from(text).toString('latin1'))
  const found = [...secrets, ...typed].filter((text) => copy.includes(text))
  expect(found).toEqual([])
  const entered = officers.map(({ card }) => Buffer.from(card.recipient).toString('latin1'))
  expect(entered.every((text) => copy.includes(text))).toBe(true)
}, 60_000)

test('whoever is not listed, and a desk that nobody vouches for, get no further', async () => {
  const desk = await startListedDesk()
  const reference = await fileCase(desk, 'health')
  const [officer] = desk.units.above
  if (!officer) throw new Error('No officer')
  const upper = desk.startDevice(officer)
  expect(await upper.run('show', reference)).toMatchObject({ exitCode: 3, out: '' })
  expect(await upper.run('reply', reference, '--text', '不归我')).toMatchObject({ exitCode: 3 })

  const stranger = desk.startDevice(await makeOfficer('health', '外人岗位'))
  const refused = await stranger.run('list')
  expect([refused.exitCode, refused.err]).toEqual([1, expect.stringContaining('不在现在的名单里')])
  expect((await desk.office.find(reference)).version).toBe(1)
})
