import { toChinaDate } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import type { FeeRange } from '#src/choosing/fee-range.ts'
import type { Library } from '#src/guidance/library.ts'
import { hashOf } from '#src/kept/hash-of.ts'
import {
  type StaticAddress,
  toRedirects,
  toStaticAddresses,
} from '#src/publishing/addresses/static-addresses.ts'
import {
  openToPublish,
  packAgain,
  type SiteBundle,
  toAnswerer,
} from '#src/publishing/bundle/site-bundle.ts'
import {
  toBoundaries,
  toLastBoundary,
  toLastBoundaryOf,
} from '#src/publishing/content/boundaries.ts'
import { type PublishSettings, toPublishedAt } from '#src/publishing/content/load-content.ts'
import {
  type PublishedContent,
  toContentOn,
  toSharedText,
} from '#src/publishing/content/published-content.ts'
import { readCodeVersion } from '#src/publishing/known-inputs.ts'
import { DataLines } from '#src/publishing/pages/data-lines.ts'
import { KeptSurroundings } from '#src/publishing/pages/kept-surroundings.ts'
import { isWorthACrew, RenderCrew } from '#src/publishing/pages/render-crew.ts'
import { type RenderedPage, renderPage } from '#src/publishing/pages/render-page.ts'
import {
  knowsLittle,
  type PageToWrite,
  renderPages,
  type WrittenPages,
} from '#src/publishing/pages/render-pages.ts'
import { FilePack, HeaderSets, PackReader } from '#src/publishing/release/file-pack.ts'
import {
  isOfSameSite,
  type Release,
  type ReleaseFile,
  readReleaseFiles,
  toLotOf,
  toShownVersion,
  writeJson,
} from '#src/publishing/release/release.ts'
import { releaseFolder } from '#src/publishing/release/release-folders.ts'
import { toHash } from '#src/publishing/release/to-hash.ts'
import { drawsPictures } from '#src/share-picture/share-pictures.ts'

/** A page of the current release, ready to be taken over, and what it was rendered from. */
type EarlierPage = RenderedPage & Pick<ReleaseFile, 'inputs' | 'isQuick'>

/** Pages of a finished release. */
type EarlierPages = {
  /** Puts what is no page into the pack of another release. */
  packAssets: SiteBundle['packAssets']
  /** A page that was rendered from the same inputs; from any, where none are named. */
  find: (address: string, inputs?: string) => EarlierPage | undefined
  /** When the page of an address began to read as this one does; nothing when it reads otherwise there. */
  toModified: (address: string, hash: string) => string | undefined
  /** From then on no content can be read. */
  close: () => void
}

async function readEarlierPages(folder: string): Promise<EarlierPages> {
  const { files, headers } = await readReleaseFiles(folder)
  const pack = new PackReader(folder)
  const byAddress = new Map(files.map((file) => [file.address, file]))
  const toHeaders = (file: ReleaseFile) => headers[file.headers] ?? {}
  return {
    packAssets: async (own, sets) => packAgain({ files, headers }, pack, own, sets),
    find: (address, inputs) => {
      const file = byAddress.get(address)
      if (!file || (inputs !== undefined && file.inputs !== inputs)) return undefined
      const { status, hash, inputs: from, isQuick } = file
      return {
        status,
        hash,
        inputs: from,
        isQuick,
        headers: toHeaders(file),
        get content() {
          return pack.read(file)
        },
      }
    },
    toModified: (address, hash) => {
      const file = byAddress.get(address)
      return file?.hash === hash ? toHeaders(file)[MODIFIED] : undefined
    },
    close: () => pack.close(),
  }
}

/** By it an open tab sees that its page reads otherwise now. */
const MODIFIED = 'last-modified'

type PublishedFor = {
  /** What every page knows. */
  shared: string
  /** The version, for pages that know everything. */
  release: string
  /** The day the pages are for. */
  on: string
}

const NO_RANGES: readonly FeeRange[] = []

/**
 * Gives the hash of all that a page may know: also the last day on which something it knows began or ended, for
 * it reads otherwise from then on. What concerns a centre or a part of the library is computed once for all its
 * pages.
 */
function toPageInputs({ shared, release, on }: PublishedFor): (page: StaticAddress) => string {
  const known = new Map<object, { hash: string; since: string }>()
  const learn = <T extends object>(
    thing: T,
    toSince: (thing: T) => string,
    toOwnHash: (thing: T) => string = hashOf,
  ) => {
    const earlier = known.get(thing)
    if (earlier) return earlier
    const learnt = { hash: toOwnHash(thing), since: toSince(thing) }
    known.set(thing, learnt)
    return learnt
  }
  const toLibrarySince = (library: Library) =>
    toLastBoundary(toBoundaries({ centres: [], library }), on)
  return ({ knows }) => {
    if (knows === 'all') return release
    const library = learn(knows.library, toLibrarySince, hashParts)
    const centres = knows.centres.map((known) =>
      learn(known, (centre) => toLastBoundaryOf(centre, on)),
    )
    const ranges = learn(knows.feeRanges ?? NO_RANGES, () => '')
    const told = [knows.history, knows.transfers].flatMap((known) =>
      known ? JSON.stringify(known) : [],
    )
    const learnt = JSON.stringify([library, ranges, ...centres])
    return toHash(shared, learnt, knows.aroundHash ?? '', ...told)
  }
}

/** Pages that know some parts of a library know the same parts: each is hashed once. */
const hashParts = (library: Library): string =>
  toHash(...Object.entries(library).flatMap(([name, part]) => (part ? [name, hashOf(part)] : [])))

const NOTHING_EARLIER: EarlierPages = {
  packAssets: async () => [],
  find: () => undefined,
  toModified: () => undefined,
  close: () => {},
}

/** What every page knows, as a hash. */
const toPagesShared = (content: PublishedContent, { bundleVersion, siteUrl }: Release) =>
  toHash(bundleVersion, toSharedText(content), siteUrl, String(drawsPictures()))

/** In place of the inputs of a page that is still as it was before; equal to no inputs. */
const FORMER = 'former'

/** `isSecond`: the earlier pages are the first part of this release. `isSameSite`: they look as its own do. */
function toPages(
  content: PublishedContent,
  release: Release,
  {
    find,
    isSecond,
    isSameSite,
  }: Pick<EarlierPages, 'find'> & { isSecond: boolean; isSameSite: boolean },
  on: string,
  surroundings: KeptSurroundings,
): PageToWrite[] {
  const version = toShownVersion(release)
  const shared = toPagesShared(content, release)
  const toInputs = toPageInputs({ shared, release: version, on })
  const toAround = (centre: Centre) => surroundings.of(centre)
  return toStaticAddresses(content, toLotOf(release), on, toAround).map((page): PageToWrite => {
    const { address, isLater = false } = page
    const former = release.firstOf && isSameSite && isLater ? find(address) : undefined
    if (former) return { page, inputs: FORMER, earlier: former }
    const same = isSecond && !isLater ? find(address) : undefined
    if (same?.inputs) return { page, inputs: same.inputs, earlier: same }
    const inputs = toInputs(page)
    return { page, inputs, earlier: find(address, inputs) }
  })
}

/** `isProof`: made to be compared, so no page is joined. */
export type ProofSetting = { isProof?: boolean }

/** Fills a draft with the assets of the site and every page that is a file; `meanwhile` is done while threads render. */
export async function writePages(
  { dataDir, clock, isProof = false }: Pick<PublishSettings, 'dataDir' | 'clock'> & ProofSetting,
  bundle: SiteBundle,
  content: PublishedContent,
  release: Release,
  folder: string,
  earlier: Release | undefined,
  meanwhile: () => Promise<void>,
): Promise<WrittenPages> {
  const { siteUrl } = release
  const earlierPages = earlier
    ? await readEarlierPages(releaseFolder(dataDir, earlier.version))
    : NOTHING_EARLIER
  const now = toPublishedAt({ clock }, content.region)
  const on = toChinaDate(now)
  const shown = toContentOn(content, on)
  const earlierFolder = earlier && releaseFolder(dataDir, earlier.version)
  const isSecond = earlier?.firstOf === release.version
  const source = { centres: shown.snapshot.centres, origins: shown.library.origins, on }
  const around = await KeptSurroundings.open({ ...source, code: readCodeVersion() }, earlierFolder)
  const isSameSite = isOfSameSite(release, earlier)
  const pages = toPages(shown, release, { ...earlierPages, isSecond, isSameSite }, on, around)
  const headers = new HeaderSets()
  const pack = new FilePack(folder)
  const { packAssets } = isSecond ? earlierPages : bundle
  const assets = await packAssets(pack, headers)
  const site = { ...shown, releaseVersion: toShownVersion(release), siteUrl, now }
  const lines = await DataLines.open({
    shared: toPagesShared(shown, release),
    on,
    earlier: earlierFolder,
    findEarlier: (address) => earlierPages.find(address),
  })
  const render = await openToPublish(bundle)
  const answer = lines.withLines(toAnswerer(render))
  const modified = new Date(release.publishedAt).toUTCString()

  const keep = ({ page, inputs, earlier }: PageToWrite, rendered: RenderedPage): ReleaseFile => {
    const { address } = page
    const { status, hash, content, headers: own } = rendered
    const since = earlierPages.toModified(address, hash) ?? modified
    const dated = earlier ? own : { ...own, [MODIFIED]: since }
    return { status, hash, address, inputs, headers: headers.add(dated), ...pack.add(content) }
  }
  const effort = release.firstOf ? 'quick' : 'small'
  const here = (page: StaticAddress) => renderPage(answer, site, page, effort)
  const toRender = pages.flatMap(({ page, earlier }) => (earlier ? [] : page)).filter(knowsLittle)
  const crew = isWorthACrew(toRender)
    ? new RenderCrew(bundle.folder, site, { effort, joins: !isProof })
    : undefined
  const { files, failed } = await renderPages(
    pages,
    { here, crew, effort, meanwhile },
    keep,
  ).finally(async () => {
    await crew?.end()
    earlierPages.close()
    pack.close()
  })
  if (!isSecond) {
    await lines.write(folder)
    await around.write(folder)
  }
  const list = { headers: headers.list, files: [...assets, ...files] }
  await writeJson(folder, 'files.json', { ...list, redirects: toRedirects(content.snapshot) })

  const reused = pages.filter(({ earlier }) => earlier).length
  return { rendered: files.length - reused, reused, assets: assets.length, failed }
}
