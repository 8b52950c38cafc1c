const MOST_SESSIONS = 1000

/** Which cases were opened in which session: each stands in the record once. The oldest sessions are forgotten first. */
export class OpenedCases {
  readonly #sessions = new Map<string, Set<string>>()

  /** Whether a session opens a case for the first time; from now on it has. */
  isNew(session: string, reference: string): boolean {
    const known = this.#sessions.get(session) ?? new Set()
    if (known.has(reference)) return false
    this.#sessions.set(session, known.add(reference))
    const oldest = this.#sessions.size > MOST_SESSIONS && this.#sessions.keys().next().value
    if (oldest) this.#sessions.delete(oldest)
    return true
  }
}
