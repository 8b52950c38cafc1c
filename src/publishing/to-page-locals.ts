import type { SearchEngine } from '#search/engine.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import type { StaticAddress } from '#src/publishing/static-addresses.ts'

const refuse = async () => {
  throw new Error('A page that is rendered to a file asks no questions: its answer would grow old.')
}

const NO_SEARCH: SearchEngine = {
  name: 'embedded',
  searchCentres: refuse,
  searchArticles: refuse,
  health: refuse,
}

/** What only a live answer has. */
const NOT_LIVE = { search: NO_SEARCH, complaints: undefined, caller: '' } as const

/** What is published: everything a page may know but what only a live answer has. */
export type PublishedSite = Omit<App.Locals, keyof typeof NOT_LIVE>

/**
 * What a page that is rendered to a file may know. One that is taken over when only other things changed knows
 * what it is about, and no version: what it cannot see cannot go stale on it. Of the day it may say only what
 * holds until the next boundary of what it knows (`boundaries.ts`).
 */
export function toPageLocals(site: PublishedSite, { knows }: StaticAddress): App.Locals {
  if (knows === 'all') return { ...site, ...NOT_LIVE }
  const snapshot: CentreSnapshot = {
    ...site.snapshot,
    version: '',
    asOf: undefined,
    formerIds: {},
    centres: [...knows.centres],
  }
  return { ...site, ...NOT_LIVE, snapshot, library: knows.library, releaseVersion: '' }
}
