import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { SearchEngine } from '#search/engine.ts'
import { openSearch } from '#search/open-search.ts'
import { isNamedByContent, openBundle, type Render } from '#src/publishing/bundle/site-bundle.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import { type FileForm, PACK_NAME, toFileInPack } from '#src/publishing/release/file-pack.ts'
import {
  type Release,
  type ReleaseFile,
  type ReleaseFiles,
  readRelease,
  readReleaseData,
  readReleaseFiles,
} from '#src/publishing/release/release.ts'
import { listReleases, releaseFolder } from '#src/publishing/release/release-folders.ts'

/** An answer that is ready before it is asked for. */
export type StaticFile = FileForm & {
  status: number
  headers: Readonly<Record<string, string>>
  etag: string
  /** Made from `br` when first asked for: most browsers take that. */
  gzip?: Buffer
}

const toStaticFile = (
  file: ReleaseFile,
  headers: ReleaseFiles['headers'],
  form: FileForm,
): StaticFile => ({
  status: file.status,
  headers: headers[file.headers] ?? {},
  // Weak: the same page in another coding has the same tag.
  etag: `W/"${file.hash}"`,
  ...form,
})

/** All files of a release by address, in memory: nothing outside this list can ever be served. */
export async function readStaticFiles(
  folder: string,
  { files, headers }: ReleaseFiles,
): Promise<Map<string, StaticFile>> {
  const pack = await readFile(join(folder, PACK_NAME))
  return new Map(
    files.map((file) => [file.address, toStaticFile(file, headers, toFileInPack(pack, file))]),
  )
}

/** The styles and scripts of one release; of its pack nothing else is read. */
async function readAssets(folder: string): Promise<[string, StaticFile][]> {
  const { files, headers } = await readReleaseFiles(folder)
  const pack = await open(join(folder, PACK_NAME))
  try {
    const assets = files.filter(({ address }) => isNamedByContent(address))
    return await Promise.all(
      assets.map(async (file): Promise<[string, StaticFile]> => {
        const body = Buffer.alloc(file.length)
        await pack.read(body, 0, file.length, file.at)
        return [file.address, toStaticFile(file, headers, toFileInPack(body, { ...file, at: 0 }))]
      }),
    )
  } finally {
    await pack.close()
  }
}

/**
 * Styles and scripts of the other releases that are kept: a page that was delivered before a switch still finds
 * what it names. Releases of the same code name the same ones. A release that is just being removed brings none.
 */
async function readKeptAssets(
  dataDir: string,
  version: string,
  bundleVersion: string,
): Promise<[string, StaticFile][]> {
  const others = (await listReleases(dataDir)).filter((other) => other !== version)
  const assets = await Promise.all(
    others.map(async (other) => {
      const folder = releaseFolder(dataDir, other)
      try {
        const release = await readRelease(folder)
        return release.bundleVersion === bundleVersion ? [] : await readAssets(folder)
      } catch {
        return []
      }
    }),
  )
  return assets.flat()
}

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
