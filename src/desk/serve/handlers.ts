import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import type { StoredFile } from '#src/complaints/store/draft-store.ts'
import type { SignedAct } from '#src/desk/api/act.ts'
import { type Address, type Answered, ApiError, type Asked } from '#src/desk/api/addresses.ts'
import { toSight, toUnits } from '#src/desk/api/rights.ts'
import {
  type DeskHost,
  needList,
  needRules,
  readLists,
  type SignedIn,
} from '#src/desk/serve/desk-host.ts'
import { eraseAtHost } from '#src/desk/serve/erase-case.ts'
import { needCase } from '#src/desk/serve/need-case.ts'
import {
  addPackagePart,
  noteSavedPackage,
  readPackages,
  readUnsigned,
} from '#src/desk/serve/packages.ts'
import { drawCode } from '#src/desk/source/draw-code.ts'
import { countWaiting, readWaiting } from '#src/desk/source/outdated-cases.ts'
import { receiveAct } from '#src/desk/source/receive-act.ts'
import {
  keepPlaceKey,
  listUntagged,
  type PlaceHost,
  readPlaceKey,
  receiveTags,
} from '#src/desk/source/receive-places.ts'
import { receiveWraps } from '#src/desk/source/receive-wraps.ts'
import { KINDS, listSimilar } from '#src/desk/source/store-source.ts'
import { readTableCases } from '#src/desk/source/table-cases.ts'
import {
  toCaseRow,
  toSealedCase,
  toSealedTableCase,
  toUntaggedCase,
} from '#src/desk/source/to-case-view.ts'

/** Answers an officer who signed in. Throws an `ApiError`. */
export type Handler<A extends Address> = (
  host: DeskHost,
  asked: Asked<A>,
  officer: SignedIn,
) => Promise<Answered<A>>

/** Addresses that somebody answers who signed in; the others are in `answer-api.ts`. */
export type Inside = Exclude<Address, Outside>
type Outside = 'session/challenge' | 'session/open' | 'lists' | 'published'

export const HANDLERS: { [A in Inside]: Handler<A> } = {
  'session/close': async ({ store }, _asked, { tokenHash }) => {
    await store.closeDeskSession(tokenHash)
    return {}
  },
  cases: readCases,
  case: readCase,
  'cases/table': async ({ store, site }, { references }, { card }) => {
    const published = await site()
    const units = toUnits(needRules(published))
    const found = await readTableCases(store, references, {
      by: card.signingKey,
      at: published.clock().toISOString(),
      mayOpen: (complaint) => toSight(card, complaint, units) === 'all',
    })
    return { cases: found.map(toSealedTableCase) }
  },
  similar: async (host, { reference }, officer) => {
    await needCase(host, reference, officer)
    return toListed(host, await listSimilar(host.store, reference), officer)
  },
  'code/draw': async (host, asked, officer) => {
    const { version } = await needCase(host, asked.reference, officer)
    if (version !== asked.version) throw new ApiError('stale')
    if (host.draws.take(officer.card.signingKey, performance.now()) > 0)
      throw new ApiError('tooMuch')
    const at = (await host.site()).clock().toISOString()
    return drawCode(host.codeKeys, { ...asked, at })
  },
  act: async (host, asked: SignedAct, { card }) => {
    if (asked.by !== card.signingKey) throw new ApiError('notAllowed')
    const site = await host.site()
    const { list } = await needList(host)
    return { version: await receiveAct({ ...host, site, list, rules: needRules(site) }, asked) }
  },
  erase: async (host, asked, officer) => {
    await eraseAtHost(host, await needCase(host, asked.reference, officer), asked, officer)
    return {}
  },
  told: async (host, { what, references }, officer) => {
    for (const reference of references) await needCase(host, reference, officer)
    const at = (await host.site()).clock().toISOString()
    const entry = { at, kind: KINDS[what], by: officer.card.signingKey, what }
    await host.store.tell(references.map((reference) => ({ ...entry, reference })))
    return {}
  },
  'package/part': addPackagePart,
  'package/saved': noteSavedPackage,
  packages: readPackages,
  unsigned: readUnsigned,
  receivers: async ({ receivers }) => ({ units: [...receivers] }),
  'wraps/waiting': async (host, _asked, { card }) => {
    const lists = await readLists(host)
    return { waiting: await countWaiting(host.store, lists, card.authority) }
  },
  'wraps/cases': async ({ store, site }, asked, { card }) => {
    const now = (await site()).clock().toISOString()
    return { now, cases: await readWaiting(store, card.authority, asked) }
  },
  wraps: async (host, { wraps }, { card }) => {
    if (wraps.some(({ by }) => by !== card.signingKey)) throw new ApiError('notAllowed')
    const [{ list }, site] = [await needList(host), await host.site()]
    return { wrapped: await receiveWraps({ ...host, list, now: site.clock() }, wraps) }
  },
  'places/key': async (host, _asked, officer) => {
    const places = await toPlaceHost(host, officer)
    return { now: places.at, key: await readPlaceKey(places) }
  },
  'places/keep': async (host, asked, officer) => {
    await keepPlaceKey(await toPlaceHost(host, officer), asked)
    return {}
  },
  'places/untagged': async (host, asked, officer) => {
    const found = await listUntagged(await toPlaceHost(host, officer), asked)
    return { cases: found.map(toUntaggedCase) }
  },
  'places/tag': async (host, { tags }, officer) => {
    await receiveTags(await toPlaceHost(host, officer), tags)
    return {}
  },
  'record/head': readHead,
}

async function toPlaceHost(host: DeskHost, { card }: SignedIn): Promise<PlaceHost> {
  const site = await host.site()
  const { list } = await needList(host)
  const at = site.clock().toISOString()
  return { ...host, list, card, lead: needRules(site).lead, at }
}

async function readCases(
  host: DeskHost,
  asked: Asked<'cases'>,
  officer: SignedIn,
): Promise<Answered<'cases'>> {
  const { authority } = officer.card
  const { lead, above } = toUnits(needRules(await host.site()))
  const seenBy = { authority, ...(authority === lead && { above }) }
  return toListed(host, await host.store.list({ ...asked, seenBy }), officer)
}

/** What an officer sees of cases, as far as they are there for him. */
async function toListed(
  { store, site }: DeskHost,
  complaints: readonly Complaint[],
  { card }: SignedIn,
): Promise<Answered<'cases'>> {
  const published = await site()
  const units = toUnits(needRules(published))
  const read = await store.readMoments(complaints.map(({ reference }) => reference))
  const byCase = Map.groupBy(read, ({ reference }) => reference)
  const cases = complaints.flatMap((complaint) => {
    const sees = toSight(card, complaint, units)
    const events = byCase.get(complaint.reference) ?? []
    const moments = events.map(({ at, kind, actor, state }) => ({ at, kind, actor, state }))
    return sees === 'nothing' ? [] : [{ ...toCaseRow(complaint), sees, moments }]
  })
  return { now: published.clock().toISOString(), cases }
}

/** Most statements of the host that a device is told. */
const MOST_TOLD = 100

async function readHead(
  { store }: DeskHost,
  { known }: Asked<'record/head'>,
): Promise<Answered<'record/head'>> {
  const head = (await store.readRecordHead()) ?? null
  const hashes = await store.readHashes(known)
  const found = known.map((seq) => ({ seq, hash: hashes.get(seq) ?? null }))
  return { head, known: found, office: (await store.readRestored()).slice(-MOST_TOLD) }
}

async function readCase(
  host: DeskHost,
  { reference }: Asked<'case'>,
  officer: SignedIn,
): Promise<Answered<'case'>> {
  const { store, site, opened } = host
  const complaint = await needCase(host, reference, officer)
  const now = (await site()).clock().toISOString()
  const by = officer.card.signingKey
  if (opened.isNew(officer.tokenHash, reference))
    await store.tell([{ at: now, kind: 'read', reference, by, what: 'opened' }])
  const [events, files, signed, handOvers, publication] = await Promise.all([
    store.readEvents(reference),
    store.readFiles(reference),
    store.readSigned(reference),
    store.listHandOvers({ reference }),
    store.findPublication(reference),
  ])
  return { ...toSealedCase(complaint, events, files, signed, handOvers, publication), now }
}

/** The ciphertext of a file, piece by piece. Throws an `ApiError` before the first. */
export async function readSealedFile(
  host: DeskHost,
  { reference, fileId }: { reference: string; fileId: string },
  officer: SignedIn,
): Promise<{ file: StoredFile; parts: AsyncIterable<Uint8Array> }> {
  await needCase(host, reference, officer)
  const files = await host.store.readFiles(reference)
  const file = files.find(({ id }) => id === fileId)
  if (!file) throw new ApiError('unknown')
  return { file, parts: host.store.readParts(fileId) }
}
