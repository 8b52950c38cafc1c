import { toChinaDate } from '#src/calendar/days.ts'
import { toContentOn } from '#src/publishing/content-on.ts'
import { type FindEarlier, readEarlierPages } from '#src/publishing/earlier-pages.ts'
import { FilePack, HeaderSets } from '#src/publishing/file-pack.ts'
import { toPageInputs } from '#src/publishing/page-inputs.ts'
import { type PublishSettings, toPublishedAt } from '#src/publishing/publish-settings.ts'
import { type PublishedContent, toSharedText } from '#src/publishing/published-content.ts'
import { type Release, writeJson } from '#src/publishing/release.ts'
import { releaseFolder } from '#src/publishing/release-folders.ts'
import { renderPage } from '#src/publishing/render-page.ts'
import { type PageToWrite, type RenderedPages, renderPages } from '#src/publishing/render-pages.ts'
import { openBundle, type SiteBundle } from '#src/publishing/site-bundle.ts'
import { toRedirects, toStaticAddresses } from '#src/publishing/static-addresses.ts'
import { toHash } from '#src/publishing/to-hash.ts'

/** Counts of pages, by what had to be done for them. */
export type WrittenPages = Pick<RenderedPages, 'failed'> & {
  rendered: number
  reused: number
  assets: number
}

const NOTHING_EARLIER: FindEarlier = () => undefined

function toPages(
  content: PublishedContent,
  { version, bundleVersion, siteUrl }: Release,
  findEarlier: FindEarlier,
  on: string,
): PageToWrite[] {
  const shared = toHash(bundleVersion, toSharedText(content), siteUrl)
  const toInputs = toPageInputs({ shared, release: version, on })
  return toStaticAddresses(content).map((page) => {
    const inputs = toInputs(page)
    return { ...page, inputs, earlier: findEarlier(page.address, inputs) }
  })
}

/** Fills a draft with the built site and every page that is a file. */
export async function writePages(
  { dataDir, clock }: Pick<PublishSettings, 'dataDir' | 'clock'>,
  bundle: SiteBundle,
  content: PublishedContent,
  release: Release,
  folder: string,
  earlier: Release | undefined,
): Promise<WrittenPages> {
  const { version, siteUrl } = release
  const findEarlier = earlier
    ? await readEarlierPages(releaseFolder(dataDir, earlier.version))
    : NOTHING_EARLIER
  const now = toPublishedAt({ clock }, content.region)
  const on = toChinaDate(now)
  const shown = toContentOn(content, on)
  const pages = toPages(shown, release, findEarlier, on)
  const headers = new HeaderSets()
  const pack = new FilePack(folder)
  const assets = await bundle.copyTo(folder, pack, headers)
  const site = { ...shown, releaseVersion: version, siteUrl, now }
  const render = await openBundle(bundle.folder, bundle.version)
  const { files, failed } = await renderPages(
    pages,
    (page) => renderPage(render, site, page),
    pack,
    headers,
  )
  await pack.close()
  const list = { headers: headers.list, files: [...assets, ...files] }
  await writeJson(folder, 'files.json', { ...list, redirects: toRedirects(content.snapshot) })

  const reused = pages.filter((page) => page.earlier).length
  return { rendered: files.length - reused, reused, assets: assets.length, failed }
}
