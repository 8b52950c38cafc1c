import { PARAMETER_WORDS, parseQueryParameters } from '#search/query-parameters.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toHousemates as reckonHousemates } from '#src/choosing/buildings.ts'
import { type NamedSubdistrict, nameSubdistricts } from '#src/choosing/map/name-subdistricts.ts'
import type { Asked } from '#src/components/search/search-answer.ts'
import { toSearchRegion } from '#src/components/search/search-region.ts'
import { toNextMonth } from '#src/components/search/start-months.ts'
import { answerQuery } from '#src/pages/_answer-query.ts'

/** Everything the search page shows at an address. */
export async function toSearchProps(
  given: URLSearchParams,
  locals: App.Locals,
): Promise<{ asked: Asked; ignored: string[] }> {
  const on = toChinaDate(locals.now)
  const { query, issues } = parseQueryParameters(withYear(given, on), on)
  const ignored = issues.map(({ parameter }) => PARAMETER_WORDS[parameter]?.name ?? parameter)
  const { library } = locals
  const region = toSearchRegion(locals.region, library.origins, toNames(locals))
  const answer = await answerQuery(query, locals)
  const takesComplaints = locals.complaintRules !== undefined
  const takesEnquiries = locals.complaintRules?.enquiries !== undefined
  const toHousemates = toHousematesOn(locals, on)
  return {
    asked: { query, answer, region, on, takesComplaints, takesEnquiries, toHousemates },
    ignored: [...new Set(ignored)],
  }
}

const housematesOf = new WeakMap<readonly Centre[], Asked['toHousemates']>()

/** Who is in one house, reckoned once for the centres of a day. */
function toHousematesOn({ snapshot: { centres } }: App.Locals, on: string): Asked['toHousemates'] {
  const known = housematesOf.get(centres) ?? reckonHousemates(centres, on)
  housematesOf.set(centres, known)
  return known
}

const namesOf = new WeakMap<readonly Centre[], NamedSubdistrict[]>()

/** Where the names of subdistricts stand, reckoned once for the centres of a day. */
function toNames({ region, snapshot, library }: App.Locals): NamedSubdistrict[] {
  const { centres } = snapshot
  const names =
    namesOf.get(centres) ?? nameSubdistricts(region.subdistricts, centres, library.anchors)
  namesOf.set(centres, names)
  return names
}

/** The first page is made once and read for long: it asks for a month, and the next one of that name is meant. */
function withYear(given: URLSearchParams, on: string): URLSearchParams {
  const month = toNextMonth(given.get('start') ?? '', on)
  if (month === undefined) return given
  const params = new URLSearchParams(given)
  params.set('start', month)
  return params
}
