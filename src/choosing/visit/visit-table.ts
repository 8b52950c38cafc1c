import { hasVisit, type KeptCentre, TICKS } from '#src/choosing/kept.ts'
import { zhHans as words } from '#src/choosing/visit/words.ts'
import { toDateText } from '#src/text/dates.ts'

export type VisitRow = { label: string; cells: string[] }

/** How bad a row is: a check that somebody found otherwise stands before one that all saw. */
const toRank = (id: string, visits: readonly KeptCentre[]) =>
  Math.min(
    ...visits.map(({ visit }) => {
      const tick = visit.ticks[id]
      return tick ? TICKS.indexOf(tick) : TICKS.length
    }),
  )

/** What was seen of every check that somebody ticked. */
function toTickRows(visits: readonly KeptCentre[]): VisitRow[] {
  const ids = [...new Set(visits.flatMap(({ visit }) => Object.keys(visit.ticks)))]
  return ids
    .map((id) => ({ id, rank: toRank(id, visits) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ id }) => ({
      label: words.toSubject(id),
      cells: visits.map(({ visit }) => {
        const tick = visit.ticks[id]
        return tick ? words.ticks[tick] : ''
      }),
    }))
}

/** The notes of visits side by side; empty rows are left out. */
export function toVisitTable(centres: readonly KeptCentre[]): VisitRow[] {
  if (!centres.some(hasVisit)) return []
  const rows: VisitRow[] = [
    {
      label: words.visitedOn,
      cells: centres.map(({ visit }) => (visit.visitedOn ? toDateText(visit.visitedOn) : '')),
    },
    {
      label: words.rating,
      cells: centres.map(({ visit }) => (visit.rating ? words.ratings[visit.rating] : '')),
    },
    { label: words.note, cells: centres.map(({ visit }) => visit.note ?? '') },
    ...toTickRows(centres),
  ]
  return rows.filter(({ cells }) => cells.some(Boolean))
}
