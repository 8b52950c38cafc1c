import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { checkKept } from '#tests/durability/check-kept.ts'
import { makePhoto, toFiling } from '#tests/durability/file-under-fire.ts'
import { KilledPortal } from '#tests/durability/killed-portal.ts'
import type { Acknowledged } from '#tests/durability/patient-filer.ts'
import { publishCounty } from '#tests/durability/publish-county.ts'
import { ComplaintClient } from '#tests/support/complaint-client.ts'
import { makeSmallDisk } from '#tests/support/small-disk.ts'

/** Files one complaint: the receipt, or nothing where it was refused honestly. */
async function tryToFile(url: string, number: number): Promise<Acknowledged | undefined> {
  const client = new ComplaintClient(url)
  const filing = toFiling(number, await makePhoto())
  try {
    const status = await client.submit(await client.fillIn(filing))
    expect([303, 503]).toContain(status)
    if (status !== 303) return undefined
    const receipt = await client.readReceipt()
    return { ...receipt, narrative: filing.narrative, files: filing.files?.length ?? 0 }
  } catch (error) {
    // A question or a file could not be saved: its page says so.
    expect(String(error)).toMatch(/answered 503|problem=notStored/)
    return undefined
  }
}

const NOTHING_WRONG = {
  lost: 0,
  wrongCodes: 0,
  unreadable: 0,
  filesMissing: 0,
  filesDamaged: 0,
  filesWithoutOwner: 0,
  damagedStore: 0,
  recordWrong: 0,
}

const disk = makeSmallDisk('96m')

test.skipIf(!disk)(
  'a full disk: honest refusals, pages and look-ups go on, and filing too once there is room (skipped where no disk can be mounted)',
  async () => {
    const folder = disk?.folder ?? ''
    const settings = await publishCounty(folder)
    const portal = new KilledPortal({ ...settings, LOG_LEVEL: 'silent' })
    onTestFinished(() => portal.kill())
    await portal.start()
    const first = await tryToFile(settings.SITE_URL, 1)
    const { bavail, bsize } = statfsSync(folder)
    writeFileSync(join(folder, 'filler'), Buffer.alloc(bavail * bsize - 256 * 1024))
    const acknowledged = first ? [first] : []
    let refused = 0
    for (let number = 3; refused < 3 && number < 90; number += 3) {
      const kept = await tryToFile(settings.SITE_URL, number)
      if (kept) acknowledged.push(kept)
      else refused += 1
    }
    expect(refused).toBe(3)
    // What is written is refused while what is read goes on: whoever watches the portal is told.
    await sleep(3100)
    const { complaints, status } = await (await fetch(`${settings.SITE_URL}/healthz`)).json()
    expect({ complaints, status }).toEqual({ complaints: 'unavailable', status: 'degraded' })
    const client = new ComplaintClient(settings.SITE_URL)
    expect((await client.get('/centres/')).status).toBe(200)
    const { reference = '', queryCode = '' } = first ?? {}
    expect(await client.lookUp(reference, queryCode)).toContain(reference)

    rmSync(join(folder, 'filler'))
    await sleep(1000)
    const later = await tryToFile(settings.SITE_URL, 2)
    expect(later).toBeDefined()
    if (later) acknowledged.push(later)
    await sleep(3100)
    expect(await (await fetch(`${settings.SITE_URL}/healthz`)).json()).toMatchObject({
      complaints: 'open',
    })
    await portal.kill()
    const {
      acknowledged: count,
      stored,
      duplicated: _,
      ...faults
    } = await checkKept({ dataDir: settings.DATA_DIR, databaseUrl: undefined }, acknowledged)
    expect(faults).toEqual(NOTHING_WRONG)
    expect(stored).toBe(count)
    disk?.remove()
  },
  300_000,
)

/** Whether system calls of a program can be made to fail here. */
const canInject = spawnSync('strace', ['-f', '-e', 'trace=none', 'true']).status === 0

test.skipIf(!canInject)(
  'a disk that fails now and then: a true receipt or an honest page, and no restart (skipped without strace)',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'failing-disk-'))
    const settings = await publishCounty(folder)
    const trace = join(folder, 'trace')
    // Now and then data cannot be forced to the disk, or a write finds it full. Counted per thread: a complaint
    // makes about 9 and 65 such calls, and every reopened database begins to count anew.
    const failing = [
      ...['strace', '-f', '-qq', '-o', trace, '-e', 'trace=fsync,fdatasync,pwrite64'],
      ...['-e', 'inject=fsync,fdatasync:error=EIO:when=40+97'],
      ...['-e', 'inject=pwrite64:error=ENOSPC:when=200+431'],
    ]
    const healthy = new KilledPortal(settings)
    await healthy.start()
    await healthy.kill()
    const portal = new KilledPortal({ ...settings, LOG_LEVEL: 'silent' }, failing)
    onTestFinished(() => portal.kill())
    await portal.start()
    const acknowledged: Acknowledged[] = []
    let refused = 0
    for (let number = 1; number <= 30; number += 1) {
      const kept = await tryToFile(settings.SITE_URL, number)
      if (kept) acknowledged.push(kept)
      else refused += 1
    }
    await portal.kill()
    const {
      stored,
      acknowledged: count,
      duplicated: _,
      ...faults
    } = await checkKept({ dataDir: settings.DATA_DIR, databaseUrl: undefined }, acknowledged)
    const injected = readFileSync(trace, 'utf8')
    expect(/EIO .*INJECTED/.test(injected)).toBe(true)
    expect(/ENOSPC .*INJECTED/.test(injected)).toBe(true)
    expect(refused).toBeGreaterThan(0)
    expect(count).toBeGreaterThan(0)
    expect(faults).toEqual(NOTHING_WRONG)
    // What was refused may have been stored just before the disk failed; nothing is promised of it.
    expect(stored).toBeGreaterThanOrEqual(count)
    rmSync(folder, { recursive: true })
  },
  300_000,
)
