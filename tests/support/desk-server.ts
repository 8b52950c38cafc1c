import { onTestFinished } from 'vitest'
import { openDemonstrationKeys } from '#src/complaints/channel/demonstration.ts'
import { readSettings } from '#src/config.ts'
import { openDesk } from '#src/desk/open-desk.ts'
import { serveDesk } from '#src/desk/serve/serve-desk.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'

/** A desk that answers on a port of its own, with a real store and demonstration keys: two of the lead, two above. */
export async function startDesk(more: Record<string, string> = {}) {
  const office = new DeskOffice()
  await office.store()
  const [lead = '', otherLead = '', above = ''] = await openDemonstrationKeys(office.dataDir)
  const settings = readSettings({
    ...office.settings,
    DESK_PORT: '0',
    LOG_LEVEL: 'silent',
    ...more,
  })
  const desk = openDesk(settings)
  const { address, close } = await serveDesk(desk, new Map())
  onTestFinished(async () => {
    await close()
    await desk.close()
    await office.close()
  })
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
