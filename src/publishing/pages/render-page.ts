import type { SearchEngine } from '#search/engine.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { LANGUAGES } from '#src/languages/catalogue.ts'
import type { StaticAddress } from '#src/publishing/addresses/static-addresses.ts'
import type { Answerer } from '#src/publishing/bundle/site-bundle.ts'
import {
  type Effort,
  type FileForm,
  toFileForm,
  toFormOfPieces,
} from '#src/publishing/release/file-pack.ts'
import { toHash } from '#src/publishing/release/to-hash.ts'
import { toPictureVersion } from '#src/share-picture/share-pictures.ts'

const refuse = async () => {
  throw new Error('A page that is rendered to a file asks no questions: its answer would grow old.')
}

const NO_SEARCH: SearchEngine = {
  name: 'embedded',
  searchCentres: refuse,
  listCentres: refuse,
  countCentres: refuse,
  searchPages: refuse,
  health: refuse,
}
/** What only a live answer has, and what is the same everywhere. */
const NOT_LIVE = {
  search: NO_SEARCH,
  complaints: undefined,
  reports: undefined,
  caller: '',
  languages: LANGUAGES,
  toPictureVersion,
} as const

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
  const { library, around, feeRanges = [], history, transfers } = knows
  const known = { snapshot, library, around, feeRanges, history, transfers }
  return { ...site, ...NOT_LIVE, ...known, releaseVersion: '' }
}

/** A page ready to be kept. */
export type RenderedPage = {
  status: number
  headers: Record<string, string>
  hash: string
  content: FileForm
}

const GONE = 410

/** The status a page must answer with, or the release is not made. */
const toExpectedStatus = ({ address, isPast }: StaticAddress) =>
  isPast ? GONE : Number(/^\/(404|500)\/$/.exec(address)?.[1] ?? 200)

/** Renders one page to what is kept of it. Throws when it does not answer as it must. */
export async function renderPage(
  answer: Answerer,
  site: PublishedSite,
  page: StaticAddress,
  effort: Effort,
): Promise<RenderedPage> {
  const { address } = page
  const answered = await answer(site.siteUrl + address, toPageLocals(site, page))
  const { status, headers } = answered
  if (status !== toExpectedStatus(page)) throw new Error(`The page ${address} answered ${status}.`)
  const contentType = headers['content-type'] ?? 'application/octet-stream'
  if ('pieces' in answered)
    return { status, headers, ...(await toFormOfPieces(answered.pieces, effort)) }
  const { body } = answered
  const content = await toFileForm(body, contentType, effort)
  return { status, headers, hash: toHash(body), content }
}
