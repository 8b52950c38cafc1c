import { toHashedBytes } from '#src/record/record-entry.ts'

/** Hash of a sealed text, or of a file with its id; null where there is none. */
type Sealed = string | null
type FileHash = readonly [id: string, hash: string]

/** What a case held when it was handed in: hashes of what is sealed, and what tells more than the record should. */
export type CaseWords = {
  envelope: string
  answers: string
  caseRecipient: string
  residentRecipient: string
  centreId: string | null
  subdistrictCode: string | null
  files: readonly FileHash[]
}

/** What an event holds. */
export type EventWords = { sealedPublic: Sealed; sealedInternal: Sealed; file: FileHash | null }

/** What the commitment of a case is the hash of; `salt`: hex. Whoever has no salt can try no words. */
export const toCaseBytes = (salt: string, words: CaseWords): Uint8Array<ArrayBuffer> =>
  toHashedBytes('case words 1', [
    salt,
    words.envelope,
    words.answers,
    words.caseRecipient,
    words.residentRecipient,
    words.centreId,
    words.subdistrictCode,
    words.files.toSorted(([one], [other]) => (one < other ? -1 : 1)),
  ])

/** The same of an event. */
export const toEventBytes = (salt: string, words: EventWords): Uint8Array<ArrayBuffer> =>
  toHashedBytes('event words 1', [salt, words.sealedPublic, words.sealedInternal, words.file])
