import { answersSchema } from '#src/complaints/answers.ts'
import { openJson } from '#src/complaints/seal/case.ts'
import { toPlaceTag } from '#src/complaints/seal/place-tag.ts'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import type { PlaceTag } from '#src/complaints/store/place-tag-store.ts'
import { ApiError } from '#src/desk/api/addresses.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError } from '#src/desk/desk-error.ts'
import { openCase } from '#src/desk/open-case.ts'
import { type OpenPlaceKey, settlePlaceKey } from '#src/desk/places/place-key.ts'
import { readCountingLists } from '#src/desk/read-cards.ts'
import type { PlaceSource, UntaggedCase } from '#src/desk/source/case-source.ts'

/** What became of untagged cases of one unit. `key` `closed`: a colleague has to seal the key to this officer first. */
export type TaggedPlaces = {
  authority: string
  key: 'same' | 'made' | 'closed'
  tagged: number
  /** Cases that this officer could not open. */
  closed: string[]
}

/** Tags places that are in no list, of all units that the officer has a key of, newest first. */
export async function tagPlaces(desk: Desk, isDryRun: boolean): Promise<TaggedPlaces[]> {
  const places = await (await desk.source()).places()
  const done: TaggedPlaces[] = []
  for (const place of places) done.push(await tagPlacesOf(desk, place, isDryRun))
  return done
}

async function tagPlacesOf(
  desk: Desk,
  place: PlaceSource,
  isDryRun: boolean,
): Promise<TaggedPlaces> {
  const { authority } = place
  const settled = await settleKey(desk, place, isDryRun)
  const { outcome: key } = settled
  if (settled.outcome === 'closed') return { authority, key, tagged: 0, closed: [] }
  const { keyId } = settled.open
  const closed: string[] = []
  let tagged = 0
  for (let after: UntaggedCase | undefined; ; ) {
    const { filedAt, reference } = after ?? {}
    const from = filedAt && reference ? { after: { filedAt, reference } } : {}
    const cases = await place.listUntagged({ keyId, ...from })
    if (cases.length === 0) return { authority, key, tagged, closed }
    after = cases.at(-1)
    const tags: PlaceTag[] = []
    for (const one of cases) {
      const tag = await toTag(desk, settled.open, one)
      if (tag === undefined) closed.push(one.reference)
      else tags.push({ reference: one.reference, tag })
    }
    if (tags.length > 0 && !isDryRun) await place.tag(tags)
    tagged += tags.length
  }
}

/** The key of a unit, settled with the host; where a colleague was quicker, his. */
async function settleKey(desk: Desk, place: PlaceSource, isDryRun: boolean) {
  const { authority, signer } = place
  const { region } = desk.settings
  const [lists, identities] = [await readCountingLists(desk), await desk.identities()]
  const officer = { region, authority, lists, identities, signer, verify: verifySignature }
  for (let turn = 0; ; turn += 1) {
    const found = await place.readKey()
    const at = (await desk.site()).clock().toISOString()
    const settled = await settlePlaceKey(found, officer, at)
    if (settled.outcome !== 'made' || isDryRun) return settled
    const before = found && { keyId: found.keyId, listNumber: found.listNumber }
    try {
      await place.keepKey({ key: settled.key, before })
      return settled
    } catch (error) {
      const isStale = error instanceof ApiError && error.problem === 'stale'
      if (!isStale || turn > 0) throw error
    }
  }
}

/** The tag of a case; nothing where it cannot be opened, or is damaged. */
async function toTag(
  desk: Desk,
  key: OpenPlaceKey,
  one: UntaggedCase,
): Promise<string | undefined> {
  try {
    const secret = await openCase(desk, one)
    const answers = await openJson(secret, one.sealedAnswers, answersSchema)
    const place = answers?.place
    return place && 'unlisted' in place ? await toPlaceTag(key, place.unlisted) : undefined
  } catch (error) {
    if (error instanceof DeskError) return undefined
    throw error
  }
}
