import { EMPTY_QUERY } from '#search/centre-query.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { findCentre, findStayingId } from '#src/centres/centre-snapshot.ts'
import { type FilingEvents, type FilingState, toFilingState } from '#src/centres/filing-state.ts'

const LONGEST_QUESTION = 200

/** A centre to choose from, with its state today. */
export type PlaceChoice = { id: string; name: string; address: string; state: FilingState }

type Surroundings = Pick<App.Locals, 'region' | 'now' | 'snapshot'>

type Found = FilingEvents & {
  id: string
  displayName?: string | undefined
  legalName: string
  address?: string | undefined
  subdistrictCode: string
}

function toChoice(
  centre: Found,
  { region: { subdistricts }, now }: Omit<Surroundings, 'snapshot'>,
): PlaceChoice {
  const subdistrict = subdistricts.find(({ code }) => code === centre.subdistrictCode)?.name ?? ''
  const address = centre.address ?? ''
  return {
    id: centre.id,
    name: centre.displayName ?? centre.legalName,
    address: address.includes(subdistrict) ? address : subdistrict + address,
    state: toFilingState(centre, toChinaDate(now)),
  }
}

/** The centre of an id, also of a former one; people write it as it stands on paper, in capitals. */
export function findPlace(written: string, known: Surroundings): PlaceChoice | undefined {
  const { snapshot } = known
  const id = written.trim().toLowerCase()
  const centre = findCentre(snapshot, findStayingId(snapshot, id) ?? id)
  return centre && toChoice(centre, known)
}

/** Centres that a name, an address or pinyin may mean, likeliest first; `total` counts them all. */
export async function findPlaces(
  text: string,
  locals: App.Locals,
): Promise<{ places: PlaceChoice[]; total: number }> {
  const { search, now } = locals
  const query = { ...EMPTY_QUERY, text: text.slice(0, LONGEST_QUESTION) }
  const { hits, total } = await search.searchCentres(query, now)
  return { places: hits.map(({ document }) => toChoice(document, locals)), total }
}
