import { join } from 'node:path'
import { type ComplaintRules, complaintRulesSchema } from '#src/region/complaint-rules.ts'
import { readOptionalRegionFile } from '#src/region-files/read-region-file.ts'

export type RulesPlace = {
  /** Folder that holds `regions/`. */
  contentDir: string
  region: string
}

/**
 * Who handles which complaint by when (`content/regions/<region>/complaints.json`). Nothing where a region has
 * no such file: then it has a directory and no complaint channel. Throws `RegionFileError` where the file
 * cannot be used.
 */
export function loadComplaintRules({
  contentDir,
  region,
}: RulesPlace): Promise<ComplaintRules | undefined> {
  const path = join(contentDir, 'regions', region, 'complaints.json')
  return readOptionalRegionFile(path, complaintRulesSchema)
}
