import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { toChinaDate } from '#src/calendar/days.ts'
import { toPageWithPolicy, toPlainLinks } from '#src/publishing/export/plain-links.ts'
import { type PublishSettings, toPublishedAt } from '#src/publishing/load-content.ts'
import { type OpenRelease, openRelease } from '#src/publishing/open-release.ts'
import { toContentOn } from '#src/publishing/published-content.ts'
import { readCurrentVersion } from '#src/publishing/release-folders.ts'
import { type PublishedSite, toPageLocals } from '#src/publishing/render-page.ts'
import { type StaticAddress, toStaticAddresses } from '#src/publishing/static-addresses.ts'

/** Pages of the export at an address where a running portal has a live one or another one. */
const OF_EXPORT = ['/centres/', '/complaints/', '/served-only/', '/search-index.json']

/** A folder that holds other things is not written into. */
export class ExportFolderError extends Error {
  override name = 'ExportFolderError'
}

/** What a release is exported to, and how many pages and files it has. */
export type Exported = { version: string; pages: number; files: number }

/** Live pages that ask nothing of the visitor: in an export they are files. */
function toAskedForNothing({ snapshot, region }: PublishedSite): string[] {
  return [
    ...region.subdistricts.map(({ slug }) => `/booklet/${slug}/`),
    ...snapshot.centres.flatMap(({ id }) => [`/centres/${id}/visit/`, `/centres/${id}/door-card/`]),
  ]
}

const toFilePath = (address: string) =>
  address === '/404/' ? '404.html' : address.endsWith('/') ? `${address}index.html` : address

async function write(folder: string, address: string, content: string | Buffer): Promise<void> {
  const path = join(folder, toFilePath(address))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, content)
}

const isPage = (address: string) => address.endsWith('/')

const toMovedPage = (to: string) =>
  `<!doctype html><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=${to}"><link rel="canonical" href="${to}"><a href="${to}">${to}</a>\n`

async function isOurs(folder: string): Promise<boolean> {
  const names: string[] = await readdir(folder).catch(() => [])
  return names.length === 0 || names.includes(MARK)
}

/** Tells an export from any other folder; names its release. */
const MARK = 'release.txt'

/** What pages of an export may know; of the day it is made. */
function toSite(opened: OpenRelease, settings: Pick<PublishSettings, 'clock'>): PublishedSite {
  const { release } = opened
  const now = toPublishedAt(settings, opened.region)
  return {
    ...toContentOn(opened, toChinaDate(now)),
    releaseVersion: release.version,
    siteUrl: release.siteUrl,
    now,
    isExported: true,
  }
}

async function writePages(opened: OpenRelease, site: PublishedSite, folder: string) {
  const addresses = toStaticAddresses(site, site.releaseVersion, toChinaDate(site.now))
  const known = new Map<string, StaticAddress>(addresses.map((page) => [page.address, page]))
  known.delete('/500/')
  for (const address of [...OF_EXPORT, ...toAskedForNothing(site)])
    known.set(address, { address, knows: 'all' })
  const isFile = (path: string) =>
    known.has(path) || opened.files.has(path) || opened.redirects.has(path)
  for (const page of known.values()) {
    const asked = OF_EXPORT.includes(page.address) ? `/export${page.address}` : page.address
    const request = new Request(site.siteUrl + asked)
    const response = await opened.render(request, toPageLocals(site, page))
    if (response.status >= 500 || (response.status === 404 && page.address !== '/404/')) {
      if (page.mayFail) continue
      throw new Error(`The page ${page.address} answered ${response.status}.`)
    }
    const isHtml = response.headers.get('content-type')?.startsWith('text/html')
    const body = Buffer.from(await response.arrayBuffer())
    const policy = response.headers.get('content-security-policy') ?? ''
    const content = isHtml
      ? toPageWithPolicy(toPlainLinks(body.toString(), isFile, site.siteUrl), policy)
      : body
    await write(folder, page.address, content)
  }
  return known
}

/**
 * Writes the release readers see as plain files for any host of files: every page, the open data, and a search that runs
 * in the browser. The folder is replaced when all of it is written; one that holds anything else is left alone and an
 * `ExportFolderError` thrown.
 */
export async function exportRelease(
  settings: Pick<PublishSettings, 'dataDir' | 'clock'>,
  folder: string,
): Promise<Exported | undefined> {
  const version = await readCurrentVersion(settings.dataDir)
  if (!version) return undefined
  if (!(await isOurs(folder))) throw new ExportFolderError(folder)
  const opened = await openRelease(settings.dataDir, version, {})
  const draft = `${folder}.draft`
  await rm(draft, { recursive: true, force: true })
  const known = await writePages(opened, toSite(opened, settings), draft)
  const assets = [...opened.files].filter(([address]) => !known.has(address) && !isPage(address))
  for (const [address, file] of assets)
    await write(draft, address, 'plain' in file ? file.plain : brotliDecompressSync(file.br))
  for (const [from, to] of opened.redirects) await write(draft, from, toMovedPage(to))
  await writeFile(join(draft, MARK), `${version}\n`)
  await rm(folder, { recursive: true, force: true })
  await rename(draft, folder)
  return { version, pages: known.size, files: assets.length + opened.redirects.size }
}
