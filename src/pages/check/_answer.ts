import { EMPTY_QUERY } from '#search/centre-query.ts'
import type { SearchEngine } from '#search/engine.ts'
import { type Likener, toLikeners } from '#search/likeness/likeness.ts'
import { type Likeness, MOST_TYPED } from '#search/likeness/typed.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { type CentreSnapshot, findCentre } from '#src/centres/centre-snapshot.ts'
import { toCentreVerdict, toRegisteredVerdict } from '#src/centres/check-verdict.ts'
import type { RegisteredPlace } from '#src/centres/registered-place.ts'
import { type History, NO_HISTORY } from '#src/changes/history.ts'
import type { FoundPlace } from '#src/components/check/found-place.ts'
import type { Library } from '#src/guidance/library.ts'
import type { Region } from '#src/region/region.ts'
import { toPhoneParts } from '#src/text/find-phones.ts'

export type CheckAnswer = {
  /** As typed, cut to what is read. */
  text: string
  /** Nothing in it tells one place from another. */
  isVague: boolean
  /** What a complaint about a place in no list begins with. */
  unlisted: { name?: string; address?: string }
  /** Nothing of what was typed speaks against these. */
  meant: FoundPlace[]
  /** Something of it, and something else: not what was asked for. */
  similar: FoundPlace[]
  /** More than are shown. */
  more: number
}

type Known = {
  region: Region
  snapshot: CentreSnapshot
  library: Library
  search: SearchEngine
  history?: Pick<History, 'gone'> | undefined
  now: Date
}

/** Of the search, likeliest first; of a chain all branches. */
const MOST_CANDIDATES = 60
const MOST_MEANT = 8
const MOST_SIMILAR = 5

const likenersOf = new WeakMap<Region, ReturnType<typeof toLikeners>>()

/** What a region's names are held against depends on the region alone: it is made once. */
function toLikenersOf(region: Region) {
  const likeners = likenersOf.get(region) ?? toLikeners(region)
  likenersOf.set(region, likeners)
  return likeners
}

/** Which places are meant by what somebody typed, and whether they are filed today. */
export async function answerCheck(typed: string, known: Known): Promise<CheckAnswer> {
  const text = typed.trim().slice(0, MOST_TYPED)
  const { prepare, read } = toLikenersOf(known.region)
  const likener = read(text)
  const { isVague, isAddress, codes } = likener.typed
  const unlisted = codes.length > 0 ? {} : isAddress ? { address: text } : { name: text }
  const empty = { text, isVague: isVague && text !== '', unlisted, meant: [], similar: [], more: 0 }
  if (text === '') return empty

  const on = toChinaDate(known.now)
  const candidates = await findCandidates(text, likener, known)
  const gone = (known.history ?? NO_HISTORY).gone
  const found = [
    ...candidates.flatMap((centre): FoundPlace[] => {
      const likeness = likener.compare(prepare(toWrittenCentre(centre)))
      return likeness ? [{ ...likeness, centre, verdict: toCentreVerdict(centre, on) }] : []
    }),
    ...compareAll(known.library.registered, likener, (one) => prepare(toWrittenPlace(one))).map(
      ([registered, likeness]): FoundPlace => ({
        ...likeness,
        registered,
        verdict: toRegisteredVerdict(registered),
      }),
    ),
    ...compareAll(gone, likener, (one) => prepare(toWrittenCentre(one.centre))).map(
      ([one, likeness]): FoundPlace => {
        const centre = { ...one.centre, inLatestList: false }
        const verdict = toCentreVerdict(centre, on)
        return { ...likeness, centre, verdict, lostOn: one.lostOn }
      },
    ),
  ]
  const groups = toGroups(found)
  return { ...empty, ...groups, isVague: isVague && groups.meant.length === 0 }
}

/** Where something is as it was typed, what is only near it is another place. */
function toGroups(found: readonly FoundPlace[]): Pick<CheckAnswer, 'meant' | 'similar' | 'more'> {
  const of = (...degrees: Likeness['degree'][]) =>
    degrees.flatMap((degree) => found.filter((place) => place.degree === degree))
  const sure = of('exact', 'same')
  const meant = sure.length > 0 ? sure : of('near')
  const similar = sure.length > 0 ? of('near', 'part') : of('part')
  return {
    meant: meant.slice(0, MOST_MEANT),
    similar: similar.slice(0, MOST_SIMILAR),
    more: Math.max(0, meant.length - MOST_MEANT),
  }
}

/**
 * What the search finds for the text, for the name and the numbers in it, and for what sounds like that. Of a number with a wrong
 * character it finds nothing, so that all numbers are looked at.
 */
async function findCandidates(
  text: string,
  { typed, spelled, isMisspelt }: Likener,
  { search, snapshot, now }: Known,
): Promise<readonly Centre[]> {
  const questions = [...new Set([text, typed.core, spelled ?? '', ...typed.codes])].filter(Boolean)
  const listings = await Promise.all(
    questions.map((each) =>
      search.listCentres({ ...EMPTY_QUERY, text: each }, now, MOST_CANDIDATES),
    ),
  )
  const ids = new Set(listings.flatMap(({ documents }) => documents.map(({ id }) => id)))
  const found = [...ids].flatMap((id) => findCentre(snapshot, id) ?? [])
  if (typed.codes.length === 0 && !PAPER_NUMBER.test(typed.whole)) return found
  const misspelt = snapshot.centres.filter(({ creditCode, filingNumber }) =>
    [creditCode, filingNumber].some((code) => code && isMisspelt(code)),
  )
  return [...new Set([...found, ...misspelt])]
}

/** Words, a year and a number, as they are compared. */
const PAPER_NUMBER = /\p{Script=Han}.*20\d{3}/u

type Parts = ReturnType<ReturnType<typeof toLikeners>['prepare']>
const kept = new WeakMap<readonly object[], readonly Parts[]>()

/** Places that search does not know are few, and all of them are compared: they are made comparable once. */
function compareAll<Place extends object>(
  places: readonly Place[],
  likener: Likener,
  toParts: (place: Place) => Parts,
): [Place, Likeness][] {
  const parts = kept.get(places) ?? places.map(toParts)
  kept.set(places, parts)
  return places.flatMap((place, at): [Place, Likeness][] => {
    const own = parts[at]
    const likeness = own && likener.compare(own)
    return likeness ? [[place, likeness]] : []
  })
}

const toTexts = (...texts: (string | undefined)[]) => texts.flatMap((text) => text || [])

function toWrittenCentre(centre: Centre) {
  const { id, legalName, displayName, brand, aliases, address, subdistrictCode } = centre
  const { filingNumber, creditCode, phones } = centre
  return {
    names: toTexts(legalName, displayName, brand, ...aliases),
    address,
    subdistrictCode,
    codes: toTexts(id, filingNumber, creditCode, ...toNumbers(phones)),
  }
}

const toWrittenPlace = (place: RegisteredPlace) => ({
  names: [place.name, ...place.aliases],
  address: place.address,
  subdistrictCode: place.subdistrictCode,
  codes: toTexts(place.creditCode, ...toNumbers(place.phones)),
})

/** With an extension and without: a sign may give the one or the other. */
const toNumbers = (phones: readonly string[]) =>
  phones.flatMap((phone) => [phone, toPhoneParts(phone).number])
