import { toSigner } from '#src/complaints/seal/signature.ts'
import type { ClearEvent, ComplaintFilter } from '#src/complaints/store/complaint-store.ts'
import { ApiError, FILE_ADDRESS, MOST_CASES, PACKAGE_ADDRESS } from '#src/desk/api/addresses.ts'
import type { CaseRow, ListedCase, SealedCase } from '#src/desk/api/case-view.ts'
import { signAct } from '#src/desk/api/sign-act.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { askDesk, readDeskBytes } from '#src/desk/source/ask-desk.ts'
import type { CaseSource, DeskCase, GivenAct, TableCase } from '#src/desk/source/case-source.ts'
import { keepPackage } from '#src/desk/source/keep-package.ts'
import { checkSeenHeads } from '#src/desk/source/seen-heads.ts'
import { type OpenedSession, signIn } from '#src/desk/source/sign-in.ts'
import { readTrustedLists } from '#src/desk/trusted-lists.ts'
import { zhHans as words } from '#src/desk/words.ts'
import { isOwnHost } from '#src/lib/is-own-host.ts'
import { allKeys } from '#src/officers/officer-list.ts'

type Signed = { session: OpenedSession; identity: string }

const toBytes = (text: string) => new Uint8Array(Buffer.from(text, 'base64'))
const toBytesOrNull = (text: string | null) => (text === null ? null : toBytes(text))

/** A desk elsewhere, asked by an officer's device: whatever is opened stays here. */
export function openHttpSource(desk: Desk, origin: string): CaseSource {
  const { settings } = desk
  const readCountingLists = async () => {
    const trusted = await readTrustedLists(desk)
    if (trusted.length > 0) return trusted
    const demonstration = await readDemonstration(desk, origin)
    if (!demonstration) throw new DeskError(EXIT.conflict, words.lists.noRoot(''))
    return [demonstration]
  }
  const readList = async () => {
    const list = (await readCountingLists()).at(-1)
    if (!list) throw new DeskError(EXIT.conflict, words.lists.noRoot(''))
    return list
  }
  /** One session for each unit that the officer has a listed key of. */
  const openSessions = async (): Promise<Signed[]> => {
    const listed = allKeys(await readList())
    const found = new Map<string, string>()
    for (const identity of await desk.identities()) {
      const { signingKey } = toSigner(identity)
      const card = listed.find((one) => one.signingKey === signingKey)
      if (card && !found.has(card.authority)) found.set(card.authority, identity)
    }
    if (found.size === 0) throw new DeskError(EXIT.wrong, words.problems.notListed)
    const opened: Signed[] = []
    for (const identity of found.values())
      opened.push({ session: await signIn(origin, identity), identity })
    const [first] = opened
    if (first) await checkSeenHeads(desk, first.session)
    return opened
  }
  let opening: Promise<Signed[]> | undefined
  const sessions = () => {
    opening ??= openSessions()
    return opening
  }
  const cases = new Map<string, { sealed: SealedCase; by: Signed }>()
  const moments = new Map<string, ClearEvent[]>()

  const keep = (listed: readonly ListedCase[]): CaseRow[] =>
    listed.map(({ moments: of, sees: _, ...row }) => {
      const { reference } = row
      moments.set(
        reference,
        of.map((one) => ({ ...one, reference })),
      )
      return row
    })
  const readCase = async (reference: string) => {
    const known = cases.get(reference)
    if (known) return known
    for (const by of await sessions()) {
      const found = await askDesk(by.session, 'case', { reference }).catch(toNothing)
      if (!found) continue
      const opened = { sealed: found.answer, by }
      cases.set(reference, opened)
      return opened
    }
    return undefined
  }
  const needCase = async (reference: string) => {
    const found = await readCase(reference)
    if (!found) throw new ApiError('unknown')
    return found
  }
  /** The session of the unit that a package is for. */
  const needUnit = async (unit: string) => {
    const found = (await sessions()).find(({ session }) => session.card.authority === unit)
    if (!found) throw new ApiError('unknown')
    return found
  }
  const sendAct = async ({ session, identity }: Signed, given: GivenAct) => {
    const { clock } = await desk.site()
    const act = { ...given, at: clock().toISOString(), listNumber: session.listNumber }
    const signed = await signAct(act, toSigner(identity), settings.region)
    return (await askDesk(session, 'act', signed)).answer.version
  }
  return {
    readLists: async () => (await askDesk({ origin }, 'lists', {})).answer.lists,
    readDemonstration: () => readDemonstration(desk, origin),
    readCurrentList: readList,
    readCountingLists,
    listUnits: async () =>
      (await sessions()).map(({ session, identity }) => ({
        card: session.card,
        signer: toSigner(identity),
        readWaiting: async () => (await askDesk(session, 'wraps/waiting', {})).answer.waiting,
        readCases: async (asked) => (await askDesk(session, 'wraps/cases', asked)).answer.cases,
        send: async (wraps) => (await askDesk(session, 'wraps', { wraps })).answer.wrapped,
        tell: async (what, reference) => {
          await askDesk(session, 'told', { what, references: [reference] })
        },
      })),
    list: async (filter) => {
      const found = new Map<string, CaseRow>()
      for (const { session } of await sessions())
        for (const row of keep(await listAll(session, filter))) found.set(row.reference, row)
      return [...found.values()].slice(0, filter.limit)
    },
    listReferences: async (filter) => {
      const found = new Set<string>()
      for (const { session } of await sessions())
        for (const { reference, sees } of await listAll(session, { ...filter, ...ALL }))
          if (sees === 'all') found.add(reference)
      return [...found]
    },
    readTableCases: async (references) => {
      const found = new Map<string, TableCase>()
      for (const { session } of await sessions()) {
        const left = references.filter((reference) => !found.has(reference))
        if (left.length === 0) break
        const { answer } = await askDesk(session, 'cases/table', { references: left })
        for (const { sealedReply, files, ...one } of answer.cases)
          found.set(one.row.reference, {
            complaint: toDeskCase(one),
            sealedReply: toBytesOrNull(sealedReply),
            files,
          })
      }
      return [...found.values()]
    },
    listSimilar: async (reference) => {
      const { by } = await needCase(reference)
      const { answer } = await askDesk(by.session, 'similar', { reference })
      return keep(answer.cases)
    },
    readMoments: async (references) => references.flatMap((one) => moments.get(one) ?? []),
    find: async (reference) => {
      const found = await readCase(reference)
      return found && toDeskCase(found.sealed)
    },
    readEvents: async (reference) =>
      (await needCase(reference)).sealed.events.map((event) => ({
        ...event,
        sealedPublic: toBytesOrNull(event.sealedPublic),
        sealedInternal: toBytesOrNull(event.sealedInternal),
      })),
    readFiles: async (reference) =>
      (await needCase(reference)).sealed.files.map((file) => ({
        ...file,
        sealedMeta: toBytes(file.sealedMeta),
      })),
    readParts: async function* (reference, fileId) {
      const { by } = await needCase(reference)
      yield* readDeskBytes(by.session, FILE_ADDRESS, { reference, fileId })
    },
    drawCode: async ({ reference, version }) => {
      const { session } = (await needCase(reference)).by
      return (await askDesk(session, 'code/draw', { reference, version })).answer
    },
    act: async (given, of) => {
      const { by } = await needCase(of.reference)
      // Whatever comes of it: the case is asked for anew.
      cases.delete(of.reference)
      return sendAct(by, given)
    },
    readHandOvers: async (reference) => (await needCase(reference)).sealed.handOvers,
    readReceivers: async () => {
      const [first] = await sessions()
      return first ? (await askDesk(first.session, 'receivers', {})).answer.units : []
    },
    keepPackage: async (given, content) => {
      const { session } = (await needCase(given.reference)).by
      await keepPackage(session, given, content)
    },
    readPackages: async () => {
      const found = []
      for (const { session } of await sessions())
        found.push(...(await askDesk(session, 'packages', {})).answer.packages)
      return found
    },
    readPackage: async function* (received) {
      const { session } = await needUnit(received.toUnit)
      yield* readDeskBytes(session, PACKAGE_ADDRESS, { id: received.id })
    },
    actOnPackage: async (given, received) => sendAct(await needUnit(received.toUnit), given),
    tell: async (what, reference) => {
      // That it was opened, the desk wrote down itself.
      if (what === 'opened') return
      const { by } = await needCase(reference)
      await askDesk(by.session, 'told', { what, references: [reference] })
    },
    readRecordHead: async () => {
      const [first] = await sessions()
      if (!first) return undefined
      return (await askDesk(first.session, 'record/head', { known: [] })).answer.head ?? undefined
    },
    places: async () =>
      (await sessions()).map(({ session, identity }) => ({
        authority: session.card.authority,
        signer: toSigner(identity),
        readKey: async () => (await askDesk(session, 'places/key', {})).answer.key,
        keepKey: async (asked) => {
          await askDesk(session, 'places/keep', asked)
        },
        listUntagged: async (asked) => {
          const { answer } = await askDesk(session, 'places/untagged', asked)
          return answer.cases.map(({ row, caseRecipient, envelope, sealedAnswers }) => ({
            ...row,
            caseRecipient,
            envelope: toBytes(envelope),
            sealedAnswers: toBytes(sealedAnswers),
          }))
        },
        tag: async (tags) => {
          await askDesk(session, 'places/tag', { tags: [...tags] })
        },
      })),
    close: async () => {
      const opened = (await opening?.catch(() => [])) ?? []
      for (const { session } of opened) await askDesk(session, 'session/close', {}).catch(() => {})
    },
  }
}

/** A case that is not there for this officer: perhaps for another key of his. */
function toNothing(error: unknown): undefined {
  const isElsewhere =
    error instanceof ApiError && (error.problem === 'unknown' || error.problem === 'notAllowed')
  if (!isElsewhere) throw error
}

/** The list of a demonstration on this machine; anywhere else somebody would have to vouch for it. */
async function readDemonstration({ isDemonstration }: Desk, origin: string) {
  if (!isDemonstration || !isOwnHost(origin)) return undefined
  const { answer } = await askDesk({ origin }, 'lists', {})
  return answer.isDemonstration ? answer.lists.at(-1) : undefined
}

/** As many cases as are asked for, in several answers where they are too many for one. */
async function listAll(
  session: OpenedSession,
  { limit, offset, ...filter }: ComplaintFilter,
): Promise<ListedCase[]> {
  const all: ListedCase[] = []
  while (all.length < limit) {
    const page = { limit: Math.min(limit - all.length, MOST_CASES), offset: offset + all.length }
    const { seenBy: _, ...asked } = { ...filter, ...page }
    const { answer } = await askDesk(session, 'cases', asked)
    all.push(...answer.cases)
    if (answer.cases.length < page.limit) break
  }
  return all
}

const ALL = { limit: Number.MAX_SAFE_INTEGER, offset: 0 }

type Enveloped = Pick<
  SealedCase,
  'row' | 'envelope' | 'sealedAnswers' | 'caseRecipient' | 'residentRecipient'
>

const toDeskCase = ({ row, envelope, sealedAnswers, ...keys }: Enveloped): DeskCase => ({
  ...row,
  caseRecipient: keys.caseRecipient,
  residentRecipient: keys.residentRecipient,
  envelope: toBytes(envelope),
  sealedAnswers: toBytes(sealedAnswers),
})
