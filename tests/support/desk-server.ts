import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { openDemonstrationKeys } from '#src/complaints/channel/demonstration.ts'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { readSettings } from '#src/config.ts'
import { openDesk } from '#src/desk/open-desk.ts'
import { runDesk } from '#src/desk/run-desk.ts'
import { serveDesk } from '#src/desk/serve/serve-desk.ts'
import { toListFingerprint } from '#src/officers/officer-list.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { makeUnit, signList, type TestOfficer, toList } from '#tests/support/officers.ts'

/** A desk that answers on a port of its own, with a real store. */
async function serve(office: DeskOffice, more: Record<string, string>) {
  await office.store()
  const own = { ...office.settings, DESK_PORT: '0', LOG_LEVEL: 'silent' }
  const desk = openDesk(readSettings({ ...own, ...more }), true)
  const { address, close } = await serveDesk(desk, new Map())
  onTestFinished(async () => {
    await close()
    await desk.close()
    await office.close()
  })
  return address
}

/** One with demonstration keys: two of the lead, two above. */
export async function startDesk() {
  const office = new DeskOffice()
  const [lead = '', otherLead = '', above = ''] = await openDemonstrationKeys(office.dataDir)
  const address = await serve(office, {})
  /** A POST as whoever writes one by hand would send it. */
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${address}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
    return { status: response.status, text: await response.text(), headers: response.headers }
  }
  return { office, address, post, identities: { lead, otherLead, above } }
}

/** One that goes by a signed list, and holds no key of anybody in it; `receivers`: its file of addresses of units. `rules`, `databaseUrl`: as of an office. */
export async function startListedDesk({
  receivers,
  rules,
  databaseUrl,
}: {
  receivers?: string
  rules?: Record<string, unknown>
  databaseUrl?: string
} = {}) {
  const office = new DeskOffice(rules, databaseUrl)
  const units = {
    health: await makeUnit('health'),
    above: await makeUnit('city-health'),
    market: await makeUnit('market'),
  }
  const officers = Object.values(units).flat()
  const list = signList(await toList(officers), ...officers)
  await (await office.store()).addOfficerList(list, new Date())
  const firstList = await toListFingerprint(list)
  const path = join(office.dataDir, 'receivers.json')
  if (receivers) writeFileSync(path, receivers, { mode: 0o600 })
  const ofReceivers: Record<string, string> = receivers ? { HAND_OVER_RECEIVERS: path } : {}
  const address = await serve(office, { DESK_FIRST_LIST: firstList, ...ofReceivers })
  /** A command on an officer's own device, which has his key and nothing of the host's. */
  const startDevice = ({ identity }: TestOfficer) => {
    const folder = mkdtempSync(join(tmpdir(), 'device-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const path = join(folder, 'own.key')
    const key = { identity, recipient: '' }
    writeFileSync(path, toIdentityText([key], 'of a test'), { mode: 0o600 })
    const settings = {
      DATA_DIR: folder,
      DESK_URL: address,
      DESK_IDENTITY: path,
      DESK_FIRST_LIST: firstList,
    }
    const runWith = (more: Record<string, string>, ...written: string[]) =>
      runDesk(() => readSettings({ ...settings, ...more }), written)
    return { folder, settings, runWith, run: (...written: string[]) => runWith({}, ...written) }
  }
  return { office, address, list, units, firstList, startDevice }
}
