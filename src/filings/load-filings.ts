import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import type { RegisteredPlace } from '#src/centres/registered-place.ts'
import { checkPhotos } from '#src/filings/check/check-photos.ts'
import { checkLeftOut, isComplete } from '#src/filings/check/check-record.ts'
import { findDuplicates } from '#src/filings/check/find-duplicates.ts'
import { resolveIds } from '#src/filings/ids/resolve-ids.ts'
import { type KnownIds, knownIdsSchema } from '#src/filings/ids/row-keys.ts'
import { checkRecords, keepFinished, takeFinished } from '#src/filings/kept/finished-centres.ts'
import { findLatestList, leaveOutUnlisted, mergeRows } from '#src/filings/merge/merge-rows.ts'
import { tellNewerLists } from '#src/filings/merge/newer-lists.ts'
import { toCentres } from '#src/filings/merge/to-centre.ts'
import { toSnapshot } from '#src/filings/merge/to-snapshot.ts'
import { findUnusedFiles } from '#src/filings/merge/unused-files.ts'
import { type KeptBefore, readFilings } from '#src/filings/read-filings.ts'
import { toRegistered } from '#src/filings/registered/to-registered.ts'
import type { FilingIssue } from '#src/filings/report/filing-issue.ts'
import { type FilingReport, toReport } from '#src/filings/report/to-report.ts'
import { type Region, regionSchema } from '#src/region/region.ts'
import { readOptionalRegionFile, readRegionFile } from '#src/region-files/read-region-file.ts'

type FilingsPlace = {
  /** Folder that holds `regions/`. */
  contentDir: string
  region: string
  /** Read this file of the region only. */
  file?: string
  /** Look at every pixel of photos, not only at their beginning. */
  isThorough?: boolean
  /** No list is of a later day; without one, now. */
  today?: string
  /** What the last import kept (`toKeep`); what did not change is taken from it, and reads as if it were not. */
  before?: KeptBefore
}

export type LoadedFilings = {
  region: Region
  snapshot: CentreSnapshot
  /** Registered by an office, and in no list of filings. */
  registered: RegisteredPlace[]
  report: FilingReport
  /** `ids.json` as it should be from now on (`writeIds`). */
  ids: KnownIds
  /** What to keep for the next import, where that was asked for; nothing when it is what was kept before. */
  toKeep?: () => Iterable<Uint8Array> | undefined
}

/** The folder of filing files of a region. */
export const filingsFolder = ({ contentDir, region }: FilingsPlace) =>
  join(contentDir, 'regions', region, 'filings')

/**
 * Filing files of a region → what is published of them, and the report on everything that is not:
 * read · identify · merge · check · snapshot. Problems in the data never throw; a region.json, columns.json
 * or ids.json that cannot be used throws `RegionFileError`.
 */
export async function loadFilings(place: FilingsPlace): Promise<LoadedFilings> {
  const folder = filingsFolder(place)
  const region = await readRegionFile(join(folder, '..', 'region.json'), regionSchema)
  const known = (await readOptionalRegionFile(join(folder, 'ids.json'), knownIdsSchema)) ?? {}
  const issues: FilingIssue[] = []
  const tell = (issue: FilingIssue) => issues.push(issue)

  const { file: only, before, today } = place
  const read = await readFilings(folder, region, tell, { only, before, today })
  const { kept } = read
  const { centres: named, nameless, ids, formerIds } = resolveIds(read.rows, known, tell)
  for (const row of nameless) checkLeftOut(row, region, tell)
  const centres = only ? named : leaveOutUnlisted(named, tell)
  const isInLatestList = findLatestList(read.rows)
  tellNewerLists(centres, read.undeclared, tell)
  const merged = centres.map((one) => {
    const inLatestList = isInLatestList(one.rows)
    return takeFinished(one, inLatestList, region) ?? mergeRows(one, inLatestList, tell)
  })
  const records = merged.filter((record) => record.finished || isComplete(record, region, tell))
  const checked = checkRecords(records, region, tell)
  findDuplicates(records, checked, tell)
  await checkPhotos(records, place, tell)
  const published = toCentres(records)
  if (kept) keepFinished(kept, checked, published)
  const snapshot = toSnapshot(region.code, published, formerIds)
  const registered = toRegistered(region, read.registeredRows, snapshot.centres, tell)

  const rowsOfCentres = records.reduce((sum, { rows }) => sum + rows.length, 0)
  const report = toReport({
    region: region.name,
    ...read,
    rows: [...read.rows, ...read.registeredRows.filter(({ asOf }) => !asOf)],
    issues,
    unusedFiles: findUnusedFiles(read.rows, records),
    rowsPublished: rowsOfCentres + read.registeredRows.length,
    centres: records.length,
  })
  const toKeep = kept && { toKeep: () => kept.toPieces() }
  return { region, snapshot, registered, report, ids, ...toKeep }
}

/** Writes `ids.json` beside the filing files, whole or not at all. Commit it: it keeps addresses for ever. */
export async function writeIds(place: FilingsPlace, ids: KnownIds): Promise<void> {
  const path = join(filingsFolder(place), 'ids.json')
  await writeFile(`${path}.new`, `${JSON.stringify(ids, null, 2)}\n`)
  await rename(`${path}.new`, path)
}
