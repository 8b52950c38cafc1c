/** How a command ends; scripts rely on these numbers. */
export const EXIT = {
  ok: 0,
  /** Anything that has no number of its own: wrong key, wrong settings, findings of the doctor. */
  wrong: 1,
  usage: 2,
  notFound: 3,
  /** Somebody else was quicker, or the case does not allow it. */
  conflict: 4,
  /** The record holds, but for what was lost when a backup was put back: that is told, or still to be told. */
  gap: 5,
  /** The store cannot be used now. */
  unavailable: 6,
} as const

export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

/** A command ends here; the message says in Chinese what to do. */
export class DeskError extends Error {
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}
