import type { Centre } from '#src/centres/centre.ts'
import type { Service } from '#src/centres/centre-parts.ts'
import type { OpeningDoubt } from '#src/centres/to-opening-state.ts'

/** Care for some hours of one day; `now` is when it is asked. Days `YYYY-MM-DD`, times `HH:MM`. */
export type CareAsked = {
  on: string
  from: string
  to: string
  ageInMonths?: number | undefined
  now: Moment
}

export type Moment = { on: string; time: string }
export type Span = { opens: string; closes: string }

/** What a centre wrote of the hours of a service, and when its doors are open on the day: the two do not agree. */
export type Clash = { code: 'clash'; words: string; spans: Span[] }

/** Why it cannot be; with what would have to be otherwise. */
export type Obstacle =
  | { code: 'withdrawn'; on: string | undefined }
  | { code: 'suspended'; to: string | undefined }
  | { code: 'insiders' }
  | { code: 'tooYoung'; fromMonths: number }
  | { code: 'tooOld'; toMonths: number }
  | { code: 'closed' }
  | { code: 'notThatDay'; words: string }
  | { code: 'outside' | 'break'; spans: Span[] }
  | Clash
  | { code: 'minimum'; words: string; until: string | undefined }
  | { code: 'notice'; hours: number; earliest: Moment }
  | { code: 'past' }

/** What nobody said: it may fit, and a telephone call tells. */
export type Doubt =
  | { code: 'filing' | 'expired' | 'unlisted' | 'age' | 'hours' | 'notice' | 'minimum' }
  /** It rests on public holidays, and which days those are was not announced yet. */
  | { code: 'unannounced' }
  | { code: 'minimumWords' | 'hoursWords'; words: string }
  | Clash
  | { code: OpeningDoubt }

export type Findings = { obstacles: Obstacle[]; doubts: Doubt[] }

export type CareAnswer = Findings & {
  service: Service
  /** For the hours asked, or the least that is booked; absent where it is not paid by the hour, visit or day. */
  fee?: { fen: number; hours: number } | undefined
}

export type CareCentre = Pick<
  Centre,
  | 'openingHours'
  | 'closures'
  | 'services'
  | 'ageFromInMonths'
  | 'ageToInMonths'
  | 'openToOutsiders'
  | 'inLatestList'
  | 'filedOn'
  | 'filedUntil'
  | 'renewalFrom'
  | 'suspendedFrom'
  | 'suspendedTo'
  | 'withdrawnOn'
  | 'listedState'
>

/** Whether a service may be taken for some hours of one day. */
export const isTemporary = ({ serviceType }: Service): boolean =>
  serviceType === 'temporary' || serviceType === 'hourly'
