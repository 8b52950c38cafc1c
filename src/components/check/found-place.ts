import type { Likeness } from '#search/likeness/typed.ts'
import type { Centre } from '#src/centres/centre.ts'
import type { Verdict } from '#src/centres/check-verdict.ts'
import type { RegisteredPlace } from '#src/centres/registered-place.ts'

/** A place that may be meant, and what is said of it today: filed at some time, or only registered. */
export type FoundPlace = Likeness & { verdict: Verdict } & (
    | {
        centre: Centre
        /** The day since which it is in no list; its page is kept. */
        lostOn?: string
        registered?: never
      }
    | { registered: RegisteredPlace; centre?: never; lostOn?: never }
  )

/** Few shapes: a tick, a bar, a query; a diamond for a filed place that may be another than is meant. */
export const toTone = (verdict: Verdict, isSure = true) =>
  verdict === 'filed' ? (isSure ? 'filed' : 'near') : verdict === 'unknown' ? 'unknown' : 'warning'

/** Whether nothing of what was typed speaks against a place. */
export const isSurelyMeant = ({ degree }: Pick<Likeness, 'degree'>) =>
  degree === 'exact' || degree === 'same'

/** The form of a complaint about a place in no list, with what is known of it filled in. */
export const toUnlistedComplaint = (known: {
  name?: string | undefined
  address?: string | undefined
  subdistrict?: string | undefined
}): string => {
  const given = Object.entries(known).flatMap(([key, value]) => (value ? [[key, value]] : []))
  return `/complaints/centre/?${new URLSearchParams([['place', 'unlisted'], ...given])}`
}
