import { parseQueryParameters } from '#search/query-parameters.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { findCentre } from '#src/centres/centre-snapshot.ts'
import { NO_HISTORY } from '#src/changes/history.ts'
import { toChangesOf } from '#src/changes/to-changes-of.ts'
import { zhHans as words } from '#src/components/changes/words.ts'
import { toParameterProblem } from '#src/pages/api/_answer.ts'
import { findLeaving } from '#src/pages/centres/_leaving.ts'
import { FILES } from '#src/pages/changes/_files.ts'

/** A search that finds more is followed as its first ones. */
const MOST_FOLLOWED = 200

/** What changed of the centres a search finds now, and by what others left its results. */
export async function followSearch(
  file: 'feed.xml' | 'calendar.ics',
  url: URL,
  locals: App.Locals,
): Promise<Response> {
  const { history = NO_HISTORY, now, region, releaseVersion, search, snapshot } = locals
  const { query, ...parsed } = parseQueryParameters(url.searchParams, toChinaDate(now))
  const problem = toParameterProblem(parsed, releaseVersion)
  if (problem) return problem
  const { documents, effectiveQuery } = await search.listCentres(query, now, MOST_FOLLOWED)
  const changesOf = toChangesOf(history.changes)
  const leaving = findLeaving(effectiveQuery, { history, now, snapshot })
  const changes = [...documents.flatMap(({ id }) => changesOf(id)), ...leaving].sort((a, b) =>
    b.on.localeCompare(a.on),
  )
  const centres = documents.flatMap(({ id }) => findCentre(snapshot, id) ?? [])
  const title = words.follow.search(region.name)
  const followed = { path: '/centres/', query: url.search, title, changes, centres, leaving }
  return FILES[file](followed, locals)
}
