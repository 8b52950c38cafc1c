import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { identityToRecipient } from 'age-encryption'
import { readIdentities } from '#src/complaints/channel/identity-file.ts'
import { zhHans as words } from '#src/complaints/channel/words.ts'
import { writeSecretFile } from '#src/complaints/channel/write-secret-file.ts'
import { makeCaseKey } from '#src/complaints/seal/case.ts'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { toSigner } from '#src/complaints/seal/signature.ts'
import { type OfficerCard, signCard } from '#src/officers/officer-card.ts'
import { type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'
import type { CurrentList } from '#src/officers/to-current-list.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'

/** Of each of the two units that open complaints in a demonstration. */
const KEYS = 2

/** Where the demonstration keys lie: beside the store, so for trying things out only. */
export const toDemonstrationKey = (dataDir: string) => join(dataDir, 'desk', 'demonstration.key')

/**
 * The secret keys of a demonstration: two of the lead authority, then two of the level above (files of earlier releases
 * have the first two only). They are made once, into one file that only its owner can read. Throws an
 * `IdentityFileError` when that file was damaged or opened to others.
 */
export async function openDemonstrationKeys(dataDir: string): Promise<string[]> {
  const path = toDemonstrationKey(dataDir)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  return await readIdentities(path).catch(async (error) => {
    if (!error.isMissing) throw error
    const made = await Promise.all(Array.from({ length: 2 * KEYS }, makeCaseKey))
    const comment = 'For demonstrations: whoever reads this file reads every case'
    await writeSecretFile(path, toIdentityText(made, comment), 'new')
    // Another process may have been quicker; its keys count.
    return await readIdentities(path)
  })
}

/** A list of demonstration officers: made at each start, kept nowhere, signed by nobody. */
export async function makeDemonstrationList(
  dataDir: string,
  region: string,
  { lead, escalation: [above] }: ComplaintRules,
): Promise<CurrentList> {
  const keys = await openDemonstrationKeys(dataDir)
  const units = [lead, above?.authority.id].map(async (authority, at) => {
    const own = keys.slice(at * KEYS, (at + 1) * KEYS)
    const officers = await Promise.all(own.map((key, no) => toCard(key, authority ?? '', no)))
    return { authority: authority ?? '', officers, recovery: null }
  })
  const authorities = (await Promise.all(units))
    .filter(({ authority, officers }) => authority !== '' && officers.length === KEYS)
    .sort((one, other) => (one.authority < other.authority ? -1 : 1))
  const list: OfficerList = {
    version: 1,
    region,
    number: 1,
    previous: null,
    madeOn: '2026-11-29',
    authorities,
    signatures: [],
  }
  return { list, fingerprint: await toListFingerprint(list) }
}

async function toCard(identity: string, authority: string, at: number): Promise<OfficerCard> {
  const recipient = await identityToRecipient(identity)
  const post = words.demonstrationPost(at + 1)
  return signCard({ authority, post, recipient }, toSigner(identity))
}
