import type { LoadedFilings } from '#src/filings/load-filings.ts'
import { copyBundle } from '#src/publishing/copy-bundle.ts'
import { readEarlierPages } from '#src/publishing/earlier-pages.ts'
import { FilePack } from '#src/publishing/file-pack.ts'
import { HeaderSets } from '#src/publishing/header-sets.ts'
import { openBundle } from '#src/publishing/open-bundle.ts'
import type { PublishSettings } from '#src/publishing/publish-settings.ts'
import { writeJson } from '#src/publishing/read-release.ts'
import type { Release } from '#src/publishing/release.ts'
import { releaseFolder } from '#src/publishing/release-folders.ts'
import { renderPages } from '#src/publishing/render-pages.ts'
import {
  type StaticAddress,
  toRedirects,
  toStaticAddresses,
} from '#src/publishing/static-addresses.ts'
import { toHash } from '#src/publishing/to-hash.ts'
import { toPageLocals } from '#src/publishing/to-page-locals.ts'

/** Counts of pages, by what had to be done for them. */
export type WrittenPages = { rendered: number; reused: number; assets: number }

/** Fills a draft with the built site and every page that is a file. */
export async function writePages(
  { bundleDir, dataDir, siteUrl, clock }: PublishSettings,
  { region, snapshot }: LoadedFilings,
  { version, bundleVersion }: Release,
  folder: string,
  earlier: Release | undefined,
): Promise<WrittenPages> {
  const headers = new HeaderSets()
  const pack = new FilePack(folder)
  const assets = await copyBundle(bundleDir, folder, pack, headers)
  const render = await openBundle(bundleDir, bundleVersion)
  const now = new Date(clock ?? region.clock ?? Date.now())
  const site = { releaseVersion: version, region, siteUrl, snapshot, now }
  const { files, rendered, reused } = await renderPages({
    addresses: toStaticAddresses(snapshot, region),
    shared: toHash(bundleVersion, JSON.stringify(region), siteUrl),
    releaseVersion: version,
    render: (page: StaticAddress) =>
      render(new Request(siteUrl + page.address), toPageLocals(site, page)),
    pack,
    headers,
    earlier: earlier
      ? await readEarlierPages(releaseFolder(dataDir, earlier.version))
      : () => undefined,
  })
  await pack.close()
  await writeJson(folder, 'files.json', {
    headers: headers.list,
    files: [...assets, ...files],
    redirects: toRedirects(snapshot),
  })
  return { rendered, reused, assets: assets.length }
}
