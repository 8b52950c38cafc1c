import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import type { Settings } from '#src/config.ts'
import type { DeskSite } from '#src/desk/read-site.ts'

/** What commands work with; each part is opened when a command first asks for it. */
export type Desk = {
  settings: Settings
  /** Path of the officer's secret keys. */
  identityPath: string
  isDemonstration: boolean
  /** Throws what `openKeys` throws. */
  store(): Promise<ComplaintStore>
  /** The officer's secret keys. Throws an `IdentityFileError`. */
  identities(): Promise<readonly string[]>
  site(): Promise<DeskSite>
}
