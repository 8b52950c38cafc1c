import type { CentreQuery } from '#search/centre-query.ts'
import { type Candidates, findFitting, findKeptOut, toCandidates } from '#search/find-fitting.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { findCentre } from '#src/centres/centre-snapshot.ts'
import type { ToldChange } from '#src/changes/centre-change.ts'
import type { History } from '#src/changes/history.ts'
import { toChangesOf } from '#src/changes/to-changes-of.ts'

/** The newest of those that are gone, or changed, are enough for whoever follows a search. */
const MOST_ASKED = 500

/** What of the open data each filter looks at. */
const LOOKS_AT: Readonly<Record<string, RegExp>> = {
  affordable: /^affordable$/,
  age: /^age|^classGroups/,
  otherAge: /^age|^classGroups/,
  service: /^services$/,
  maxFee: /Fee/,
  minFee: /Fee/,
  availability: /^availability|Availab/,
  subdistrict: /^subdistrict/,
  type: /^institutionType$/,
  nature: /^nature$/,
  grade: /^qualityGrade/,
  feature: /^features$/,
  outsiders: /^openToOutsiders$/,
  opensBefore: /^openingHours$/,
  closesAfter: /^openingHours$/,
  day: /^openingHours$/,
  weekend: /^openingHours$/,
  meals: /[mM]eals/,
  cameras: /[cC]ameras/,
  demonstration: /[dD]emonstration/,
  certified: /^certificates/,
  radius: /^(?:lng|lat|position|address)$/,
}

type Asked = Pick<App.Locals, 'now' | 'snapshot'> & { history: History }

const known = new WeakMap<History, { gone: Candidates; changed: Candidates }>()

/** Made when the first search is followed, and as long as a release is read. */
function candidatesOf({ history, snapshot }: Asked) {
  const before = known.get(history)
  if (before) return before
  const changed = history.changes.flatMap(({ id, kind }) => (kind === 'changed' ? [id] : []))
  const newest = [...new Set(changed)].slice(0, MOST_ASKED)
  const made = {
    gone: toCandidates(history.gone.slice(0, MOST_ASKED).map(({ centre }) => centre)),
    changed: toCandidates(newest.flatMap((id) => findCentre(snapshot, id) ?? [])),
  }
  known.set(history, made)
  return made
}

/**
 * Changes by which centres left the results of a search: they are in no list any more, or what one filter looks at changed
 * and it keeps them out now.
 */
export function findLeaving(query: CentreQuery, asked: Asked): Set<ToldChange> {
  const { gone, changed } = candidatesOf(asked)
  const changesOf = toChangesOf(asked.history.changes)
  const on = toChinaDate(asked.now)
  const lost = findFitting(gone, query, on).flatMap(({ id }) =>
    changesOf(id).filter(({ kind }) => kind === 'lost'),
  )
  const unfit = findKeptOut(changed, query, on).flatMap(({ centre, parameter }) =>
    changesOf(centre.id).filter(({ fields }) =>
      fields.some(({ field }) => LOOKS_AT[parameter]?.test(field)),
    ),
  )
  return new Set([...lost, ...unfit])
}
