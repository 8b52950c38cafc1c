import type { OpeningHours } from '#src/centres/centre-parts.ts'
import type { Availability } from '#src/centres/codes.ts'

/** A centre as the page of the daily way shows it; what is absent was not provided. */
export type WayCentre = {
  id: string
  /** The name on the door. */
  name: string
  /** WGS-84. */
  lat: number
  lng: number
  /** In words. */
  ages?: string | undefined
  /** Of what was asked for, in words. */
  fee?: string | undefined
  /** Free places for the age that was asked for, in words with their class, and when they were reported. */
  availability: Availability
  places: string
  reported?: string | undefined
  /** Which of the lists of hours it has. */
  hours: number
  phone?: string | undefined
  /** How it is filed, unless simply so. */
  standing?: string | undefined
}

/** Many centres have the same hours. */
export type WayHours = readonly (readonly [weekday: number, opens: string, closes: string])[]

/** What `/centres/points.json?for=way` answers: everything a device needs to rank by a way that it tells nobody. */
export type WayAnswer = {
  /** The newest day of the list. */
  asOf: string | null
  /** What was asked for, in words. */
  asked: readonly string[]
  /** How many more fit than are ranked on a telephone. */
  leftOut: number
  /** Found, open for children, and nobody can say where they are. */
  unplaced: number
  /** Found, and suspended or withdrawn today. */
  closed: number
  hours: readonly WayHours[]
  centres: readonly WayCentre[]
}

export const toOpeningHours = (hours: WayHours): OpeningHours[] =>
  hours.map(([weekday, opens, closes]) => ({ weekday, opens, closes }))
