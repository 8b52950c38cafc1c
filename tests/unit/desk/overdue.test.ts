import { createHmac } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createServer as createSocketServer } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, expect, test } from 'vitest'
import { toCalendarEnd } from '#src/desk/notify/to-notice.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'
import { RULES_FILE } from '#tests/support/complaint-rules.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'

const office = new DeskOffice()
afterAll(() => office.close())

const promise = (on: string) => [{ id: 'done', label: '办结', on, estimated: false, basis: '测试' }]
const SECRET = `whsec_${Buffer.alloc(32, 7).toString('base64')}`

test('what is over for 41 days is first in the file that officers are given, without a word of anybody', async () => {
  const old = await office.file({ open: { promises: promise('2026-10-10') } })
  const soon = await office.file({ open: { promises: promise('2026-11-20') } })
  const later = await office.file({ open: { promises: promise('2027-06-01') } })
  const path = join(office.dataDir, 'terms.txt')
  const dry = await office.runWith({ NOTIFY_FILE: path }, 'overdue', '--notify', '--dry-run')
  expect([dry.exitCode, existsSync(path)]).toEqual([0, false])
  const { exitCode, out } = await office.runWith({ NOTIFY_FILE: path }, 'overdue', '--notify')
  expect([exitCode, out]).toEqual([0, expect.stringContaining('✓ 文件')])
  const lines = readFileSync(path, 'utf8').split('\n')
  expect(lines[1]).toContain(`${old}  区市场监管局  办结 2026-10-10  已超期41天`)
  expect(lines[2]).toContain(soon)
  expect(lines.join()).not.toContain(later)
  expect(lines.join()).not.toMatch(/退托|阿依古丽/)
})

test('a question whose term is over is told as a question', async () => {
  const asked = { matter: ENQUIRY, centreId: null, authority: 'health', copies: [] }
  const reference = await office.file({ open: { ...asked, promises: promise('2026-10-10') } })
  const { out } = await office.run('overdue')
  expect(out).toContain(`${reference}  咨询  `)
  expect(out).not.toContain('投诉')
})

test('nobody to tell is said, and so is a target that does not take it', async () => {
  const nobody = await office.run('overdue', '--notify')
  expect([nobody.exitCode, nobody.err]).toEqual([2, expect.stringContaining('NOTIFY_FILE')])
  const path = join(office.dataDir, 'no folder', 'terms.txt')
  const failed = await office.runWith({ NOTIFY_FILE: path }, 'overdue', '--notify')
  expect([failed.exitCode, failed.out]).toEqual([1, expect.stringContaining('✗ 文件')])
  const unsigned = await office.runWith({ NOTIFY_WEBHOOK: 'https://oa.example/' }, 'overdue')
  expect([unsigned.exitCode, unsigned.err]).toEqual([
    1,
    expect.stringContaining('NOTIFY_WEBHOOK_SECRET'),
  ])
})

test('a webhook is signed, and a redirect is not followed', async () => {
  const taken: { headers: Record<string, unknown>; body: string }[] = []
  const server = createServer(async (request, response) => {
    taken.push({ headers: request.headers, body: await text(request) })
    if (request.url === '/moved') response.writeHead(307, { location: '/taken' })
    response.end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const settings = (path: string) => ({
    NOTIFY_WEBHOOK: `http://127.0.0.1:${port}${path}`,
    NOTIFY_WEBHOOK_SECRET: SECRET,
  })
  const sent = await office.runWith(settings('/taken'), 'overdue', '--notify')
  expect(sent.exitCode).toBe(0)
  const [first] = taken
  const id = first?.headers['webhook-id']
  const at = first?.headers['webhook-timestamp']
  const signed = createHmac('sha256', Buffer.alloc(32, 7)).update(`${id}.${at}.${first?.body}`)
  expect(first?.headers['webhook-signature']).toBe(`v1,${signed.digest('base64')}`)
  expect(JSON.parse(first?.body ?? '')).toMatchObject({
    type: 'complaints.terms',
    data: { today: '2026-11-20', calendarEnds: null },
  })
  const moved = await office.runWith(settings('/moved'), 'overdue', '--notify')
  expect([moved.exitCode, moved.out]).toEqual([1, expect.stringContaining('✗ 接口')])
  expect(taken).toHaveLength(2)
  server.close()
})

test('a mail goes to a server on this machine', async () => {
  const said: string[] = []
  const server = createSocketServer((socket) => {
    const send = (line: string) => socket.write(`${line}\r\n`)
    let isData = false
    send('220 test')
    socket.on('error', () => {})
    socket.on('data', (bytes) => {
      said.push(String(bytes))
      if (isData) {
        if (!String(bytes).endsWith('\r\n.\r\n')) return
        isData = false
        send('250 taken')
      } else if (/^DATA/i.test(String(bytes))) {
        isData = true
        send('354 go on')
      } else if (/^QUIT/i.test(String(bytes))) {
        send('221 bye')
      } else send('250 test')
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const settings = {
    NOTIFY_MAIL_TO: 'desk@office.example',
    NOTIFY_MAIL_FROM: 'portal@office.example',
    NOTIFY_SMTP: `smtp://127.0.0.1:${port}`,
  }
  const { exitCode, out } = await office.runWith(settings, 'overdue', '--notify')
  expect([exitCode, out]).toEqual([0, expect.stringContaining('✓ 邮件')])
  expect(said.join('')).toContain('RCPT TO:<desk@office.example>')
  server.close()
})

test.each([
  ['2026-11-30', '2026-12-31', null],
  ['2026-12-01', '2026-12-31', '2026-12-31'],
  ['2026-12-01', '2027-12-31', null],
  ['2027-01-02', '2026-12-31', '2026-12-31'],
])('on %s, with holidays known to %s, the office is told: %s', (today, knownTo, told) => {
  expect(toCalendarEnd(today, knownTo)).toBe(told)
})

const day = (date: string, isOffDay = true) => ({ name: '假', date, isOffDay })
const WHOLE = ['01-01', '05-01', '10-01', '10-02', '10-03'].map((each) => day(`2027-${each}`))

function writeYear(content: unknown) {
  const path = join(office.dataDir, 'year.json')
  writeFileSync(path, JSON.stringify(content))
  return path
}

test('the holidays of the next year are taken over, and everything else in the file stays', async () => {
  const contentDir = join(office.dataDir, 'content')
  const folder = join(contentDir, 'regions', 'gulou')
  mkdirSync(folder, { recursive: true })
  const calendar = { holidays: ['2026-11-11', '2027-06-06'], workdays: [], knownTo: '2026-12-31' }
  const rules = join(folder, 'complaints.json')
  writeFileSync(rules, JSON.stringify({ ...RULES_FILE, calendar }))
  const path = writeYear({ year: 2027, days: [...WHOLE, day('2027-01-02', false)] })
  const settings = { CONTENT_DIR: contentDir, REGION: 'gulou' }
  const dry = await office.runWith(settings, 'calendar', 'import', path, '--dry-run')
  expect([dry.exitCode, dry.out]).toEqual([0, expect.stringContaining('放假 5 天，补班 1 天')])
  expect(JSON.parse(readFileSync(rules, 'utf8')).calendar).toEqual(calendar)
  expect((await office.runWith(settings, 'calendar', 'import', path)).exitCode).toBe(0)
  const { calendar: taken, ...rest } = JSON.parse(readFileSync(rules, 'utf8'))
  expect(rest).toEqual(RULES_FILE)
  expect(taken).toEqual({
    holidays: ['2026-11-11', ...WHOLE.map(({ date }) => date)],
    workdays: ['2027-01-02'],
    knownTo: '2027-12-31',
  })
})

test.each([
  ['no year', { days: [] }, '要有 year 和 days'],
  ['a year that is not announced yet', { year: 2027, days: WHOLE.slice(1) }, '不全'],
  ['a day twice', { year: 2027, days: [...WHOLE, day('2027-01-01')] }, '写了两次'],
  ['a day of another year', { year: 2027, days: [...WHOLE, day('2026-05-01')] }, '不是这一年'],
  ['work on a Monday', { year: 2027, days: [...WHOLE, day('2027-01-04', false)] }, '不是周六'],
])('a file with %s is not taken over', async (_what, content, said) => {
  const { exitCode, err } = await office.run('calendar', 'import', writeYear(content))
  expect([exitCode, err]).toEqual([1, expect.stringContaining(said)])
})
