import { EMPTY_QUERY } from '#search/centre-query.ts'
import { findCentre } from '#src/centres/find-centre.ts'

const LONGEST_QUESTION = 200

/** A centre to choose from. */
export type PlaceChoice = { id: string; name: string; address: string; isWithdrawn: boolean }

type Known = {
  id: string
  displayName?: string | undefined
  legalName: string
  address?: string | undefined
  subdistrictCode: string
  withdrawnOn?: string | undefined
}

function toChoice(centre: Known, { subdistricts }: App.Locals['region']): PlaceChoice {
  const subdistrict = subdistricts.find(({ code }) => code === centre.subdistrictCode)?.name ?? ''
  const address = centre.address ?? ''
  return {
    id: centre.id,
    name: centre.displayName ?? centre.legalName,
    address: address.includes(subdistrict) ? address : subdistrict + address,
    isWithdrawn: centre.withdrawnOn !== undefined,
  }
}

/** The centre of an id, also of a former one. */
export function findPlace(id: string, { snapshot, region }: App.Locals): PlaceChoice | undefined {
  const centre = findCentre(snapshot, snapshot.formerIds[id] ?? id)
  return centre && toChoice(centre, region)
}

/** Centres that a name, an address or pinyin may mean, likeliest first; `total` counts them all. */
export async function findPlaces(
  text: string,
  { search, region, now }: App.Locals,
): Promise<{ places: PlaceChoice[]; total: number }> {
  const query = { ...EMPTY_QUERY, text: text.slice(0, LONGEST_QUESTION) }
  const { hits, total } = await search.searchCentres(query, now)
  return { places: hits.map(({ document }) => toChoice(document, region)), total }
}
