import type { ExitCode } from '#src/desk/exit-code.ts'

/** A command ends here; the message says in Chinese what to do. */
export class DeskError extends Error {
  readonly exitCode: ExitCode

  constructor(exitCode: ExitCode, message: string) {
    super(message)
    this.exitCode = exitCode
  }
}
