import { toBytes, toSignedBytes } from '#src/officers/officer-card.ts'
import { allKeys, type OfficerList } from '#src/officers/officer-list.ts'
import type { OfficeBody } from '#src/record/entry-body.ts'

/**
 * What is done at the host, where the record has no act of a case for it. `restored`: the store was put back from a
 * backup, and what was written after it is lost.
 */
export const OFFICE_ACTS = [
  'restored',
  'listAdopted',
  'retentionRun',
  'erased',
  'calendarImported',
  'reportClosed',
  'figuresPublished',
] as const
export type OfficeActKind = (typeof OFFICE_ACTS)[number]

/** What is signed of it; the record rests on it. */
export type SignedPart = Omit<OfficeBody, 'also' | 'list'> & { reference: string; list: number }

/** By name, so that there is one way to write it. */
const toRows = (told: OfficeBody['told']) =>
  Object.entries(told).sort(([one], [other]) => (one < other ? -1 : 1))

export const toOfficeBytes = (
  region: string,
  { what, madeAt, reference, list, post, reason, told }: SignedPart,
): Uint8Array<ArrayBuffer> =>
  toSignedBytes('desk office act 1', [
    region,
    what,
    madeAt,
    reference,
    list,
    post,
    reason,
    toRows(told),
  ])

type Signature = { by: string; signature: string }

/** Whose signatures hold, each once. `list`: the one it was signed by; none in a demonstration, where any key does. */
export function findSigners(
  region: string,
  part: SignedPart,
  signatures: readonly Signature[],
  list: OfficerList | undefined,
  verify: (key: Uint8Array, message: Uint8Array, signature: Uint8Array) => boolean,
): string[] {
  const message = toOfficeBytes(region, part)
  const known = list && new Set(allKeys(list).map(({ signingKey }) => signingKey))
  const sound = signatures.filter(({ by, signature }) => {
    const [key, bytes] = [toBytes(by), toBytes(signature)]
    return (known?.has(by) ?? true) && key && bytes && verify(key, message, bytes)
  })
  return [...new Set(sound.map(({ by }) => by))]
}
