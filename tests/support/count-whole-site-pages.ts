import { toStaticAddresses } from '#src/publishing/addresses/static-addresses.ts'
import { readReleaseData } from '#src/publishing/release/release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release/release-folders.ts'

/** How many pages of the current release know everything, and so are rendered in every release. */
export async function countWholeSitePages(dataDir: string): Promise<number> {
  const version = (await readCurrentVersion(dataDir)) ?? ''
  const content = await readReleaseData(releaseFolder(dataDir, version))
  return toStaticAddresses(content, '', '').filter(({ knows }) => knows === 'all').length
}
