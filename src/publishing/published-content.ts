import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import type { Library } from '#src/guidance/library.ts'
import type { Region } from '#src/region/region.ts'

/** The data of a release, as it was checked and as `region.json`, `snapshot.json` and `library.json` hold it. */
export type PublishedContent = { region: Region; snapshot: CentreSnapshot; library: Library }
