import { createHash } from 'node:crypto'
import type { Given } from '#src/desk/act-command.ts'
import { SENT_BYTES } from '#src/desk/api/hand-over-view.ts'
import { makePackage } from '#src/desk/commands/hand/make-package.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import type { PackedFile } from '#src/desk/hand-over/seal-package.ts'
import { postWebhook } from '#src/desk/webhook/post-webhook.ts'
import { PrivateAddressError } from '#src/desk/webhook/public-address.ts'
import { readReceivers } from '#src/desk/webhook/receivers-file.ts'
import { toPlainBody, toWebhookId } from '#src/desk/webhook/to-webhook-body.ts'
import { toWebhookHeaders } from '#src/desk/webhook/to-webhook-headers.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

/**
 * Sends a package in clear, from this device to the unit: the desk sees none of it. Its id follows from what is sent, so
 * that whoever tries again sends the same. Throws a `DeskError` where it did not arrive; a dry run ends before it is sent.
 */
export async function sendInClear(
  { desk, complaint, options, isSet }: Given,
  unit: Authority,
): Promise<void> {
  const receivers = await readReceivers(desk.settings)
  const receiver = receivers.find((one) => one.unit === unit.id)
  if (!receiver) throw new DeskError(EXIT.conflict, words.send.noAddress(unit.name))
  if (isSet('dry-run')) return
  const wanted = { unit, leftOut: options('leave-out'), withFiles: !isSet('no-files') }
  const { content, files } = await makePackage(desk, complaint, wanted)
  const { clock } = await desk.site()
  const body = toPlainBody(content, await readInBase64(files), clock().toISOString())
  const what = createHash('sha256')
    .update(JSON.stringify([unit.id, content]))
    .digest('hex')
  const id = toWebhookId(what.slice(0, 32))
  const { url, secret, previousSecret, privateAddress: mayBePrivate } = receiver
  const secrets = previousSecret ? [secret, previousSecret] : [secret]
  const headers = toWebhookHeaders(secrets, id, new Date(), body)
  const status = await postWebhook({ url, mayBePrivate, headers, body }).catch((error) => {
    const { private: isPrivate, noAnswer } = words.send
    throw toNotSent(unit, error instanceof PrivateAddressError ? isPrivate : noAnswer)
  })
  if (status < 200 || status > 299) throw toNotSent(unit, `HTTP ${status}`)
}

const toNotSent = ({ name }: Authority, why: string) =>
  new DeskError(EXIT.unavailable, words.send.notSent(name, why))

/** Throws a `DeskError` where it is too much for one letter. */
async function readInBase64(files: readonly PackedFile[]) {
  let bytes = 0
  const read = []
  for (const { name, read: open } of files) {
    const pieces = []
    for await (const piece of open()) {
      bytes += piece.length
      if (bytes > SENT_BYTES) throw new DeskError(EXIT.conflict, words.send.tooLong)
      pieces.push(piece)
    }
    read.push({ name, content: Buffer.concat(pieces).toString('base64') })
  }
  return read
}
