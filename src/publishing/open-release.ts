import { join } from 'node:path'
import type { SearchEngine } from '#search/engine.ts'
import { openSearch } from '#search/open-search.ts'
import type { PublishedContent } from '#src/publishing/published-content.ts'
import { readKeptAssets } from '#src/publishing/read-kept-assets.ts'
import { readStaticFiles, type StaticFile } from '#src/publishing/read-static-files.ts'
import {
  type Release,
  readRelease,
  readReleaseData,
  readReleaseFiles,
} from '#src/publishing/release.ts'
import { releaseFolder } from '#src/publishing/release-folders.ts'
import { openBundle, type Render } from '#src/publishing/site-bundle.ts'

/** A release in memory, ready to answer: pages, code, data and search of one version. */
export type OpenRelease = PublishedContent & {
  release: Release
  search: SearchEngine
  render: Render
  /** Also the styles and scripts of the other releases that are kept. */
  files: ReadonlyMap<string, StaticFile>
  redirects: ReadonlyMap<string, string>
}

type SearchSettings = Parameters<typeof openSearch>[1]

/** Opens a finished release. Throws when a part of it is missing or damaged. */
export async function openRelease(
  dataDir: string,
  version: string,
  searchSettings: SearchSettings,
): Promise<OpenRelease> {
  const folder = releaseFolder(dataDir, version)
  const [release, list, data] = await Promise.all([
    readRelease(folder),
    readReleaseFiles(folder),
    readReleaseData(folder),
  ])
  const kept = await readKeptAssets(dataDir, version, release.bundleVersion)
  return {
    release,
    ...data,
    search: await openSearch(join(folder, 'search'), searchSettings),
    render: await openBundle(folder, release.bundleVersion),
    files: new Map([...kept, ...(await readStaticFiles(folder, list))]),
    redirects: new Map(Object.entries(list.redirects)),
  }
}
