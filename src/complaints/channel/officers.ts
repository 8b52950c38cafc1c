import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { makeDemonstrationList } from '#src/complaints/channel/demonstration.ts'
import { zhHans as words } from '#src/complaints/channel/words.ts'
import { writeSecretFile } from '#src/complaints/channel/write-secret-file.ts'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import type { OfficerListStore } from '#src/complaints/store/officer-lists.ts'
import { isOwnHost } from '#src/lib/is-own-host.ts'
import { keptFor } from '#src/lib/kept-for.ts'
import { type CurrentList, toCurrentList } from '#src/officers/to-current-list.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'

export type OfficerSettings = {
  region: string
  dataDir: string
  siteUrl: string
  /** Fingerprint of the first list. */
  deskFirstList: string | undefined
  /** Of earlier releases. */
  deskRecipients: string | undefined
}

type Log = { error: (details: object, event: string) => void }

/** The list that counts now; nothing while none does, and then no complaint is taken. Throws `StoreUnavailableError`. */
export type ReadOfficers = () => Promise<CurrentList | undefined>

/** Nobody is named who could open complaints; the message says in Chinese what to do. */
export class OfficersError extends Error {}

/**
 * Whether complaints go to officers whom the settings name, or to those of a demonstration. Throws an `OfficersError`
 * for a public address without officers, and for settings of earlier releases.
 */
export function isDemonstration(settings: OfficerSettings): boolean {
  const { deskFirstList, deskRecipients, siteUrl } = settings
  if (deskRecipients) throw new OfficersError(words.officers.keysInSettings)
  if (deskFirstList) return false
  if (!isOwnHost(siteUrl)) throw new OfficersError(words.officers.missing(siteUrl))
  return true
}

/** A new list is followed so soon, by every process. */
const KEPT_MS = 3000

/** Who opens complaints of this portal, asked again and again for as long as it runs. */
export async function openOfficers(
  settings: OfficerSettings,
  rules: ComplaintRules,
  store: OfficerListStore,
  log: Log,
): Promise<ReadOfficers> {
  const { dataDir, region, deskFirstList: firstList } = settings
  if (firstList === undefined) {
    const list = await makeDemonstrationList(dataDir, region, rules)
    return async () => list
  }
  const path = join(dataDir, 'keys', 'officers.json')
  return keptFor(KEPT_MS, async () => {
    const lists = await store.readOfficerLists()
    const found = await toCurrentList(lists, { region, firstList }, verifySignature)
    if (found.outcome === 'refused') {
      const { number, problems } = found
      log.error({ number, problems }, 'list of officers refused: no complaint is taken')
    }
    if (found.outcome !== 'current') return undefined
    const { list, fingerprint } = found
    if (await isOlder(path, { number: list.number, fingerprint }, log)) return undefined
    return { list, fingerprint }
  })
}

const seenSchema = z.strictObject({ number: z.int(), fingerprint: z.string() })

/**
 * Whether this host has seen a later list, or another one of this number: somebody put an old store back. What is seen
 * is remembered beside the keys, apart from the store.
 */
async function isOlder(path: string, now: z.infer<typeof seenSchema>, log: Log): Promise<boolean> {
  const seen = await readFile(path, 'utf8').then(
    (text) => seenSchema.parse(JSON.parse(text)),
    () => undefined,
  )
  if (seen?.number === now.number && seen.fingerprint === now.fingerprint) return false
  if (seen && seen.number >= now.number) {
    log.error({ seen: seen.number, now: now.number }, 'older list of officers: no complaint taken')
    return true
  }
  await writeSecretFile(path, `${JSON.stringify(now)}\n`, 'replacement').catch((error: Error) =>
    log.error({ reason: error.message }, 'number of the list of officers was not remembered'),
  )
  return false
}
