import { IdentityFileError } from '#src/complaints/channel/identity-file.ts'
import { zhHans as contact } from '#src/complaints/questions/contact/words.ts'
import type { Settings } from '#src/config.ts'
import { DeskError } from '#src/desk/desk-error.ts'
import { type Gateway, readGateway } from '#src/desk/news/gateway-file.ts'
import { isSent, keepSent, type NewsOf, toNewsId } from '#src/desk/news/sent-news.ts'
import { zhHans as words } from '#src/desk/news/words.ts'
import { postWebhook } from '#src/desk/webhook/post-webhook.ts'
import { PrivateAddressError } from '#src/desk/webhook/public-address.ts'
import { toWebhookHeaders } from '#src/desk/webhook/to-webhook-headers.ts'
import { FairTurns } from '#src/lib/fair-turns.ts'

/** An officer waits for it. */
const TIMEOUT_MS = 10_000

/** `sentBefore`: this device sent it for the same act. `failed`: `why` says it in words. */
export type NewsSending =
  | { outcome: 'sent' | 'sentBefore' | 'noGateway' }
  | { outcome: 'failed'; why: string }

type Given = NewsOf & { to: string }
type Sending = { timeoutMs?: number; isDryRun?: boolean }

/** Two pages that tell of the same act do so one after the other. */
const turns = new FairTurns({ ofSource: 1, ofAll: Infinity })

/**
 * Says to a number that there is news, from this device, once for each act; nothing else goes along. It never throws: what
 * was done with the case is done, whatever comes of this.
 */
export async function sendNews(
  settings: Pick<Settings, 'newsGateway' | 'dataDir'>,
  { to, ...of }: Given,
  { timeoutMs = TIMEOUT_MS, isDryRun = false }: Sending = {},
): Promise<NewsSending> {
  try {
    const gateway = await readGateway(settings)
    if (!gateway) return { outcome: 'noGateway' }
    const id = toNewsId(gateway, of)
    return await turns.run(id, async () => {
      if (await isSent(settings.dataDir, id)) return { outcome: 'sentBefore' }
      if (isDryRun) return { outcome: 'sent' }
      const status = await post(gateway, id, to, timeoutMs)
      if (status < 200 || status > 299) return { outcome: 'failed', why: words.status(status) }
      await keepSent(settings.dataDir, id).catch(() => {})
      return { outcome: 'sent' }
    })
  } catch (error) {
    return { outcome: 'failed', why: toWhy(error) }
  }
}

function post(
  { url, secret, privateAddress: mayBePrivate }: Gateway,
  id: string,
  to: string,
  timeoutMs: number,
) {
  const body = JSON.stringify({ to, text: contact.news.message })
  const headers = toWebhookHeaders([secret], `msg_${id}`, new Date(), body)
  return postWebhook({ url, mayBePrivate, headers, body }, { timeoutMs })
}

function toWhy(error: unknown): string {
  if (error instanceof PrivateAddressError) return words.privateAddress
  const isTold = error instanceof DeskError || error instanceof IdentityFileError
  return isTold ? error.message : words.noAnswer
}
