import { EMPTY_QUERY } from '#search/centre-query.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { findCentre, findStayingId } from '#src/centres/centre-snapshot.ts'
import { type CentreVerdict, toCentreVerdict } from '#src/centres/check-verdict.ts'
import type { FilingEvents } from '#src/centres/filing-state.ts'
import { zhHans as words } from '#src/complaints/questions/centre/words.ts'
import { FILING_STATE_LABELS } from '#src/text/codes.ts'

const LONGEST_QUESTION = 200

/** A centre to choose from, with its state today: as it is shown where one is chosen, not where it is only named. */
export type PlaceChoice = {
  id: string
  name: string
  verdict: CentreVerdict
  /** Its name, and its state behind it unless its filing is in force. */
  label: string
  address: string
}

type Surroundings = Pick<App.Locals, 'region' | 'now' | 'snapshot'>

type Found = FilingEvents & {
  id: string
  displayName?: string | undefined
  legalName: string
  address?: string | undefined
  subdistrictCode: string
  inLatestList?: boolean | undefined
}

const toStateText = (verdict: CentreVerdict) =>
  verdict === 'absent' ? words.absent : FILING_STATE_LABELS[verdict]

function toChoice(
  centre: Found,
  { region: { subdistricts }, now }: Omit<Surroundings, 'snapshot'>,
): PlaceChoice {
  const subdistrict = subdistricts.find(({ code }) => code === centre.subdistrictCode)?.name ?? ''
  const address = centre.address ?? ''
  const name = centre.displayName ?? centre.legalName
  const verdict = toCentreVerdict(centre, toChinaDate(now))
  return {
    id: centre.id,
    name,
    verdict,
    label: verdict === 'filed' ? name : words.inState(name, toStateText(verdict)),
    address: address.includes(subdistrict) ? address : subdistrict + address,
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
