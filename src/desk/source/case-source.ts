import type {
  ClearEvent,
  Complaint,
  ComplaintEvent,
  ComplaintFilter,
} from '#src/complaints/store/complaint-store.ts'
import type { StoredFile } from '#src/complaints/store/draft-store.ts'
import type { PlaceTag } from '#src/complaints/store/place-tag-store.ts'
import type { Asked } from '#src/desk/api/addresses.ts'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import type { DrawnCode } from '#src/desk/api/drawn-code.ts'
import type { HandOverView, ReceivedPackage } from '#src/desk/api/hand-over-view.ts'
import type { PlaceKey } from '#src/desk/api/place-key.ts'
import type { UnsignedAct } from '#src/desk/api/sign-act.ts'
import type { OwnUnit } from '#src/desk/source/own-unit.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'
import type { Head } from '#src/record/record-entry.ts'

/** What only the host needs of a case. */
type OfHost = 'tokenHash' | 'contentHash' | 'codeSalt' | 'codeCheck' | 'pepperVersion' | 'sourceKey'

/** A case as it comes to an officer: the words in it are sealed. */
export type DeskCase = Omit<Complaint, OfHost>

/** As much of a case as it takes to open it. */
export type OpenableCase = Pick<
  DeskCase,
  'reference' | 'holder' | 'listNumber' | 'caseRecipient' | 'envelope'
>

/** A case whose place nobody tagged yet. */
export type UntaggedCase = OpenableCase & Pick<DeskCase, 'filedAt' | 'sealedAnswers'>

/** What tells unlisted places apart, for one unit that the officer has a key of. */
export type PlaceSource = {
  authority: string
  signer: { signingKey: string; sign(message: Uint8Array): string }
  readKey(): Promise<PlaceKey | null>
  keepKey(asked: Asked<'places/keep'>): Promise<void>
  /** Newest first, after one of them; each answer is a part, the last one is empty. */
  listUntagged(asked: Asked<'places/untagged'>): Promise<UntaggedCase[]>
  tag(tags: readonly PlaceTag[]): Promise<void>
}

export type TableFilter = Omit<ComplaintFilter, 'limit' | 'offset' | 'seenBy'>

/** Of a case what a table shows. */
export type TableCase = {
  complaint: DeskCase
  /** The last thing its complainant was told. */
  sealedReply: Uint8Array | null
  /** How many. */
  files: number
}

/** What an officer does, before its place in time, its list and its signature. */
export type GivenAct = Omit<UnsignedAct, 'at' | 'listNumber'>

/** Which package it is, of which case, for which unit. */
export type GivenPackage = { id: string; reference: string; toUnit: string }

export type ToldOfCase = Asked<'told'>['what'] | 'opened'

/**
 * Where cases are, as ciphertext: the store of this machine, or a desk elsewhere (`DESK_URL`). Nothing that was opened is
 * ever given to it.
 */
export interface CaseSource {
  /** As they are kept: whether they count, `readTrustedLists` finds out. */
  readLists(): Promise<OfficerList[]>
  /** The list of a demonstration, which nobody signs and nobody is to set; nothing where there is none. */
  readDemonstration(): Promise<OfficerList | undefined>
  /** The list that counts, in a demonstration the one that it makes. Throws a `DeskError` where none does. */
  readCurrentList(): Promise<OfficerList>
  /** Those that count, the last one is that of now; in a demonstration the one that it makes. Throws a `DeskError`. */
  readCountingLists(): Promise<OfficerList[]>
  /** Units of which the officer has a listed key. */
  listUnits(): Promise<OwnUnit[]>
  list(filter: ComplaintFilter): Promise<CaseRow[]>
  /** References of all cases that fit a filter. */
  listReferences(filter: TableFilter): Promise<string[]>
  /** Those of at most fifty cases that the officer may open, for a table; the record says that he has them. */
  readTableCases(references: readonly string[]): Promise<TableCase[]>
  /** Other cases about the same place within a year before a case, and since. */
  listSimilar(reference: string): Promise<CaseRow[]>
  readMoments(references: readonly string[]): Promise<ClearEvent[]>
  find(reference: string): Promise<DeskCase | undefined>
  readEvents(reference: string): Promise<ComplaintEvent[]>
  readFiles(reference: string): Promise<StoredFile[]>
  readParts(reference: string, fileId: string): AsyncIterable<Uint8Array>
  /** A query code for a case; it gets it by an act. Throws an `ApiError` or a `DeskError`. */
  drawCode(of: DeskCase): Promise<DrawnCode>
  /** Signs an act and has it done; gives the new version of its case. Throws an `ApiError` or a `DeskError`. */
  act(act: GivenAct, of: DeskCase): Promise<number>
  /** Packages for the officer's units, the latest first. */
  readPackages(): Promise<ReceivedPackage[]>
  /** What was handed over of a case. */
  readHandOvers(reference: string): Promise<HandOverView[]>
  readPackage(received: ReceivedPackage): AsyncIterable<Uint8Array>
  /** Ids of units that sealed packages are sent to. */
  readReceivers(): Promise<readonly string[]>
  /** Keeps a sealed package, piece by piece, until the act that hands it over. Throws an `ApiError`. */
  keepPackage(given: GivenPackage, sealed: AsyncIterable<Uint8Array>): Promise<void>
  /** Does something about a case for the unit of a package, as `act` does. */
  actOnPackage(act: GivenAct, received: ReceivedPackage): Promise<number>
  /** Has the record say what this device did with a case, or found. */
  tell(what: ToldOfCase, reference: string): Promise<void>
  readRecordHead(): Promise<Head | undefined>
  places(): Promise<PlaceSource[]>
  close(): Promise<void>
}
