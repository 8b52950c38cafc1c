import { bech32 } from '@scure/base'
import { RECIPIENTS_TEXT } from '#src/text/complaints/settings.ts'

/** The officers' keys cannot be used; the message says in Chinese why and what to do, and repeats no key. */
export class RecipientsError extends Error {}

/**
 * The officers' public keys (`age1…`) of the setting `DESK_RECIPIENTS`, separated by commas, white space or
 * new lines. Throws a `RecipientsError` for fewer than two, the same twice, or anything else than such a key.
 */
export function parseRecipients(text: string): string[] {
  if (/secret/i.test(text)) throw new RecipientsError(RECIPIENTS_TEXT.secret)
  const recipients = text.split(/[\s,，、;；]+/).filter((part) => part !== '')
  const wrong = recipients.findIndex((recipient) => !isRecipient(recipient))
  if (wrong >= 0) throw new RecipientsError(RECIPIENTS_TEXT.notARecipient(wrong + 1))
  const repeated = recipients.findIndex((one, index) => recipients.indexOf(one) < index)
  if (repeated >= 0) throw new RecipientsError(RECIPIENTS_TEXT.repeated(repeated + 1))
  if (recipients.length < 2) throw new RecipientsError(RECIPIENTS_TEXT.tooFew(recipients.length))
  return recipients
}

/** Whether a text is the public half of an X25519 age key, as `age-keygen` prints it. */
function isRecipient(text: string): boolean {
  const decoded = text.startsWith('age1') ? bech32.decodeUnsafe(text) : undefined
  const bytes = decoded && bech32.fromWordsUnsafe(decoded.words)
  return decoded?.prefix === 'age' && bytes?.length === 32
}
