import { type Answered, ApiError, type Asked } from '#src/desk/api/addresses.ts'
import { MOST_PACKAGED, PACKAGE_PART_BYTES } from '#src/desk/api/hand-over-view.ts'
import { findUnreceived } from '#src/desk/hand-over/find-unreceived.ts'
import type { DeskHost, SignedIn } from '#src/desk/serve/desk-host.ts'
import { needCase } from '#src/desk/serve/need-case.ts'
import { listReceived } from '#src/desk/source/list-received.ts'
import type { ToldKind } from '#src/record/record-entry.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/** Keeps a part of a package from whoever may act on its case. Throws an `ApiError`. */
export async function addPackagePart(
  host: DeskHost,
  { content, ...asked }: Asked<'package/part'>,
  officer: SignedIn,
): Promise<Answered<'package/part'>> {
  const complaint = await needCase(host, asked.reference, officer)
  if (isEnquiry(complaint)) throw new ApiError('notOfMatter')
  const { store, now } = host
  const part = new Uint8Array(Buffer.from(content, 'base64'))
  if (part.length === 0 || part.length > PACKAGE_PART_BYTES) throw new ApiError('wrong')
  const fromUnit = officer.card.authority
  const added = await store.addPackagePart({ ...asked, fromUnit, part }, MOST_PACKAGED, now())
  if (added === 'gone') throw new ApiError('unknown')
  if (added === 'unitFull') throw new ApiError('full')
  if (added === 'gap' || added === 'tooMuch') throw new ApiError('wrong')
  return {}
}

export async function readPackages(
  { store, site }: DeskHost,
  _asked: Asked<'packages'>,
  { card }: SignedIn,
): Promise<Answered<'packages'>> {
  const packages = await listReceived(store, [card.authority])
  return { now: (await site()).clock().toISOString(), packages }
}

/** What an officer's unit packed and nobody signed for, nor noted that the other unit has it. */
export async function readUnsigned(
  { store }: DeskHost,
  _asked: Asked<'unsigned'>,
  { card }: SignedIn,
): Promise<Answered<'unsigned'>> {
  const packages = await store.listHandOvers({ unsignedFrom: card.authority })
  const references = [...new Set(packages.map(({ reference }) => reference))]
  const moments = Map.groupBy(await store.readMoments(references), ({ reference }) => reference)
  const open = await Promise.all(
    references.map(async (reference) => {
      const rows = await store.listHandOvers({ reference })
      return findUnreceived(rows, moments.get(reference) ?? []).map(({ row }) => row?.id)
    }),
  )
  const ids = new Set(open.flat())
  return { packages: packages.filter(({ id }) => ids.has(id)) }
}

/** What was done with a package by an officer of its unit stands in the record. Throws an `ApiError`. */
async function tellOfPackage({ store, site }: DeskHost, id: string, kind: ToldKind, by: SignedIn) {
  const found = await store.findHandOver(id)
  if (found?.toUnit !== by.card.authority) throw new ApiError('unknown')
  const { reference } = found
  const at = (await site()).clock().toISOString()
  await store.tell([{ at, kind, reference, by: by.card.signingKey, what: 'package' }])
  return found
}

export async function noteSavedPackage(
  host: DeskHost,
  { id }: Asked<'package/saved'>,
  officer: SignedIn,
): Promise<Answered<'package/saved'>> {
  await tellOfPackage(host, id, 'exported', officer)
  return {}
}

/** The ciphertext of a package, piece by piece, for its unit. */
export async function readSealedPackage(
  host: DeskHost,
  id: string,
  officer: SignedIn,
): Promise<{ bytes: number; parts: AsyncIterable<Uint8Array> }> {
  const { bytes } = await tellOfPackage(host, id, 'read', officer)
  return { bytes, parts: host.store.readPackage(id) }
}
