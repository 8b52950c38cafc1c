import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { checkKept, type Kept } from '#tests/durability/check-kept.ts'
import { makePhoto, toFiling } from '#tests/durability/file-under-fire.ts'
import { KilledPortal } from '#tests/durability/killed-portal.ts'
import { type Acknowledged, filePatiently } from '#tests/durability/patient-filer.ts'
import { findFreePort, publishCounty } from '#tests/durability/publish-county.ts'
import { ComplaintClient } from '#tests/support/complaint-client.ts'
import { startNginx } from '#tests/support/nginx.ts'
import { startPostgres } from '#tests/support/postgres.ts'

/** People who file at the same time. */
const CLIENTS = 4

type Portal = { portal: KilledPortal; address: string; url: string }

/** What became of complaints that two portals took turn about. */
export type Shared = Kept & {
  kills: number
  /** How many requests each portal answered. */
  answered: number[]
  /** Receipts and portals that do not belong together: every one of these should open its case. */
  closedDoors: number
}

/** Asks a portal itself, without what stands in front of it. */
const askDirectly =
  (site: string, { url }: Portal): typeof fetch =>
  (address, init) =>
    fetch(String(address).replace(site, url), init)

async function countClosedDoors(
  site: string,
  portals: readonly Portal[],
  acknowledged: readonly Acknowledged[],
): Promise<number> {
  let closed = 0
  for (const [number, { reference, queryCode }] of acknowledged.entries()) {
    for (const portal of portals) {
      // Every receipt is tried at one of them at least, and some at both.
      const isTurn = portals[number % portals.length] === portal || number % 10 === 0
      if (!isTurn) continue
      const client = new ComplaintClient(site, askDirectly(site, portal))
      const page = await client.lookUp(reference, queryCode)
      if (!page?.includes(reference)) closed += 1
    }
  }
  return closed
}

/**
 * Two portals, each with a data folder of its own, on one PostgreSQL behind nginx, which gives every request to the
 * other one; meanwhile one of them is killed at random and comes back, `kills` times at least and twice as often at
 * most. `nginx`: the program.
 */
export async function fileAtTwoPortals(
  nginx: string,
  complaints: number,
  kills: number,
): Promise<Shared> {
  const folder = mkdtempSync(join(tmpdir(), 'two-portals-'))
  const postgres = await startPostgres()
  const county = { ...(await publishCounty(folder)), DATABASE_URL: postgres.url }
  const toPortal = async (name: string): Promise<Portal> => {
    const port = await findFreePort()
    const DATA_DIR = join(folder, name)
    const portal = new KilledPortal({ ...county, DATA_DIR, PORT: port, TRUSTED_PROXY: '127.0.0.1' })
    return { portal, address: `127.0.0.1:${port}`, url: `http://localhost:${port}` }
  }
  // The first start makes the keys; the second portal gets a copy of them with the release.
  const one = await toPortal('one')
  cpSync(county.DATA_DIR, join(folder, 'one'), { recursive: true, verbatimSymlinks: true })
  await one.portal.start()
  const other = await toPortal('other')
  cpSync(join(folder, 'one'), join(folder, 'other'), { recursive: true, verbatimSymlinks: true })
  await other.portal.start()
  const portals = [one, other]
  const proxy = await startNginx(
    nginx,
    county.PORT,
    portals.map(({ address }) => address),
  )

  const photo = await makePhoto()
  const acknowledged: Acknowledged[] = []
  const countKills = () => one.portal.kills + other.portal.kills
  let begun = 0
  const isEnough = () => begun >= complaints && countKills() >= kills
  const person = async () => {
    while (!isEnough()) {
      begun += 1
      // One after the other: a number is a place, and two people never complain about one.
      const filing = toFiling(begun, photo)
      acknowledged.push(await filePatiently(county.SITE_URL, filing, () => {}))
    }
  }
  let isOver = false
  const suffer = async () => {
    while (!isOver && countKills() < 2 * kills) {
      await sleep(500 + Math.random() * 2500)
      const { portal } = Math.random() < 0.5 ? one : other
      if (isOver) return
      await portal.kill()
      await portal.start()
    }
  }
  const suffering = suffer()
  await Promise.all(Array.from({ length: CLIENTS }, person)).finally(() => {
    isOver = true
  })
  await suffering
  const asked = proxy.readAsked()
  const closedDoors = await countClosedDoors(county.SITE_URL, portals, acknowledged)
  const kept = await checkKept(
    { dataDir: join(folder, 'one'), databaseUrl: postgres.url },
    acknowledged,
  )
  const killed = countKills()
  await proxy.remove()
  for (const { portal } of portals) await portal.kill()
  await postgres.remove()
  rmSync(folder, { recursive: true })
  const answered = portals.map(({ address }) => asked.filter((name) => name === address).length)
  return { ...kept, kills: killed, answered, closedDoors }
}
