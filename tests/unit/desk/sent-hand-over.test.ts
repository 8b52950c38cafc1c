import { createHmac } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { buffer } from 'node:stream/consumers'
import { expect, onTestFinished, test, vi } from 'vitest'
import { openPackage } from '#src/desk/hand-over/open-package.ts'
import { toRecipients } from '#src/officers/officer-list.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'
import { listenOnLoopback } from '#tests/support/listen-on-loopback.ts'
import { toStoreFile } from '#tests/support/temporary-store.ts'

const KEY = Buffer.alloc(24, 7).toString('base64')

/** How many packages lie at the desk, whole or not. */
function countPackages({ dataDir }: { dataDir: string }): unknown {
  const database = new DatabaseSync(toStoreFile(dataDir))
  const counted = database.prepare('select count(*) as all_of_them from hand_overs').get()
  database.close()
  return counted?.['all_of_them']
}

/** The system of a unit, and a desk that has its address. */
async function start(statuses: number[] = []) {
  const got: { id: string; body: string }[] = []
  const { host, stop } = await listenOnLoopback(
    createServer(async (request, response) => {
      const body = (await buffer(request)).toString()
      const { 'webhook-id': id = '', 'webhook-timestamp': at, ...headers } = request.headers
      const signed = createHmac('sha256', Buffer.from(KEY, 'base64')).update(`${id}.${at}.${body}`)
      expect(headers['webhook-signature']).toBe(`v1,${signed.digest('base64')}`)
      got.push({ id: String(id), body })
      response.writeHead(statuses.shift() ?? 204).end()
    }),
  )
  onTestFinished(stop)
  const receivers = JSON.stringify([
    { unit: 'market', url: `${host}/in`, secret: `whsec_${KEY}`, privateAddress: true },
  ])
  const desk = await startListedDesk({ receivers })
  const [officer] = desk.units.health
  if (!officer) throw new Error('No officer')
  const reference = await desk.office.file({
    open: { authority: 'health', copies: [] },
    files: [{ meta: {}, content: Buffer.from('picture') }],
    recipients: toRecipients(desk.list, 'health'),
  })
  const lead = desk.startDevice(officer)
  return { ...desk, got, receivers, reference, lead }
}

test('a package goes sealed to the address of a unit, signed, and the officer sees that it came', async () => {
  const { got, reference, lead, units, office } = await start()
  const send = ['hand', 'send', reference, 'market']
  expect((await lead.run(...send, '--dry-run')).exitCode).toBe(0)
  const sent = await lead.run(...send)
  expect([sent.exitCode, sent.err]).toEqual([0, ''])
  await vi.waitFor(() => expect(got).toHaveLength(1), { timeout: 20_000, interval: 200 })
  const [{ id, body } = { id: '', body: '' }] = got
  expect(body).not.toContain('退托')
  const { data } = JSON.parse(body)
  expect([id, data.reference, data.to]).toEqual([`msg_${data.id}`, reference, 'market'])
  const keys = units.market.map(({ identity }) => identity)
  const opened = await openPackage(keys, Buffer.from(data.sealed, 'base64'))
  expect(opened).toMatchObject({ outcome: 'opened', opened: { content: { reference } } })
  await vi.waitFor(async () =>
    expect((await lead.run('show', reference)).out).toContain('已送到对方的地址'),
  )
  const before = countPackages(office)
  const nowhere = await lead.run('hand', 'send', reference, 'city-health')
  expect([nowhere.exitCode, nowhere.err]).toEqual([
    4,
    expect.stringContaining('没有市卫生健康委的地址'),
  ])
  expect(countPackages(office)).toBe(before)
  const receipt = ['hand', 'receipt', reference, 'market', '--reason', '电话确认']
  expect((await lead.run(...receipt)).exitCode).toBe(0)
}, 60_000)

test('an address that wants no more is told to the officer', async () => {
  const { got, reference, lead } = await start([410])
  expect((await lead.run('hand', 'send', reference, 'market', '--no-files')).exitCode).toBe(0)
  await vi.waitFor(
    async () => expect((await lead.run('show', reference)).out).toContain('对方不再接收'),
    { timeout: 20_000, interval: 500 },
  )
  expect(got).toHaveLength(1)
}, 60_000)

test('in clear it goes from the officer’s device alone, and the same again when it failed', async () => {
  const { got, receivers, reference, lead, office } = await start([500, 204])
  const plain = ['hand', 'send', reference, 'market', '--plain']
  const unset = await lead.run(...plain)
  expect([unset.exitCode, unset.err]).toEqual([
    4,
    expect.stringContaining('没有区市场监管局的地址'),
  ])
  const path = join(lead.folder, 'receivers.json')
  writeFileSync(path, receivers, { mode: 0o644 })
  const own = { HAND_OVER_RECEIVERS: path }
  expect((await lead.runWith(own, ...plain)).exitCode).toBe(1)
  const kept = join(lead.folder, 'own.json')
  writeFileSync(kept, receivers, { mode: 0o600 })
  const set = { HAND_OVER_RECEIVERS: kept }
  expect((await lead.runWith(set, ...plain, '--dry-run')).exitCode).toBe(0)
  const failed = await lead.runWith(set, ...plain)
  expect([failed.exitCode, failed.err]).toEqual([6, expect.stringContaining('HTTP 500')])
  expect((await office.find(reference)).version).toBe(1)
  const sent = await lead.runWith(set, ...plain)
  expect([sent.exitCode, sent.err]).toEqual([0, ''])
  expect(new Set(got.map(({ id }) => id)).size).toBe(1)
  const { data } = JSON.parse(got[1]?.body ?? '')
  expect(data.narrative).toContain('退托不退费')
  expect(Buffer.from(data.files[0].content, 'base64').toString()).toBe('picture')
}, 60_000)

test.each([
  ['no JSON', '{'],
  ['unencrypted to the world', '[{"unit":"market","url":"http://a.example/","secret":"SECRET"}]'],
  ['a name in the address', '[{"unit":"market","url":"https://u@a.example/","secret":"SECRET"}]'],
  ['no secret', '[{"unit":"market","url":"https://a.example/"}]'],
])(
  'a file of addresses with %s is told, and no secret repeated',
  async (_, text) => {
    const desk = await startListedDesk()
    const [officer] = desk.units.health
    if (!officer) throw new Error('No officer')
    const lead = desk.startDevice(officer)
    const path = join(lead.folder, 'receivers.json')
    writeFileSync(path, text.replace('SECRET', `whsec_${KEY}`), { mode: 0o600 })
    const reference = await desk.office.file({ recipients: toRecipients(desk.list, 'health') })
    const { exitCode, err } = await lead.runWith(
      { HAND_OVER_RECEIVERS: path },
      ...['hand', 'send', reference, 'city-health', '--plain'],
    )
    expect([exitCode, err]).toEqual([1, expect.stringContaining('写得不对')])
    expect(err).not.toContain(KEY)
  },
  60_000,
)
