import type { Region } from '#src/region/region.ts'

/** What a release is made from and where it goes. */
export type PublishSettings = {
  contentDir: string
  /** `content/` as it comes with the portal: guidance the bureau does not replace is taken from it. */
  shippedDir: string
  region: string
  dataDir: string
  /** The built site (`astro build`). */
  bundleDir: string
  siteUrl: string
  clock: string | undefined
  /** Where they are set, Meilisearch gets its indexes too. */
  meiliHost: string | undefined
  meiliKey: string | undefined
  /** True: publish even when the numbers say that the list is probably wrong. */
  force: boolean
}

/** The instant pages are published for: that of a stopped clock, else now. */
export const toPublishedAt = (
  { clock }: Pick<PublishSettings, 'clock'>,
  region: Pick<Region, 'clock'>,
): Date => new Date(clock ?? region.clock ?? Date.now())
