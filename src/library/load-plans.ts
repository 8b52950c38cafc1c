import { type PublicPromises, publicPromisesSchema } from '#src/guidance/public-promises.ts'
import { type Site, sitesSchema } from '#src/guidance/sites.ts'
import { type Support, supportSchema } from '#src/guidance/support.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { loadFileOfDesk, loadRegionFile } from '#src/library/load-region-file.ts'
import type { ContentSource } from '#src/library/read-content-files.ts'
import { type ComplaintFigures, complaintFiguresSchema } from '#src/region/complaint-figures.ts'
import { type DataReports, dataReportsSchema } from '#src/region/data-reports.ts'
import { type Outcomes, outcomesSchema } from '#src/region/outcomes.ts'

/** What the notice of the region promises; nothing where it has no `promises.json`. */
export const loadPromises = (
  source: ContentSource,
  tell: TellContent,
): Promise<PublicPromises | undefined> =>
  loadRegionFile(source, 'promises.json', publicPromisesSchema, tell)

/** Help for those who open care; nothing where the region has no `support.json`. */
export const loadSupport = (
  source: ContentSource,
  tell: TellContent,
): Promise<Support | undefined> => loadRegionFile(source, 'support.json', supportSchema, tell)

/** Facilities that are planned, built or open; none where the region has no `sites.json`. */
export const loadSites = async (source: ContentSource, tell: TellContent): Promise<Site[]> =>
  (await loadRegionFile(source, 'sites.json', sitesSchema, tell)) ?? []

/** What the data desk wrote for the next release. */
export const loadDataReports = (
  source: ContentSource,
  tell: TellContent,
): Promise<DataReports | undefined> =>
  loadFileOfDesk(source, 'data-reports.json', dataReportsSchema, tell)

/** What the desk wrote of how complaints ended, for the next release. */
export const loadOutcomes = (
  source: ContentSource,
  tell: TellContent,
): Promise<Outcomes | undefined> => loadFileOfDesk(source, 'outcomes.json', outcomesSchema, tell)

/** What the desk wrote of complaints for the next release. */
export const loadComplaintFigures = (
  source: ContentSource,
  tell: TellContent,
): Promise<ComplaintFigures | undefined> =>
  loadFileOfDesk(source, 'complaint-figures.json', complaintFiguresSchema, tell)
