import { openDemonstrationRecipients } from '#src/complaints/demonstration-key.ts'
import { parseRecipients, RecipientsError } from '#src/complaints/seal/parse-recipients.ts'
import { isOwnHost } from '#src/lib/is-own-host.ts'
import { RECIPIENTS_TEXT } from '#src/text/complaints/settings.ts'

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
    throw new RecipientsError(RECIPIENTS_TEXT.missing(siteUrl))
  }
  return { recipients: await openDemonstrationRecipients(dataDir), isDemonstration: true }
}
