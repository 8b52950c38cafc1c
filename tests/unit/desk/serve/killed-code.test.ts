import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { afterEach, expect, test, vi } from 'vitest'
import { openDemonstrationKeys } from '#src/complaints/channel/demonstration.ts'
import { sealText } from '#src/complaints/seal/case.ts'
import { openResidentKey } from '#src/complaints/seal/code.ts'
import { toSigner } from '#src/complaints/seal/signature.ts'
import { readSettings } from '#src/config.ts'
import { signAct } from '#src/desk/api/sign-act.ts'
import { openDesk } from '#src/desk/open-desk.ts'
import { serveDesk } from '#src/desk/serve/serve-desk.ts'
import { askDesk } from '#src/desk/source/ask-desk.ts'
import { signIn } from '#src/desk/source/sign-in.ts'
import { toRecipients } from '#src/officers/officer-list.ts'
import { DeskOffice, QUERY_CODE } from '#tests/support/desk-office.ts'
import { startListedDesk } from '#tests/support/desk-server.ts'

const CHECKED = ['--checked', '拨打留下的电话，本人说出了机构']

afterEach(() => {
  vi.restoreAllMocks()
})

/** A desk with a case, and the device of its officer. */
async function start() {
  const desk = await startListedDesk()
  const [officer] = desk.units.health
  if (!officer) throw new Error('No officer')
  const recipients = toRecipients(desk.list, 'health')
  const reference = await desk.office.file({ open: { authority: 'health' }, recipients })
  /** Whether a code opens the case. */
  const opens = async (code: string) =>
    (await openResidentKey(desk.office.pepper, code, await desk.office.find(reference))) !==
    undefined
  return { ...desk, reference, opens, device: desk.startDevice(officer) }
}

/** Breaks the wire at the act: before it is sent, or once it is done; `forGood`: nothing gets through after it. */
function breakAtAct(when: 'before' | 'after', forGood: boolean): void {
  const { fetch } = globalThis
  let isBroken = false
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (...asked) => {
    if (isBroken && forGood) throw new TypeError('broken')
    if (isBroken || !String(asked[0]).endsWith('/api/act')) return fetch(...asked)
    isBroken = true
    if (when === 'after') await fetch(...asked)
    throw new TypeError('broken')
  })
}

test('a device that is killed after the code was drawn has changed nothing: the old code opens the case', async () => {
  const { office, device, reference, opens } = await start()
  const before = await office.find(reference)
  const dying = `const { fetch } = globalThis
    globalThis.fetch = (url, ...more) =>
      String(url).endsWith('/api/act') ? process.kill(process.pid, 'SIGKILL') : fetch(url, ...more)`
  const env = { PATH: process.env['PATH'], ...device.settings }
  const killed = spawn(
    process.execPath,
    [
      ...['--import', `data:text/javascript,${encodeURIComponent(dying)}`],
      ...['src/desk/cli.ts', 'code', 'reissue', reference, ...CHECKED],
    ],
    { env },
  )
  expect(await once(killed, 'exit')).toEqual([null, 'SIGKILL'])
  expect([await office.find(reference), await opens(QUERY_CODE)]).toEqual([before, true])
  const { exitCode, out } = await device.run('code', 'reissue', reference, ...CHECKED)
  expect([exitCode, await opens(QUERY_CODE)]).toEqual([0, false])
  expect(await opens(out.match(/\d{4}( \d{4}){3}/)?.[0] ?? '')).toBe(true)
}, 60_000)

test('whoever lost the wire before the act reads that the old code still opens the case', async () => {
  const { device, reference, opens } = await start()
  breakAtAct('before', false)
  const { exitCode, out, err } = await device.run('code', 'reissue', reference, ...CHECKED)
  expect([exitCode, out, err]).toEqual([6, '', expect.stringContaining('旧的照旧能用')])
  expect(err).not.toMatch(/\d{4} \d{4}/)
  expect(await opens(QUERY_CODE)).toBe(true)
})

test('whoever lost the answer is given the code all the same, once it is sure that the case has it', async () => {
  const { device, reference, opens } = await start()
  breakAtAct('after', false)
  const { exitCode, out } = await device.run('code', 'reissue', reference, ...CHECKED, '--json')
  expect(exitCode).toBe(0)
  expect([await opens(QUERY_CODE), await opens(JSON.parse(out).queryCode)]).toEqual([false, true])
})

test('whoever cannot find out any more reads both ways, with the code and how to tell them apart', async () => {
  const { device, reference, opens } = await start()
  breakAtAct('after', true)
  const { exitCode, err } = await device.run('code', 'reissue', reference, ...CHECKED)
  expect([exitCode, err]).toEqual([6, expect.stringMatching(/不知道.*先不要念.*最后一条/)])
  vi.restoreAllMocks()
  expect((await device.run('show', reference)).out).toContain('重发查询码')
  expect(await opens(err.match(/\d{4}( \d{4}){3}/)?.[0] ?? '')).toBe(true)
})

test('a desk that is started anew between the two steps takes the code that it drew before', async () => {
  const office = new DeskOffice()
  const [identity = ''] = await openDemonstrationKeys(office.dataDir)
  const reference = await office.file()
  const open = async (port: string) => {
    const own = { ...office.settings, DESK_PORT: port, LOG_LEVEL: 'silent' }
    const desk = openDesk(readSettings(own), true)
    const { address, close } = await serveDesk(desk, new Map())
    const end = async () => {
      await close()
      await desk.close()
    }
    return { address, end }
  }
  const first = await open('0')
  const session = await signIn(first.address, identity)
  const { answer: drawn } = await askDesk(session, 'code/draw', { reference, version: 1 })
  await first.end()
  const second = await open(new URL(first.address).port)
  const { caseRecipient } = await office.find(reference)
  const words = await sealText([drawn.residentRecipient, caseRecipient], '重发了查询码')
  const signed = await signAct(
    {
      ...{ kind: 'codeReissued', reference, version: 1, at: '2026-11-20T02:00:00.000Z' },
      ...{ listNumber: 1, change: {}, codeTicket: drawn.ticket },
      ...{ sealedPublic: words, sealedInternal: await sealText([caseRecipient], '打过电话') },
    },
    toSigner(identity),
    'gulou',
  )
  expect((await askDesk(session, 'act', signed)).answer).toEqual({ version: 2 })
  const complaint = await office.find(reference)
  expect(await openResidentKey(office.pepper, drawn.queryCode, complaint)).toBeDefined()
  await second.end()
  await office.close()
}, 60_000)
