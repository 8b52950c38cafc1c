/** A draft as it is to be stored. */
export type Draft = {
  /** SHA-256 of the key in the cookie, as hex. */
  id: string
  /** Ciphertext under that key. */
  sealed: Uint8Array
  /** An instant as UTC ISO 8601. */
  expiresAt: string
  /** Whose room it takes: the source key of whoever began it; it stays as it was first written. */
  sourceKey: string
}

/** A draft as it was read. */
export type StoredDraft = Draft & {
  /** Counts what was written, from 1: a writer names the one it saw. */
  version: number
}

/** The version that whoever begins a draft names: none yet. */
export const NEW_DRAFT = 0

/**
 * `stale`: somebody else has written it since; read it again and do the change anew. `gone`: it is not there any
 * more. In both cases nothing was written.
 */
export type Written = 'written' | 'stale' | 'gone'

/** How much drafts take, with their files and what is still arriving. Kept as running sums: reading costs nothing. */
export type DraftTotals = {
  drafts: number
  bytes: number
  draftsOfSource: number
  bytesOfSource: number
}

/** The part of the store that keeps drafts. */
export interface DraftStore {
  /** Nothing when it is unknown or expired at `now`. */
  readDraft(id: string, now: Date): Promise<StoredDraft | undefined>
  /** Writes what a draft has become since version `seen`, or a new one (`NEW_DRAFT`). */
  writeDraft(draft: Draft, seen: number): Promise<Written>
  /** Removes a draft with its files, unfinished ones too. */
  removeDraft(id: string): Promise<void>
  /** Writes a draft together with the end of one of its unfinished files, which is `gone` too when it is unknown. */
  finishDraftFile(draft: Draft, seen: number, file: FinishedFile): Promise<Written>
  /** Writes a draft together with the removal of one of its files; one that is not there is removed already. */
  removeDraftFile(draft: Draft, seen: number, fileId: string): Promise<Written>
  /** `sourceKey` may be one that nobody knows: its sums are 0. */
  readDraftTotals(sourceKey: string): Promise<DraftTotals>
  /** Removes expired drafts with their files and tells how many. */
  removeExpiredDrafts(now: Date): Promise<number>
}

/** Whose file it is: of a draft, by its id, or of a case. */
export type FileOwner = { draftId: string } | { reference: string }

/** What makes an unfinished file a whole one. */
export type FinishedFile = {
  id: string
  sealedMeta: Uint8Array
  /** SHA-256 of all parts in their order, as hex, for the doctor. */
  hash: string
}

export type StoredFile = FinishedFile & {
  /** Of all parts. */
  bytes: number
}

/**
 * `known`: there is a part at this position already, the first one counts. `gap`: the one before is missing.
 * `gone`: there is no such unfinished file (any more). In these cases nothing was written.
 */
export type Appended = 'stored' | 'known' | 'gap' | 'gone'

/**
 * The part of the store that keeps contents, in parts of at most `PART_BYTES`: nobody ever holds a whole file. A
 * file is unfinished from `beginFile` until `finishDraftFile`, or `change` with a file of a case; until then no
 * other method tells of it. Unfinished ones go with their draft, when it is handed in, and by
 * `removeUnfinishedFiles`.
 */
export interface FileStore {
  /** Begins a file under a fresh id (128 random bits as hex). `gone`: there is no such draft or case. */
  beginFile(fileId: string, owner: FileOwner, now: Date): Promise<'begun' | 'gone'>
  /**
   * Adds a part to an unfinished file: positions are 0, 1, 2 …, so that after a lost answer the same part can be
   * sent again. Takes between 0 and `PART_BYTES` bytes.
   */
  appendPart(fileId: string, position: number, part: Uint8Array, now: Date): Promise<Appended>
  /** How far an unfinished file of this owner has come: number and bytes of its parts. */
  readUnfinished(
    fileId: string,
    owner: FileOwner,
  ): Promise<{ parts: number; bytes: number } | undefined>
  /** The parts of a file in their order, of an unfinished one too; nothing for an unknown one. Read as they are asked for. */
  readParts(fileId: string): AsyncIterable<Uint8Array>
  /** Removes an unfinished file of this owner; a whole or unknown one is left alone. */
  removeUnfinished(fileId: string, owner: FileOwner): Promise<void>
  /** Removes unfinished files to which nothing was added after an instant; tells how many. */
  removeUnfinishedFiles(since: Date): Promise<number>
  /** The files of a case, by their ids; their contents are read with `readParts`. */
  readFiles(reference: string): Promise<StoredFile[]>
}
