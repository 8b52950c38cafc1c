import type { FinishedFile } from '#src/complaints/store/file-store.ts'

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
