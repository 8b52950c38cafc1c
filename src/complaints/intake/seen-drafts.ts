import type { StoredDraft } from '#src/complaints/store/draft-store.ts'

/** Of all drafts that are remembered, in bytes. */
const MOST_BYTES = 4 * 1024 * 1024

/**
 * Drafts as this process saw them last, sealed as they lie in the store; their keys are in cookies and nowhere else. Whoever
 * writes a draft names the version he saw, so that one that was changed elsewhere is found out by writing and read anew: a form
 * costs one question to the store, not three. The oldest are forgotten first.
 */
export class SeenDrafts {
  readonly #drafts = new Map<string, StoredDraft>()
  #bytes = 0

  note(draft: StoredDraft): void {
    this.forget(draft.id)
    this.#drafts.set(draft.id, draft)
    this.#bytes += draft.sealed.length
    for (const id of this.#drafts.keys()) {
      if (this.#bytes <= MOST_BYTES) return
      this.forget(id)
    }
  }

  /** Whether there was such a draft when it was seen, and its time is not over. */
  has(id: string, now: Date): boolean {
    return (this.#drafts.get(id)?.expiresAt ?? '') > now.toISOString()
  }

  /** The draft, once: whoever finds it changed asks the store next. */
  take(id: string, now: Date): StoredDraft | undefined {
    const draft = this.has(id, now) ? this.#drafts.get(id) : undefined
    this.forget(id)
    return draft
  }

  forget(id: string): void {
    this.#bytes -= this.#drafts.get(id)?.sealed.length ?? 0
    this.#drafts.delete(id)
  }
}
