import type { Logger } from 'pino'
import type { Clock } from '#src/calendar/days.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import type { ReadOfficers } from '#src/complaints/channel/officers.ts'
import type { GuessGuard } from '#src/complaints/intake/guess-guard.ts'
import type { Beginnings, Pace } from '#src/complaints/intake/pace.ts'
import type { Puzzles } from '#src/complaints/intake/puzzles.ts'
import type { SeenDrafts } from '#src/complaints/intake/seen-drafts.ts'
import type { SourceKeys } from '#src/complaints/intake/source-keys.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import type { FairTurns } from '#src/lib/fair-turns.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import type { Region } from '#src/region/region.ts'

/** What lives as long as the process: the store, its keys, and what is counted. */
export type Channel = {
  store: ComplaintStore
  seen: SeenDrafts
  pepper: Uint8Array
  pepperVersion: number
  /** Who opens complaints now. */
  officers: ReadOfficers
  sources: SourceKeys
  puzzles: Puzzles
  guard: GuessGuard
  /**
   * Work on the same draft waits for one another, in the order it came. Drafts are kept apart by their versions, in
   * whatever process they are written; this spares work that would be done over: a button pressed a hundred times
   * hashes one query code, not a hundred.
   */
  turns: FairTurns
  pace: Pace
  beginnings: Beginnings
  /** Seals sessions; the same in every process with these keys. */
  sessionKey: string
  log: Pick<Logger, 'error'>
  /** Milliseconds of real time, for pace and waiting: the portal's clock may stand still. */
  elapsed: () => number
}

/** What differs from one release to the next. */
export type ChannelRelease = {
  rules: ComplaintRules
  region: Region
  snapshot: CentreSnapshot
  clock: Clock
}

export type IntakeContext = Channel & ChannelRelease
