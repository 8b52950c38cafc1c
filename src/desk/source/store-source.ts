import { toYearBefore } from '#src/complaints/case-flags.ts'
import { makeDemonstrationList } from '#src/complaints/channel/demonstration.ts'
import { toSigner } from '#src/complaints/seal/signature.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { ApiError } from '#src/desk/api/addresses.ts'
import { MOST_PACKAGED, PACKAGE_PART_BYTES } from '#src/desk/api/hand-over-view.ts'
import { toSight, toUnits } from '#src/desk/api/rights.ts'
import { signAct } from '#src/desk/api/sign-act.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import type { CaseSource, GivenAct } from '#src/desk/source/case-source.ts'
import { type CodeKeys, drawCode } from '#src/desk/source/draw-code.ts'
import { inParts } from '#src/desk/source/keep-package.ts'
import { listReceived } from '#src/desk/source/list-received.ts'
import { countWaiting, readWaiting } from '#src/desk/source/outdated-cases.ts'
import type { OwnUnit } from '#src/desk/source/own-unit.ts'
import { receiveAct } from '#src/desk/source/receive-act.ts'
import {
  keepPlaceKey,
  listUntagged,
  readPlaceKey,
  receiveTags,
} from '#src/desk/source/receive-places.ts'
import { receiveWraps } from '#src/desk/source/receive-wraps.ts'
import { listReferences, readTableCases } from '#src/desk/source/table-cases.ts'
import { readTrustedLists } from '#src/desk/trusted-lists.ts'
import { readReceivers } from '#src/desk/webhook/receivers-file.ts'
import { zhHans as words } from '#src/desk/words.ts'
import type { OfficerCard } from '#src/officers/officer-card.ts'
import { allKeys, type OfficerList } from '#src/officers/officer-list.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'

/** The store of this machine. Whoever can read it needs no leave; acts are signed and held against the rules all the same. */
export function openStoreSource(
  desk: Desk,
  store: ComplaintStore,
  readKeys: () => Promise<CodeKeys>,
): CaseSource {
  const needDesk = async () => {
    const site = await desk.site()
    if (!site.rules) throw new DeskError(EXIT.wrong, words.problems.noRules)
    const trusted = await readTrustedLists(desk)
    const lists = trusted.length > 0 ? trusted : await makeDemonstration(desk, site.rules)
    const list = lists.at(-1)
    if (!list) throw new DeskError(EXIT.wrong, words.problems.notListed)
    return { site, rules: site.rules, list, lists }
  }
  /** The officer's own keys that are listed. */
  const readSigners = async (list: OfficerList) => {
    const signers = (await desk.identities()).map(toSigner)
    return allKeys(list).flatMap((card) => {
      const signer = signers.find(({ signingKey }) => signingKey === card.signingKey)
      return signer ? [{ card, signer }] : []
    })
  }
  /** Signs with the first of the officer's keys that may, and has the act done. */
  const signAs = async (
    given: GivenAct,
    mayDo: (of: { rules: ComplaintRules }, card: OfficerCard) => boolean,
  ) => {
    const { site, rules, list } = await needDesk()
    const signers = await readSigners(list)
    const own = signers.find(({ card }) => mayDo({ rules }, card))
    if (signers.length === 0) throw new DeskError(EXIT.wrong, words.problems.notListed)
    if (!own) throw new DeskError(EXIT.conflict, words.problems.notAllowed(given.reference))
    const { region } = desk.settings
    const at = site.clock().toISOString()
    const signed = await signAct({ ...given, at, listNumber: list.number }, own.signer, region)
    const receivers = (await readReceivers(desk.settings)).map(({ unit }) => unit)
    const codeKeys = await readKeys()
    return receiveAct({ store, region, list, site, rules, receivers, codeKeys }, signed)
  }
  return {
    readLists: () => store.readOfficerLists(),
    readDemonstration: async () => {
      const { rules } = await desk.site()
      const isListed = (await store.readOfficerLists()).length > 0
      return isListed || !rules ? undefined : (await makeDemonstration(desk, rules)).at(-1)
    },
    readCurrentList: async () => (await needDesk()).list,
    readCountingLists: async () => (await needDesk()).lists,
    listUnits: async () => {
      const { site, list, lists } = await needDesk()
      const units = (await readSigners(list)).map(({ card, signer }): OwnUnit => {
        const { authority, signingKey: by } = card
        const { region } = desk.settings
        return {
          card,
          signer,
          readWaiting: () => countWaiting(store, lists, authority),
          readCases: (asked) => readWaiting(store, authority, asked),
          send: (wraps) => receiveWraps({ store, region, list, now: site.clock() }, wraps),
          tell: (what, reference) =>
            store.tell([
              { at: site.clock().toISOString(), kind: KINDS[what], reference, by, what },
            ]),
        }
      })
      return [...new Map(units.toReversed().map((unit) => [unit.card.authority, unit])).values()]
    },
    list: (filter) => store.list(filter),
    listReferences: (filter) => listReferences(store, filter),
    readTableCases: async (references) => {
      const { site, list } = await needDesk()
      const [own] = await readSigners(list)
      const at = site.clock().toISOString()
      const by = own?.card.signingKey
      return readTableCases(store, references, { by, at, mayOpen: () => true })
    },
    listSimilar: (reference) => listSimilar(store, reference),
    readMoments: (references) => store.readMoments(references),
    find: (reference) => store.findByReference(reference),
    readEvents: (reference) => store.readEvents(reference),
    readFiles: (reference) => store.readFiles(reference),
    readParts: (_reference, fileId) => store.readParts(fileId),
    drawCode: async ({ reference, version }) => {
      const at = (await desk.site()).clock().toISOString()
      return drawCode(await readKeys(), { reference, version, at })
    },
    act: (given, of) =>
      signAs(
        given,
        ({ rules }, { authority }) => toSight({ authority }, of, toUnits(rules)) === 'all',
      ),
    actOnPackage: (given, { toUnit }) => signAs(given, (_, { authority }) => authority === toUnit),
    readHandOvers: (reference) => store.listHandOvers({ reference }),
    readPackages: async () => {
      const { list } = await needDesk()
      const own = await readSigners(list)
      return listReceived(store, [...new Set(own.map(({ card }) => card.authority))])
    },
    readPackage: ({ id }) => store.readPackage(id),
    readReceivers: async () => (await readReceivers(desk.settings)).map(({ unit }) => unit),
    keepPackage: async (given, sealed) => {
      const { list } = await needDesk()
      const [own] = await readSigners(list)
      if (!own) throw new DeskError(EXIT.wrong, words.problems.notListed)
      const fromUnit = own.card.authority
      let position = 0
      for await (const part of inParts(sealed, PACKAGE_PART_BYTES)) {
        const kept = { ...given, fromUnit, position, part }
        const added = await store.addPackagePart(kept, MOST_PACKAGED, new Date())
        if (added === 'unitFull') throw new ApiError('full')
        if (added !== 'stored') throw new ApiError(added === 'gone' ? 'unknown' : 'wrong')
        position += 1
      }
    },
    tell: async (what, reference) => {
      const { site, list } = await needDesk()
      const [own] = await readSigners(list)
      if (!own) return
      const at = site.clock().toISOString()
      const by = own.card.signingKey
      await store.tell([{ at, kind: KINDS[what], reference, by, what }])
    },
    readRecordHead: () => store.readRecordHead(),
    places: async () => {
      const { site, rules, list } = await needDesk()
      const signers = await readSigners(list)
      const { region } = desk.settings
      return toOnePerUnit(signers).map(({ card, signer }) => {
        const host = { store, region, list, card, lead: rules.lead }
        const now = () => ({ ...host, at: site.clock().toISOString() })
        return {
          authority: card.authority,
          signer,
          readKey: () => readPlaceKey(now()),
          keepKey: (asked) => keepPlaceKey(now(), asked),
          listUntagged: (asked) => listUntagged(now(), asked),
          tag: (tags) => receiveTags(now(), tags),
        }
      })
    },
    close: async () => {},
  }
}

/** The first key of each unit. */
const toOnePerUnit = <One extends { card: { authority: string } }>(signers: readonly One[]) =>
  [...Map.groupBy(signers, ({ card }) => card.authority).values()].flatMap(([first]) =>
    first ? [first] : [],
  )

/** Under which heading the record has it. */
export const KINDS = {
  opened: 'read',
  exported: 'exported',
  otherEnvelope: 'alarm',
  otherReaders: 'alarm',
  closedToListed: 'alarm',
  unknownList: 'alarm',
  notAsRecorded: 'alarm',
} as const

/** The list that a demonstration makes; none where the settings name one that is not there yet. */
async function makeDemonstration(desk: Desk, rules: ComplaintRules): Promise<OfficerList[]> {
  const { dataDir, region } = desk.settings
  return desk.isDemonstration ? [(await makeDemonstrationList(dataDir, region, rules)).list] : []
}

/** Other cases about the same place within a year before a case, and since. */
export async function listSimilar(store: ComplaintStore, reference: string) {
  const complaint = await store.findByReference(reference)
  if (!complaint) return []
  const since = toYearBefore(new Date(complaint.filedAt)).toISOString()
  const found = await store.findByPlace(complaint, since)
  const others = found.filter((one) => one.reference !== reference)
  const cases = await Promise.all(others.map((one) => store.findByReference(one.reference)))
  return cases.filter((one) => one !== undefined)
}
