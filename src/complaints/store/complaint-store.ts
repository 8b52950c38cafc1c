import type { Promised } from '#src/complaints/clocks/case-clock.ts'
import type { EventKind, HandOverWay, Outcome, Reported, State } from '#src/complaints/states.ts'
import type { DeskSessionStore } from '#src/complaints/store/desk-sessions.ts'
import type {
  Draft,
  DraftStore,
  FileStore,
  FinishedFile,
} from '#src/complaints/store/draft-store.ts'
import type { GuessStore } from '#src/complaints/store/guesses.ts'
import type { HandOverStore } from '#src/complaints/store/hand-overs.ts'
import type { OfficerListStore } from '#src/complaints/store/officer-lists.ts'
import type { PlaceTagStore, Untagged } from '#src/complaints/store/place-tag-store.ts'
import type { PublicationStore } from '#src/complaints/store/publication-store.ts'
import type { OfficeBody } from '#src/record/entry-body.ts'
import type { Head, NewEntry, RecordEntry, ToldKind } from '#src/record/record-entry.ts'
import type { KeptEntry } from '#src/record/replay.ts'
import type { ReportStore } from '#src/reports/report-store.ts'

/** An instant as UTC ISO 8601, e.g. `2026-11-20T02:00:00.000Z`. */
type Instant = string

/** A case as it is stored: routing and statistics in clear, everything typed sealed. */
export type Complaint = {
  reference: string
  /** SHA-256 of the form token, as hex: unique. */
  tokenHash: string
  /** Hash of the answers handed in, keyed by the form token; empty for those of before. */
  contentHash: string
  codeSalt: Uint8Array
  /** What the code must hash to. */
  codeCheck: Uint8Array
  pepperVersion: number
  /** `age1…` of whoever holds the query code: replies are sealed to it. */
  residentRecipient: string
  /** `age1…` of the case. */
  caseRecipient: string
  /** The secret of the case, sealed to all officers. */
  envelope: Uint8Array
  sealedAnswers: Uint8Array
  centreId: string | null
  /** Which unlisted place it is about, under a key of officers; null until one of them opened it, and for listed ones. */
  placeTag: string | null
  matter: string
  subdistrictCode: string | null
  authority: string
  copies: string[]
  /** The authority whose officers open it; null: it was sealed to keys of the settings, by an earlier release. */
  holder: string | null
  /** The officers' list it is sealed by; 0 for none. */
  listNumber: number
  /** Signing key of the officer who works on it. */
  assignedTo: string | null
  /** Reference of a case about the same, with which it is looked into. */
  mergedInto: string | null
  urgent: boolean
  toVerify: boolean
  raised: boolean
  /** Not to be removed, however long it is over. */
  onHold: boolean
  noticeVersion: string
  /** As promised on the day of filing: later rules do not change them, only an extension does. */
  promises: Promised[]
  state: State
  outcome: Outcome | null
  /** Keyed hash of the caller's address under a key that is kept for a day, with that key's id. */
  sourceKey: string
  filedAt: Instant
  changedAt: Instant
  /** Counts changes: a writer names the one it saw. */
  version: number
}

/** What says that two cases are about the same place; nothing while that is not known. */
export type PlaceOfCase = Pick<Complaint, 'centreId' | 'placeTag'>

export type ComplaintEvent = {
  /** 1, 2, 3 … within a case. */
  position: number
  at: Instant
  kind: EventKind
  actor: 'complainant' | 'desk'
  state: State | null
  outcome: Outcome | null
  /** Text for the complainant, sealed to the resident and the case. */
  sealedPublic: Uint8Array | null
  /** Text for officers only, sealed to the case. */
  sealedInternal: Uint8Array | null
}

/** What of an event lies open, enough to reckon terms with. */
export type ClearEvent = Pick<ComplaintEvent, 'at' | 'kind' | 'actor' | 'state'> & {
  reference: string
}

/** Who signed an event: the signing key of an officer. */
export type SignedEvent = Pick<ComplaintEvent, 'position'> & { by: string }

export type NewEvent = Omit<ComplaintEvent, 'position'>

export type StoredOrKnown =
  | { outcome: 'stored'; complaint: Complaint }
  /** The token was handed in before: that case, whatever was sent now. */
  | { outcome: 'known'; complaint: Complaint }
  /** The draft is not there any more and the token is unknown. */
  | { outcome: 'draftGone' }
  /** The draft was changed since: read it again. */
  | { outcome: 'draftStale' }
  /** Another case has this reference: draw another one. */
  | { outcome: 'referenceTaken' }

/** An event, with what else of the case it changes. */
export type CaseChange = {
  event: NewEvent
  state?: State
  outcome?: Outcome | null
  authority?: string
  copies?: string[]
  toVerify?: boolean
  urgent?: boolean
  promises?: Promised[]
  assignedTo?: string | null
  mergedInto?: string | null
  onHold?: boolean
  /** A package is handed over: its id, the unit, how, and the SHA-256 of what is sealed. */
  handOver?: [id: string, to: string, way: HandOverWay, hash: string]
  /** Id of a package that its unit has signed for. */
  received?: string
  /** What the unit of a package says of the case. */
  reported?: [id: string, what: Reported]
  /** A query code in place of the one that was lost. */
  code?: Pick<Complaint, 'codeSalt' | 'codeCheck' | 'pepperVersion' | 'residentRecipient'>
  /** An unfinished file of this case, which becomes a whole one. */
  file?: FinishedFile
  /** Hash of what the public is told of it from now on, and that itself; null: nothing any more. */
  published?: string | null
  publication?: string
  /** Sealed anew, to the officers of the unit it goes to. */
  moved?: { holder: string; before: Uint8Array; after: Uint8Array }
  /** Who signed it, by which list; nobody where the complainant does it. */
  signed?: SignedBy
}

/** What the record keeps of an act besides what it does. */
export type SignedBy = {
  /** Signing key of an officer, and his signature. */
  by: string
  signature: string
  /** Of the officers' list he acted by. */
  list: number
  /** Of the commitment of its words, hex; null where it has none. */
  salt: string | null
}

/** Something about a case that does not change it, for the record. */
export type Told = Pick<NewEntry, 'at' | 'reference'> & {
  kind: ToldKind
  /** Signing key of an officer; null where the host tells it. */
  by: string | null
  what: string
}

/** Such an entry as it stands in the record. */
export type OfficeRow = RecordEntry & { kind: 'office'; commitment: null }

/** Something that was done at the host: signed by an officer, or told with the post of whoever did it. */
export type OfficeEntry = Pick<NewEntry, 'at' | 'by' | 'signature'> & {
  /** Empty where it is about no case. */
  reference: string
  office: OfficeBody
}

/** A case that an officer of its unit sealed anew, by the list with this number: only its envelope is another one. */
export type Wrap = Pick<Complaint, 'reference' | 'version' | 'listNumber'> & {
  at: Instant
  before: Uint8Array
  after: Uint8Array
  by: string
  signature: string
}

/** How many cases of a unit are sealed by a list. */
export type OutdatedCount = { listNumber: number; cases: number }
/** Those of one list, by their references, from the one after `after` on. */
export type OutdatedAsked = { holder: string; listNumber: number; after: string; limit: number }

export type ComplaintFilter = {
  /** Neither closed nor withdrawn. */
  open?: boolean
  state?: State
  authority?: string
  centreId?: string
  matter?: string
  urgent?: boolean
  toVerify?: boolean
  /** Filed at or after. */
  since?: Instant
  /** What one unit's officers see: what they open or handle, or (`above`: those above it) what the lead sees. */
  seenBy?: { authority: string; above?: readonly string[] }
  limit: number
  offset: number
}

/** What the doctor found; all zero on a sound store. */
export type StoreCheck = {
  complaints: number
  drafts: number
  files: number
  filesWithoutOwner: number
  damagedFiles: number
  eventsWithoutCase: number
  /** Sources whose running sums are not what their drafts take. */
  wrongTotals: number
  /** The database's own check, `ok` when sound. */
  integrity: string
}

/** The store cannot be used now: locked, full, read-only, absent, damaged. Trying again later may help. */
export class StoreUnavailableError extends Error {}

/**
 * Keeps drafts and cases. Every method either did all of what it says, durably, or throws
 * `StoreUnavailableError` and did nothing.
 */
export interface ComplaintStore
  extends DraftStore,
    FileStore,
    GuessStore,
    OfficerListStore,
    PlaceTagStore,
    PublicationStore,
    DeskSessionStore,
    HandOverStore {
  /** What lies in the same database and is no complaint. */
  readonly reports: ReportStore
  /**
   * Stores a case once per token, in one transaction: the case, its first event, the whole files of the draft, and
   * `draft` (the stub that remembers the receipt) instead of what it was at version `seen`.
   */
  submit(complaint: Complaint, event: NewEvent, draft: Draft, seen: number): Promise<StoredOrKnown>
  findByToken(tokenHash: string): Promise<Complaint | undefined>
  findByReference(reference: string): Promise<Complaint | undefined>
  /** Complaints about a place since an instant, newest first: when and from which source. */
  findByPlace(
    place: PlaceOfCase,
    since: Instant,
  ): Promise<Pick<Complaint, 'filedAt' | 'sourceKey' | 'reference'>[]>
  /** Complaints about unlisted places without a tag of a key, newest first. */
  listUntagged(untagged: Untagged): Promise<Complaint[]>
  /** Cases that were closed or withdrawn before an instant, and are not on hold. */
  findEndedCases(endedBefore: Instant): Promise<string[]>
  /** Removes them, with their events and files, and says so in the record, after who did it; tells how many. */
  removeEndedCases(endedBefore: Instant, now: Date, by?: OfficeEntry): Promise<number>
  /** Removes one case before its time: its complainant asks for it, if it is over and not on hold; or it was a drill. */
  eraseCase(
    reference: string,
    version: number,
    now: Date,
    why: 'request' | 'drill',
    by?: OfficeEntry,
  ): Promise<'erased' | 'stale'>
  list(filter: ComplaintFilter): Promise<Complaint[]>
  readEvents(reference: string): Promise<ComplaintEvent[]>
  /** Who signed which events of a case; those that nobody signed are left out. */
  readSigned(reference: string): Promise<SignedEvent[]>
  /** What happened to several cases, those of each in order. */
  readMoments(references: readonly string[]): Promise<ClearEvent[]>
  /**
   * Adds an event, with a change of state, outcome or authority where given, and a file where given.
   * `stale`: the case has changed since `version`, or was sealed anew since `moved.before`. `fileGone`: the file, or the
   * package, is not there or not as it should be.
   */
  change(
    reference: string,
    version: number,
    change: CaseChange,
  ): Promise<'changed' | 'stale' | 'unknown' | 'fileGone'>
  /** How many cases of a unit are sealed by which lists other than these. */
  countOutdated(holder: string, equalLists: readonly number[]): Promise<OutdatedCount[]>
  listOutdated(asked: OutdatedAsked): Promise<Complaint[]>
  /** Replaces envelopes, all in one transaction; tells which. A case that was changed or sealed anew since stays as it is. */
  wrap(wraps: readonly Wrap[]): Promise<string[]>
  /** What the record tells of some cases, in its order. */
  readRecordOf(references: readonly string[]): Promise<KeptEntry[]>
  /** The last entry of the record, as the store itself remembers it; nothing before the first. */
  readRecordHead(): Promise<Head | undefined>
  /** The hashes of single entries, by number; one that is not there has none. */
  readHashes(numbers: readonly number[]): Promise<Map<number, string>>
  /** Entries that tell of a backup that was put back. */
  readRestored(): Promise<OfficeRow[]>
  /** Writes down what was done about cases without changing them. */
  tell(told: readonly Told[]): Promise<void>
  /** Writes down what was done at the host, by whom. */
  tellOfOffice(entry: OfficeEntry): Promise<void>
  /** What was done with cases, in its order, read as it is asked for; whatever changes a case writes it. */
  readRecord(): AsyncIterable<KeptEntry>
  check(): Promise<StoreCheck>
  close(): Promise<void>
}
