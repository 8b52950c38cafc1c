import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { z } from 'zod'
import { toChinaDate } from '#src/calendar/days.ts'
import { SECURITY } from '#src/publishing/addresses/listed-addresses.ts'
import {
  type StaticAddress,
  toStaticAddresses,
} from '#src/publishing/addresses/static-addresses.ts'
import { type PublishSettings, toPublishedAt } from '#src/publishing/content/load-content.ts'
import { toContentOn } from '#src/publishing/content/published-content.ts'
import { toPageWithPolicy, toPlainLinks } from '#src/publishing/export/plain-links.ts'
import { type PublishedSite, toPageLocals } from '#src/publishing/pages/render-page.ts'
import { checkReserve, toDiskError } from '#src/publishing/release/disk-room.ts'
import { type OpenRelease, openRelease } from '#src/publishing/release/open-release.ts'
import { toLotOf } from '#src/publishing/release/release.ts'
import { readCurrentVersion } from '#src/publishing/release/release-folders.ts'
import { toSecurityEnd } from '#src/region/security-end.ts'

/** Pages of the export at an address where a running portal has a live one or another one. */
const OF_EXPORT: Readonly<Record<string, string>> = {
  '/centres/': '/export/centres/',
  '/check/': '/check/list/',
  '/complaints/': '/export/complaints/',
  '/served-only/': '/export/served-only/',
  '/centres/near/': '/export/served-only/',
  '/search-index.json': '/export/search-index.json',
}

/** A folder that holds other things is not written into. */
class ExportFolderError extends Error {
  override name = 'ExportFolderError'
}

/** What a release is exported to, and how many pages and files it has. */
export type Exported = {
  version: string
  siteUrl: string
  pages: number
  files: number
  /** The last day that its `security.txt` holds, where it has one. */
  securityEnd: string | undefined
}

/** Live pages and feeds that ask nothing of the visitor: in an export they are files. */
function toAskedForNothing({ snapshot, region, history }: PublishedSite): string[] {
  const gone = history?.gone.map(({ centre }) => centre) ?? []
  return [
    ...(region.authority.phone ? [SECURITY] : []),
    ...region.subdistricts.map(({ slug }) => `/booklet/${slug}/`),
    ...snapshot.centres.flatMap(({ id }) => [`/centres/${id}/visit/`, `/centres/${id}/door-card/`]),
    ...[...snapshot.centres, ...gone].flatMap(({ id }) =>
      ['feed.xml', 'calendar.ics', 'changes.json'].map((file) => `/centres/${id}/${file}`),
    ),
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

/** Tells an export from any other folder: its release, and what lies in it. */
const MARK = 'portal-export.json'
const markSchema = z.strictObject({ version: z.string(), holds: z.array(z.string()) })

/** Whether a folder may be replaced: there is none, it is empty, or an export and nothing else lies in it. */
async function isReplaceable(folder: string): Promise<boolean> {
  const names: string[] = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw new ExportFolderError(folder)
  })
  if (names.length === 0) return true
  const text = await readFile(join(folder, MARK), 'utf8').catch(() => '')
  try {
    const { holds } = markSchema.parse(JSON.parse(text))
    return names.every((name) => name === MARK || holds.includes(name))
  } catch {
    return false
  }
}

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

/** How often the room on the disk is looked at. */
const PAGES_BETWEEN_LOOKS = 200

async function writePages(opened: OpenRelease, site: PublishedSite, folder: string) {
  const addresses = toStaticAddresses(site, toLotOf(opened.release), toChinaDate(site.now))
  const known = new Map<string, StaticAddress>(addresses.map((page) => [page.address, page]))
  known.delete('/500/')
  for (const address of [...Object.keys(OF_EXPORT), ...toAskedForNothing(site)])
    known.set(address, { address, knows: 'all' })
  const isFile = (path: string) =>
    known.has(path) || opened.files.has(path) || opened.redirects.has(path)
  for (const [at, page] of [...known.values()].entries()) {
    if (at % PAGES_BETWEEN_LOOKS === 0) await checkReserve(folder)
    const request = new Request(site.siteUrl + (OF_EXPORT[page.address] ?? page.address))
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

/** Fills an empty folder with everything. */
async function fill(
  opened: OpenRelease,
  settings: Pick<PublishSettings, 'clock'>,
  draft: string,
): Promise<Exported> {
  const { version, siteUrl } = opened.release
  const site = toSite(opened, settings)
  const known = await writePages(opened, site, draft)
  const assets = [...opened.files].filter(([address]) => !known.has(address) && !isPage(address))
  for (const [address, file] of assets)
    await write(draft, address, 'plain' in file ? file.plain : brotliDecompressSync(file.br))
  for (const [from, to] of opened.redirects) await write(draft, from, toMovedPage(to))
  const holds = await readdir(draft)
  await writeFile(join(draft, MARK), JSON.stringify({ version, holds }))
  const securityEnd = known.has(SECURITY) ? toSecurityEnd(toChinaDate(site.now), true) : undefined
  const files = assets.length + opened.redirects.size
  return { version, siteUrl, pages: known.size, files, securityEnd }
}

/**
 * Writes the release readers see as plain files for any host of files: every page, the open data, and a search that runs
 * in the browser. A former export is replaced when all of it is written; a folder that holds anything else is left alone
 * and an `ExportFolderError` thrown, and a `DiskFullError` where too little room would be left for complaints.
 */
export async function exportRelease(
  settings: Pick<PublishSettings, 'dataDir' | 'clock'>,
  folder: string,
): Promise<Exported | undefined> {
  const version = await readCurrentVersion(settings.dataDir)
  if (!version) return undefined
  if (folder === '') throw new ExportFolderError(folder)
  if (!(await isReplaceable(folder))) throw new ExportFolderError(folder)
  const opened = await openRelease(settings.dataDir, version, {})
  await mkdir(dirname(folder), { recursive: true })
  const draft = await mkdtemp(`${folder}.draft-`)
  try {
    await mkdir(join(draft, 'new'))
    const exported = await fill(opened, settings, join(draft, 'new'))
    if (existsSync(folder)) await rename(folder, join(draft, 'old'))
    await rename(join(draft, 'new'), folder)
    return exported
  } catch (error) {
    throw toDiskError(error)
  } finally {
    await rm(draft, { recursive: true, force: true })
  }
}
