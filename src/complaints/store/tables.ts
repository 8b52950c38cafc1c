import type { EventKind, HandOverWay, Outcome, State } from '#src/complaints/states.ts'
import type { EntryKind } from '#src/record/record-entry.ts'
import type { ReportTables } from '#src/reports/store/tables.ts'

/** The one row that says which store this is. */
type StoreTable = {
  id: string
  /** How many migrations it has seen. */
  schemaVersion: number
}

type DraftTable = {
  id: string
  sealed: Uint8Array
  expiresAt: string
  version: number
  sourceKey: string
  /** Of `sealed` and of all its files, unfinished ones too. */
  bytes: number
}

/** Running sums of drafts: of each source, and of all of them. */
type DraftTotalTable = {
  sourceKey: string
  drafts: number
  bytes: number
}

type ComplaintTable = {
  reference: string
  tokenHash: string
  contentHash: string
  codeSalt: Uint8Array
  codeCheck: Uint8Array
  pepperVersion: number
  residentRecipient: string
  caseRecipient: string
  centreId: string | null
  placeTag: string | null
  matter: string
  subdistrictCode: string | null
  authority: string
  /** JSON. */
  copies: string
  holder: string | null
  listNumber: number
  assignedTo: string | null
  mergedInto: string | null
  /** 0 or 1, as the other flags. */
  urgent: number
  toVerify: number
  raised: number
  onHold: number
  noticeVersion: string
  /** JSON. */
  promises: string
  state: State
  outcome: Outcome | null
  sourceKey: string
  filedAt: string
  changedAt: string
  version: number
  envelope: Uint8Array
  sealedAnswers: Uint8Array
}

type EventTable = {
  reference: string
  position: number
  at: string
  kind: EventKind
  actor: 'complainant' | 'desk'
  state: State | null
  outcome: Outcome | null
  sealedPublic: Uint8Array | null
  sealedInternal: Uint8Array | null
}

/** Exactly one of `draftId` and `reference` is set: whose file it is. */
type FileTable = {
  id: string
  draftId: string | null
  reference: string | null
  /** Empty while it is unfinished, as `sealedMeta` is. */
  hash: string
  /** Of all parts. */
  bytes: number
  sealedMeta: Uint8Array
  /** When the last part came; null once the file is whole. */
  unfinishedSince: string | null
}

/** Apart from the file's row, so that handing in a draft does not write its megabytes again. */
type FilePartTable = {
  fileId: string
  position: number
  sealedContent: Uint8Array
}

type GuessTable = {
  id: string
  sourceKey: string
  at: string
}

type SpentPuzzleTable = {
  id: string
  until: string
}

type DayKeyTable = {
  day: string
  id: string
  secret: Uint8Array
}

type OfficerListTable = {
  number: number
  adoptedAt: string
  /** JSON, as it was signed. */
  content: string
}

type PublicationTable = { reference: string; hash: string; content: string }

type PlaceKeyTable = {
  authority: string
  keyId: string
  listNumber: number
  madeAt: string
  sealed: Uint8Array
  byKey: string
  signature: string
}

/** Never changed once written, but for the salt, which goes when the case does. */
type RecordEntryTable = {
  seq: number
  at: string
  kind: EntryKind
  reference: string
  byKey: string | null
  /** JSON. */
  body: string
  commitment: string | null
  signature: string | null
  hash: string
  salt: string | null
}

/** The one row that says what the last entry is. */
type RecordHeadTable = { seq: number; hash: string; at: string }

type DeskSessionTable = {
  tokenHash: string
  signingKey: string
  listNumber: number
  openedAt: string
  seenAt: string
}

/** A package for another unit: sealed to it by an officer's device. */
type HandOverTable = {
  id: string
  reference: string
  fromUnit: string
  toUnit: string
  way: HandOverWay
  /** Of all parts. */
  bytes: number
  /** SHA-256 of them; empty while parts are missing. */
  hash: string
  madeAt: string
  /** When the last part came; null once it was handed over. */
  unfinishedSince: string | null
  receivedAt: string | null
  /** Of a webhook: how often it was tried, when it is next, when and why it ended. */
  attempts: number
  nextAt: string | null
  deliveredAt: string | null
  endedAt: string | null
  problem: string | null
}

type HandOverPartTable = { handOverId: string; position: number; sealedContent: Uint8Array }

/** The tables of the store, as queries see them; those of the data desk lie in the same database. */
export type Tables = ReportTables & {
  complaintStore: StoreTable
  complaintDrafts: DraftTable
  complaints: ComplaintTable
  complaintEvents: EventTable
  complaintFiles: FileTable
  complaintFileParts: FilePartTable
  complaintDraftTotals: DraftTotalTable
  complaintGuesses: GuessTable
  complaintSpentPuzzles: SpentPuzzleTable
  complaintDayKeys: DayKeyTable
  officerLists: OfficerListTable
  placeKeys: PlaceKeyTable
  publications: PublicationTable
  recordEntries: RecordEntryTable
  recordHead: RecordHeadTable
  deskSessions: DeskSessionTable
  handOvers: HandOverTable
  handOverParts: HandOverPartTable
}

/** Most bytes of one part of a file's content, and so of one row: what a process holds of a file at a time. */
export const PART_BYTES = 1024 * 1024

/** Stands for every source in the sums of drafts; no source is called so. */
export const ALL_SOURCES = '*'
