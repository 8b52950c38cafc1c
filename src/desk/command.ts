import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import { DeskError, EXIT, type ExitCode } from '#src/desk/desk-error.ts'
import type { Desk } from '#src/desk/open-desk.ts'

/** What a command says, for people and for programs. */
export type Answer = {
  text: string
  json: unknown
  /** `EXIT.ok`, where it is not given. */
  exitCode?: ExitCode
}

export type Command = (desk: Desk, written: readonly string[]) => Promise<Answer>

type Values<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O }>
>['values']

/**
 * A command of the desk: its options, how many words it takes besides, and what it does. What is written in
 * another way ends with `usage`; `--json` is an option of every command.
 */
export function toCommand<const O extends ParseArgsOptionsConfig>(command: {
  usage: string
  options: O
  words: number
  run: (desk: Desk, values: Values<O>, words: readonly string[]) => Promise<Answer>
}): Command {
  return (desk, written) => {
    const { values, positionals } = parse(command, written)
    return command.run(desk, values, positionals)
  }
}

function parse<O extends ParseArgsOptionsConfig>(
  { options, words, usage }: { options: O; words: number; usage: string },
  written: readonly string[],
) {
  const wrong = () => new DeskError(EXIT.usage, usage)
  try {
    const parsed = parseArgs({
      args: [...written],
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
    })
    if (parsed.positionals.length !== words) throw wrong()
    return { values: parsed.values as Values<O>, positionals: parsed.positionals }
  } catch {
    throw wrong()
  }
}
