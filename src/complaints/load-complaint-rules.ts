import { join } from 'node:path'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import {
  type OfficerList,
  officerListsSchema,
  toListFingerprint,
} from '#src/officers/officer-list.ts'
import { toCurrentList } from '#src/officers/to-current-list.ts'
import { toProblemLine } from '#src/officers/words.ts'
import { type ComplaintRules, complaintRulesSchema } from '#src/region/complaint-rules.ts'
import { RegionFileError, readOptionalRegionFile } from '#src/region-files/read-region-file.ts'

export type RulesPlace = {
  /** Folder that holds `regions/`. */
  contentDir: string
  region: string
}

/** Lists of officers as `officers publish` leaves them in the folder of a region. */
export const OFFICER_LISTS = 'officer-lists.json'

/**
 * Who handles which complaint by when (`content/regions/<region>/complaints.json`), with the lists of officers that are
 * published beside it. Nothing where a region has no such file: then it has a directory and no complaint channel. Throws
 * `RegionFileError` where a file cannot be used.
 */
export async function loadComplaintRules({
  contentDir,
  region,
}: RulesPlace): Promise<ComplaintRules | undefined> {
  const folder = join(contentDir, 'regions', region)
  const rules = await readOptionalRegionFile(join(folder, 'complaints.json'), complaintRulesSchema)
  if (!rules) return undefined
  const path = join(folder, OFFICER_LISTS)
  const officerLists = await readOptionalRegionFile(path, officerListsSchema)
  if (!officerLists) return rules
  await checkLists(path, region, officerLists)
  return { ...rules, officerLists }
}

/** Whether every list follows from the one before; what nobody can verify is not published. */
async function checkLists(path: string, region: string, lists: OfficerList[]): Promise<void> {
  const [first] = lists
  const firstList = first ? await toListFingerprint(first) : ''
  const found = await toCurrentList(lists, { region, firstList }, verifySignature)
  if (found.outcome !== 'refused') return
  const lines = found.problems.map((problem) => `  ${toProblemLine(problem)}`)
  throw new RegionFileError([path, ...lines].join('\n'))
}
