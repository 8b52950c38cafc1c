import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import type { HandOver, SendingOutcome } from '#src/complaints/store/hand-overs.ts'
import { toRecordHash } from '#src/complaints/store/recorded-case.ts'
import { SENT_BYTES } from '#src/desk/api/hand-over-view.ts'
import { type Posted, TIMEOUT_MS } from '#src/desk/webhook/post-webhook.ts'
import { PrivateAddressError } from '#src/desk/webhook/public-address.ts'
import type { Receiver } from '#src/desk/webhook/receivers-file.ts'
import { toNextAttempt } from '#src/desk/webhook/to-next-attempt.ts'
import { toSealedBody, toWebhookId } from '#src/desk/webhook/to-webhook-body.ts'
import { toWebhookHeaders } from '#src/desk/webhook/to-webhook-headers.ts'

/** Whoever is killed while he sends is followed after so long, by the same id. */
const LEASE_MS = 4 * TIMEOUT_MS

export type Outbox = {
  store: Pick<ComplaintStore, 'takeDue' | 'noteSending' | 'readPackage'>
  receivers: readonly Receiver[]
  now(): Date
  random(): number
  post(posted: Posted): Promise<number>
}

/** Sends the package that has waited longest, if any is due; tells whether there was one. */
export async function sendNext(outbox: Outbox): Promise<boolean> {
  const { store, now } = outbox
  const due = await store.takeDue(now(), new Date(now().getTime() + LEASE_MS))
  if (!due) return false
  await store.noteSending(due.id, await send(outbox, due))
  return true
}

async function send(outbox: Outbox, due: HandOver): Promise<SendingOutcome> {
  const problem = await attempt(outbox, due)
  const now = outbox.now()
  if (problem === undefined) return { deliveredAt: now.toISOString() }
  const next = toNextAttempt(due.attempts + 1, now, outbox.random())
  return FINAL.includes(problem) || next === undefined
    ? { endedAt: now.toISOString(), problem }
    : { nextAt: next.toISOString(), problem }
}

/** What is stored is not what its officer signed: the case was erased meanwhile, or somebody changed it. */
const DAMAGED = 'damaged'
/** Nothing is tried again; whoever answers 410 wants no more. */
const FINAL: readonly string[] = ['410', DAMAGED]

/** Why it did not arrive, as a word or the number of an answer; nothing when it did. */
async function attempt(
  { store, receivers, now, post }: Outbox,
  due: HandOver,
): Promise<string | undefined> {
  const receiver = receivers.find(({ unit }) => unit === due.toUnit)
  if (!receiver) return 'noReceiver'
  const { url, secret, previousSecret, privateAddress: mayBePrivate } = receiver
  if (due.bytes > SENT_BYTES) return DAMAGED
  const sealed = Buffer.concat(await Array.fromAsync(store.readPackage(due.id)))
  if (toRecordHash(sealed) !== due.hash) return DAMAGED
  const body = toSealedBody(due, sealed)
  const secrets = previousSecret ? [secret, previousSecret] : [secret]
  const headers = toWebhookHeaders(secrets, toWebhookId(due.id), now(), body)
  try {
    const status = await post({ url, mayBePrivate, headers, body })
    return status >= 200 && status < 300 ? undefined : String(status)
  } catch (error) {
    return error instanceof PrivateAddressError ? 'privateAddress' : 'noAnswer'
  }
}
