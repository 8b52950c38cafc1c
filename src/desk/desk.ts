import type { Clock } from '#src/calendar/days.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import type { Settings } from '#src/config.ts'
import type { CaseSource } from '#src/desk/source/case-source.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import type { Subdistrict } from '#src/region/region.ts'

/** What commands work with; each part is opened when a command first asks for it. */
export type Desk = {
  settings: Settings
  /** Path of the officer's secret keys. */
  identityPath: string
  isDemonstration: boolean
  /** A list counts, and no officer's key is named: so it is on the site's own machine. */
  isKeyless: boolean
  /** What lies on this machine, whatever the settings name. Throws what `openKeys` throws. */
  store(): Promise<ComplaintStore>
  /** Where the cases are that its officer works on. */
  source(): Promise<CaseSource>
  /** The officer's secret keys; a passphrase is asked for once. Throws an `IdentityFileError`, or a `DeskError` where none is named. */
  identities(): Promise<readonly string[]>
  site(): Promise<DeskSite>
  /** Says how far a long run is, while it goes on. */
  progress(line: string): void
}

/** What the portal publishes now, as far as the desk needs it. */
export type DeskSite = {
  rules: ComplaintRules | undefined
  snapshot: CentreSnapshot | undefined
  subdistricts: readonly Pick<Subdistrict, 'code' | 'name'>[]
  clock: Clock
  /** True: the clock stands still, as in a demonstration. */
  isClockFixed: boolean
  /** Every name of a centre of the directory, the legal one first; none for one that is gone from it. */
  toNames: (centreId: string) => string[]
}
