import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { identityToRecipient } from 'age-encryption'
import { readIdentities, toIdentityText } from '#src/complaints/channel/identity-file.ts'
import { zhHans as words } from '#src/complaints/channel/words.ts'
import { writeSecretFile } from '#src/complaints/channel/write-secret-file.ts'
import { makeCaseKey } from '#src/complaints/seal/case.ts'
import { isOwnHost } from '#src/lib/is-own-host.ts'
import { isRecipient } from '#src/officers/officer-card.ts'

type Chosen = {
  /** Public keys of the officers, two or more. */
  recipients: string[]
  /** True: the secret keys lie on this machine, and nobody should complain in earnest. */
  isDemonstration: boolean
}

/**
 * To whom complaints are sealed: the officers of `DESK_RECIPIENTS`, or demonstration keys while the portal has no
 * public address. Throws a `RecipientsError` for unusable keys, and for a public address without any.
 */
export async function chooseRecipients(settings: {
  deskRecipients: string | undefined
  siteUrl: string
  dataDir: string
}): Promise<Chosen> {
  const { deskRecipients, siteUrl, dataDir } = settings
  if (deskRecipients) {
    return { recipients: parseRecipients(deskRecipients), isDemonstration: false }
  }
  if (!isOwnHost(siteUrl)) {
    throw new RecipientsError(words.recipients.missing(siteUrl))
  }
  return { recipients: await openDemonstrationRecipients(dataDir), isDemonstration: true }
}

/** The officers' keys cannot be used; the message says in Chinese why and what to do, and repeats no key. */
export class RecipientsError extends Error {}

/**
 * The officers' public keys (`age1…`) of the setting `DESK_RECIPIENTS`, separated by commas, white space or
 * new lines. Throws a `RecipientsError` for fewer than two, the same twice, or anything else than such a key.
 */
export function parseRecipients(text: string): string[] {
  if (/secret/i.test(text)) throw new RecipientsError(words.recipients.secret)
  const recipients = text.split(/[\s,，、;；]+/).filter((part) => part !== '')
  const wrong = recipients.findIndex((recipient) => !isRecipient(recipient))
  if (wrong >= 0) throw new RecipientsError(words.recipients.notARecipient(wrong + 1))
  const repeated = recipients.findIndex((one, index) => recipients.indexOf(one) < index)
  if (repeated >= 0) throw new RecipientsError(words.recipients.repeated(repeated + 1))
  if (recipients.length < 2) throw new RecipientsError(words.recipients.tooFew(recipients.length))
  return recipients
}

/** Where the demonstration keys lie: beside the store, so for trying things out only. */
export const toDemonstrationKey = (dataDir: string) => join(dataDir, 'desk', 'demonstration.key')

/**
 * Public keys of two demonstration officers. Their secret halves are made once, into one file that only its
 * owner can read. Throws an `IdentityFileError` when that file was damaged or opened to others.
 */
export async function openDemonstrationRecipients(dataDir: string): Promise<string[]> {
  const path = toDemonstrationKey(dataDir)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  const keys = await readIdentities(path).catch(async (error) => {
    if (!error.isMissing) throw error
    const made = [await makeCaseKey(), await makeCaseKey()]
    const comment = 'For demonstrations: whoever reads this file reads every case'
    await writeSecretFile(path, toIdentityText(made, comment), 'new')
    // Another process may have been quicker; its keys count.
    return await readIdentities(path)
  })
  return await Promise.all(keys.map(identityToRecipient))
}
