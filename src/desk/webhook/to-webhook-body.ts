import type { HandOver } from '#src/complaints/store/hand-overs.ts'
import type { CasePackage } from '#src/desk/hand-over/to-package.ts'

/** By this id a receiver knows what it has already, however often it is sent. */
export const toWebhookId = (id: string): string => `msg_${id}`

/** What is sent of a package that only its unit can open: the same bytes at every attempt. */
export const toSealedBody = (
  { id, reference, fromUnit, toUnit, madeAt, hash }: HandOver,
  sealed: Uint8Array,
): string =>
  JSON.stringify({
    type: 'complaint.handed-over',
    timestamp: madeAt,
    data: {
      version: 1,
      id,
      reference,
      from: fromUnit,
      to: toUnit,
      sha256: hash,
      /** A ZIP in the age format, base64. */
      sealed: Buffer.from(sealed).toString('base64'),
    },
  })

/** What an officer's device sends in clear, files and all. */
export const toPlainBody = (
  content: CasePackage,
  files: readonly { name: string; content: string }[],
  at: string,
): string =>
  JSON.stringify({
    type: 'complaint.handed-over',
    timestamp: at,
    data: {
      ...content,
      files: content.files.map((file) => ({
        ...file,
        /** Base64. */
        content: files.find(({ name }) => name === file.name)?.content,
      })),
    },
  })
