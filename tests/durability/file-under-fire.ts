import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import sharp from 'sharp'
import { checkKept, type Kept } from '#tests/durability/check-kept.ts'
import { KilledPortal } from '#tests/durability/killed-portal.ts'
import { type Acknowledged, filePatiently } from '#tests/durability/patient-filer.ts'
import { publishCounty } from '#tests/durability/publish-county.ts'
import type { Filing } from '#tests/support/complaint-client.ts'

/** People who file at the same time. */
const CLIENTS = 4
/** One in so many complaints comes with photos. */
const WITH_FILES_EVERY = 3
const KILL_AFTER_MS = [100, 800] as const

export async function makePhoto(): Promise<Uint8Array<ArrayBuffer>> {
  const raw = Buffer.alloc(320 * 240 * 3, 120)
  const photo = await sharp(raw, { raw: { width: 320, height: 240, channels: 3 } })
    .jpeg()
    .toBuffer()
  return new Uint8Array(photo)
}

export function toFiling(number: number, photo: Uint8Array<ArrayBuffer>): Filing {
  const file = { name: `照片${number}.jpg`, type: 'image/jpeg', bytes: photo }
  return {
    place: { name: `某托管点${number}`, address: `某路${number}号` },
    matter: 'unclear',
    narrative: `第${number}件：门口的消防通道锁着。`,
    files: number % WITH_FILES_EVERY === 0 ? [file, file].slice(0, 1 + (number % 2)) : [],
  }
}

/**
 * Publishes the sample county into a folder of its own and lets four people file `acknowledgements` complaints
 * while the portal is killed at random moments, `kills` times at least. Tells what became of them.
 */
export async function fileUnderFire(
  acknowledgements: number,
  kills: number,
): Promise<Kept & { kills: number }> {
  const folder = mkdtempSync(join(tmpdir(), 'portal-under-fire-'))
  const settings = await publishCounty(folder)
  const photo = await makePhoto()
  const portal = new KilledPortal(settings)
  await portal.start()
  const acknowledged: Acknowledged[] = []
  let begun = 0
  const isEnough = () => begun >= acknowledgements && portal.kills >= kills
  const person = async () => {
    while (!isEnough()) {
      begun += 1
      const filing = toFiling(begun, photo)
      acknowledged.push(await filePatiently(settings.SITE_URL, filing, portal.onAnswer))
    }
  }
  let isOver = false
  const suffering = portal.suffer(...KILL_AFTER_MS, () => isOver)
  await Promise.all(Array.from({ length: CLIENTS }, person)).finally(() => {
    isOver = true
  })
  await suffering
  const kept = await checkKept({ dataDir: settings.DATA_DIR, databaseUrl: undefined }, acknowledged)
  await portal.kill()
  rmSync(folder, { recursive: true })
  return { ...kept, kills: portal.kills }
}
