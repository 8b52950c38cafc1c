import { findPhones } from '#src/text/phones/find-phones.ts'

/** A number of a record as it is shown (`number`), dialled, and pressed afterwards. */
export type PhoneParts = { number: string; dial: string; extension: string | undefined }

/** Reads a number of a record: `0591-87654321`, `0591-87654321-212`, `12345`. */
export function toPhoneParts(phone: string): PhoneParts {
  // A record says by its field what the number is; in a text a word must.
  const [found] = findPhones(phone, '电话')
  if (found?.start !== 0)
    return { number: phone, dial: phone.replace(/[^\d+]/g, ''), extension: undefined }
  const { end, dial, extension } = found
  return { number: phone.slice(0, end), dial, extension }
}
