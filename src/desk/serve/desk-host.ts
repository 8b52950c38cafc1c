import type { ReadOfficers } from '#src/complaints/channel/officers.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { ApiError } from '#src/desk/api/addresses.ts'
import type { DeskSite } from '#src/desk/desk.ts'
import type { Challenges } from '#src/desk/serve/challenges.ts'
import type { OpenedCases } from '#src/desk/serve/opened-cases.ts'
import type { CodeKeys } from '#src/desk/source/draw-code.ts'
import type { RateLimit } from '#src/lib/rate-limit.ts'
import type { OfficerCard } from '#src/officers/officer-card.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'
import type { CurrentList } from '#src/officers/to-current-list.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'

/** What answers of the desk are made from, for as long as its process lives. It holds no secret of an officer. */
export type DeskHost = {
  store: ComplaintStore
  region: string
  /** Scheme, host and port by which officers' devices know this desk. */
  origin: string
  /** What the settings trust; none in a demonstration. */
  firstList: string | undefined
  challenges: Challenges
  site: () => Promise<DeskSite>
  officers: ReadOfficers
  opened: OpenedCases
  /** Ids of units that packages are sent to. */
  receivers: readonly string[]
  codeKeys: CodeKeys
  /** How often an officer has a code drawn. */
  draws: RateLimit
  /** Real time: sessions do not live by the clock of a sample region. */
  now: () => Date
  log: { error: (details: object, event: string) => void }
}

/** The list that counts. Throws an `ApiError` while none does. */
export async function needList({ officers }: Pick<DeskHost, 'officers'>): Promise<CurrentList> {
  const current = await officers()
  if (!current) throw new ApiError('unavailable')
  return current
}

/** All lists; in a demonstration the one that it makes. */
export async function readLists(host: DeskHost): Promise<OfficerList[]> {
  return host.firstList === undefined
    ? [(await needList(host)).list]
    : host.store.readOfficerLists()
}

/** The rules that cases go by. Throws an `ApiError` where the release has none. */
export function needRules({ rules }: DeskSite): ComplaintRules {
  if (!rules) throw new ApiError('unavailable')
  return rules
}

/** Whoever signed in. */
export type SignedIn = {
  card: OfficerCard
  listNumber: number
  /** Of his session. */
  tokenHash: string
}
