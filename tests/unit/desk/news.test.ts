import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { sendNews } from '#src/desk/news/send-news.ts'
import { findNewsNumber } from '#src/desk/news/to-news.ts'
import { toRecipients } from '#src/officers/officer-list.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'
import { type GatewayAnswer, OFFERED, startGateway } from '#tests/support/message-gateway.ts'

const NUMBER = '13900000999'
const TEXT = '您关心的事有了新消息，请用原来的办法查看。'
const WANTED = { choice: 'officersOnly', phone: '139 0000 0999', phoneDigits: NUMBER, news: true }

/** A case of the lead whose complainant left this contact, and the device of its officer. */
async function start(answers: GatewayAnswer[] = [], contact: object = WANTED) {
  const desk = await startListedDesk({ rules: OFFERED })
  const [officer] = desk.units.health
  if (!officer) throw new Error('No officer')
  const reference = await desk.office.file({
    answers: { contact: contact as never },
    open: { authority: 'health', copies: [] },
    recipients: toRecipients(desk.list, 'health'),
  })
  const device = desk.startDevice(officer)
  const gateway = await startGateway(answers)
  const own = gateway.setIn(device.folder)
  const run = (...written: string[]) => device.runWith(own, ...written)
  return { ...desk, ...gateway, device, reference, run }
}

test('whoever asked for it is told of what is done for him, once each, and of nothing else', async () => {
  const { got, reference, run } = await start()
  expect((await run('note', reference, '--text', '内部')).out).not.toContain('有新消息')
  expect((await run('urgent', reference, '--reason', '孩子受伤')).exitCode).toBe(0)
  expect((await run('news', 'send', reference)).exitCode).toBe(4)
  expect(got).toEqual([])
  expect((await run('reply', reference, '--text', '在查', '--dry-run')).exitCode).toBe(0)
  expect(got).toEqual([])
  const replied = await run('reply', reference, '--text', '在查', '--json')
  expect([replied.exitCode, JSON.parse(replied.out).news]).toEqual([0, 'sent'])
  expect((await run('ask', reference, '--text', '哪一天？')).out).toContain('已经发出')
  const closed = await run('close', reference, '属实已整改', '--text', '已退费')
  expect(closed.out).toContain('已经发出')
  expect((await run('reopen', reference, '--text', '又有新情况')).out).toContain('已经发出')
  expect(got.map(({ body }) => body)).toEqual(Array(4).fill({ to: NUMBER, text: TEXT }))
  expect(new Set(got.map(({ id }) => id)).size).toBe(4)
  for (const { id } of got) expect(id).toMatch(/^msg_[0-9a-f]{32}$/)
  const again = await run('news', 'send', reference)
  expect([again.exitCode, again.err, got.length]).toEqual([
    4,
    expect.stringContaining('没有再发'),
    4,
  ])
}, 60_000)

test.each<[string, GatewayAnswer[], string]>([
  ['that fails', [500], 'HTTP 500'],
  ['that points elsewhere', [{ to: 'http://127.0.0.1:1/other' }], 'HTTP 307'],
])(
  'an answer stands whatever a gateway %s does, and the message goes later',
  async (_, answers, why) => {
    const { got, reference, office, run } = await start(answers)
    const replied = await run('reply', reference, '--text', '在查')
    expect([replied.exitCode, replied.out]).toEqual([0, expect.stringContaining(why)])
    expect(replied.out).not.toContain(NUMBER)
    expect((await office.find(reference)).version).toBe(2)
    const dry = await run('news', 'send', reference, '--dry-run')
    expect([dry.exitCode, got.length]).toEqual([0, 1])
    const sent = await run('news', 'send', reference, '--json')
    expect([sent.exitCode, JSON.parse(sent.out)]).toEqual([0, { reference, outcome: 'sent' }])
    expect(got.map(({ id }) => id)).toEqual([got[0]?.id, got[0]?.id])
    expect((await run('news', 'send', reference)).exitCode).toBe(4)
  },
  60_000,
)

test('a gateway that stays silent holds nobody up, and one within the house is not asked unless it is allowed', async () => {
  const { device, setIn, got } = await start(['silence'])
  const settings = { dataDir: device.folder, newsGateway: setIn(device.folder).NEWS_GATEWAY }
  const of = { reference: '2345-6789', position: 2, to: NUMBER }
  expect(await sendNews(settings, of, { timeoutMs: 300 })).toEqual({
    outcome: 'failed',
    why: expect.stringContaining('没有按时回答'),
  })
  setIn(device.folder, { privateAddress: false })
  expect(await sendNews(settings, of)).toEqual({
    outcome: 'failed',
    why: expect.stringContaining('内网'),
  })
  expect(got).toHaveLength(1)
  for (const wrong of [{ url: 'http://sms.example/' }, { url: 'https://u:p@sms.example/' }]) {
    setIn(device.folder, wrong)
    expect(await sendNews(settings, of)).toEqual({
      outcome: 'failed',
      why: expect.stringContaining('写得不对'),
    })
  }
  expect(got).toHaveLength(1)
}, 60_000)

test('where a device has no gateway its officer is told, and can send from another one', async () => {
  const { device, got, reference, run } = await start()
  const replied = await device.run('reply', reference, '--text', '在查')
  expect([replied.exitCode, replied.out]).toEqual([0, expect.stringContaining('NEWS_GATEWAY')])
  expect((await device.run('news', 'send', reference)).exitCode).toBe(1)
  expect((await run('news', 'send', reference)).exitCode).toBe(0)
  expect(got).toHaveLength(1)
}, 60_000)

test('nobody is told who did not ask, or who wants no more of it', async () => {
  const { got, reference, office, run } = await start()
  const { news: _, ...unasked } = WANTED
  expect(findNewsNumber({ contact: unasked as never }, [])).toBeUndefined()
  await office.addNote(reference, '还有一件事：\n不用再通知。')
  expect((await run('reply', reference, '--text', '在查')).out).not.toContain('有新消息')
  const refused = await run('news', 'send', reference)
  expect([refused.exitCode, refused.err]).toEqual([4, expect.stringContaining('没有要')])
  expect(got).toEqual([])
  expect(findNewsNumber({ contact: WANTED as never }, ['园方说不用再通知我'])).toBe(NUMBER)
}, 60_000)

test('a device remembers what it sent without a number and without a case', async () => {
  const { device, reference, run } = await start()
  await run('reply', reference, '--text', '在查')
  const kept = readFileSync(join(device.folder, 'news-sent.json'), 'utf8')
  expect(JSON.parse(kept)).toHaveLength(1)
  expect(kept).not.toContain(reference)
  expect(kept).not.toContain(NUMBER)
  writeFileSync(join(device.folder, 'news-sent.json'), 'rubbish')
  expect((await run('news', 'send', reference)).exitCode).toBe(0)
}, 60_000)

test('what two pages tell at the same time is sent once, and none is forgotten', async () => {
  const { device, setIn, got } = await start()
  const settings = { dataDir: device.folder, newsGateway: setIn(device.folder).NEWS_GATEWAY }
  const tell = async (positions: number[]) => {
    const of = { reference: '2345-6789', to: NUMBER }
    const told = positions.map((position) => sendNews(settings, { ...of, position }))
    return (await Promise.all(told)).map(({ outcome }) => outcome)
  }
  expect((await tell([2, 2, 3, 4, 5])).sort()).toEqual([
    'sent',
    'sent',
    'sent',
    'sent',
    'sentBefore',
  ])
  expect(await tell([2, 3, 4, 5])).toEqual(Array(4).fill('sentBefore'))
  expect(got).toHaveLength(4)
})
