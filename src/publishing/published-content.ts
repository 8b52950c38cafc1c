import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import type { Library } from '#src/guidance/library.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'
import type { Region } from '#src/region/region.ts'

/**
 * The data of a release, as it was checked and as `region.json`, `complaints.json`, `snapshot.json` and
 * `library.json` hold it.
 */
export type PublishedContent = {
  region: Region
  /** Nothing where the region has no complaint channel. */
  complaintRules: ComplaintRules | undefined
  snapshot: CentreSnapshot
  library: Library
}

/** What every page of a region knows, as one text: equal texts, equal pages. */
export const toSharedText = ({
  region,
  complaintRules,
}: Pick<PublishedContent, 'region' | 'complaintRules'>) =>
  JSON.stringify([region, complaintRules ?? null])
