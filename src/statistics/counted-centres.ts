import type { Centre } from '#src/centres/centre.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { type FilingState, toFilingState } from '#src/centres/filing-state.ts'
import { countStandings, isThere, toStanding } from '#src/centres/standing.ts'
import type { Library } from '#src/guidance/library.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import type { Region } from '#src/region/region.ts'

/** What figures are reckoned from: what a release publishes, and the day it is published for. */
export type StatisticsSource = {
  region: Pick<Region, 'subdistricts'>
  complaintRules?: ComplaintRules | undefined
  snapshot: Pick<CentreSnapshot, 'centres' | 'asOf' | 'version'>
  library: Pick<
    Library,
    | 'complaintFigures'
    | 'dataReports'
    | 'events'
    | 'homeVisits'
    | 'population'
    | 'promises'
    | 'sites'
  >
  on: string
}

const states = new WeakMap<Centre, { on: string; state: FilingState }>()

/** The state on a day: reckoned once, for many figures ask for it. */
function toState(centre: Centre, on: string): FilingState {
  const known = states.get(centre)
  if (known?.on === on) return known.state
  const state = toFilingState(centre, on)
  states.set(centre, { on, state })
  return state
}

/** Centres that count: all but those that gave up their filing, and those that the newest full list leaves out. */
export const toCounted = ({ snapshot, on }: Pick<StatisticsSource, 'snapshot' | 'on'>) =>
  snapshot.centres.filter((centre) => isThere(centre, on))

/** How many do not count, and why: said beside every number. */
export function countUncounted({ snapshot, on }: Pick<StatisticsSource, 'snapshot' | 'on'>) {
  const { absent, withdrawn } = countStandings(snapshot.centres, on)
  return { absent, withdrawn }
}
export type Uncounted = ReturnType<typeof countUncounted>

/** Whether it is filed on a day; a filing that is being renewed goes on. */
export const isFiled = (centre: Centre, on: string): boolean => toStanding(centre, on) === 'filed'

/** The same where it can be told: a list with neither a day of filing nor a word for its state does not say. */
export const saysFiled = (centre: Centre, on: string): boolean | undefined =>
  centre.filedOn === undefined && toState(centre, on) === 'unknown'
    ? undefined
    : isFiled(centre, on)

/** Of the centres that are filed on a day: those whose filing is being renewed. */
export const countRenewing = (centres: readonly Centre[], on: string): number =>
  centres.filter((centre) => isFiled(centre, on) && toState(centre, on) === 'renewing').length

/** Of the centres that count: those that are suspended. */
export const countSuspended = (centres: readonly Centre[], on: string): number =>
  centres.filter((centre) => toState(centre, on) === 'suspended').length

/** A part of a whole. */
export type Share = { value: number; of: number }

export const toPercent = ({ value, of }: Share): number => (of === 0 ? 0 : (value / of) * 100)
