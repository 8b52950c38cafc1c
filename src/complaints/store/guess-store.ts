/** Wrong tries, counted. */
export type Guesses = {
  /** When the newest ones from this source were, newest first, at most as many as asked for. */
  ofSource: Date[]
  /** From everywhere, at most as many as asked for. */
  ofAll: number
}

/** How many tries are of interest, and since when. */
export type GuessLimits = { since: Date; ofSource: number; ofAll: number }

/** The secret under which addresses are hashed on one day. */
export type DayKey = {
  /** Tells it from those of other days. */
  id: string
  secret: Uint8Array
}

/** The part of the store in which several processes count together. */
export interface GuessStore {
  readGuesses(sourceKey: string, limits: GuessLimits): Promise<Guesses>
  /**
   * Notes a try under a fresh id and then reads the *others*: of many at once, every one sees all that were noted
   * before it, so that no more than the free ones can pass.
   */
  noteGuess(id: string, sourceKey: string, at: Date, limits: GuessLimits): Promise<Guesses>
  /** Takes a try back: it was not wrong. */
  forgetGuess(id: string): Promise<void>
  /** Spends a puzzle; false when it was spent before. It is remembered until it is over by itself. */
  spendPuzzle(id: string, until: Date): Promise<boolean>
  /**
   * The secret of a day (`YYYY-MM-DD`), made by whoever asks first. Those of earlier days are removed for good by
   * then: what was hashed under them cannot be computed again by anybody.
   */
  readDayKey(day: string): Promise<DayKey>
  /** Removes tries made before an instant, puzzles that were over by then, and secrets of days before its day. */
  removeOldCounts(before: Date): Promise<void>
}
