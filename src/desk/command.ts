import { type ParseArgsOptionsConfig, parseArgs } from 'node:util'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT, type ExitCode } from '#src/desk/desk-error.ts'
import { zhHans as words } from '#src/desk/words.ts'

/** What a command says, for people and for programs. */
export type Answer = {
  text: string
  json: unknown
  /** `EXIT.ok`, where it is not given. */
  exitCode?: ExitCode
}

export type Command = {
  /** How it is called, in one word or two. */
  name: string
  /** What it is for, in one line. */
  summary: string
  /** How it is written. */
  usage: string
  /** It works on the store of the site's own machine, whatever desk the settings name. */
  isHostOnly: boolean
  run(desk: Desk, written: readonly string[]): Promise<Answer>
}

type Values<O extends ParseArgsOptionsConfig> = ReturnType<
  typeof parseArgs<{ options: O }>
>['values']

type Definition<O extends ParseArgsOptionsConfig> = {
  name: string
  isHostOnly?: true
  words: { summary: string; usage: readonly [line: string, ...more: string[]] }
  options: O
  /** How many words it takes besides its options. */
  positionals: number
  /** It takes one more, which an option of this name says as well. */
  orAs?: keyof O & string
  run: (desk: Desk, values: Values<O>, positionals: readonly string[]) => Promise<Answer>
}

/**
 * A command of the desk: its options and what it does. What is written in another way ends with its usage;
 * `--json` is an option of every command.
 */
export function toCommand<const O extends ParseArgsOptionsConfig>(
  definition: Definition<O>,
): Command {
  const { name, isHostOnly = false, words: own, run } = definition
  const usage = [toUsage(own.usage), ...(isHostOnly ? [`  ${words.hostOnly}`] : [])].join('\n')
  return {
    name,
    summary: isHostOnly ? words.atHost(own.summary) : own.summary,
    usage,
    isHostOnly,
    run: async (desk, written) => {
      const parsed = parse(definition, written)
      if (!parsed) throw new DeskError(EXIT.usage, usage)
      return run(desk, parsed.values, parsed.positionals)
    },
  }
}

/** How a command is written, with the first line as it is typed. */
export function toUsage([line, ...more]: Definition<never>['words']['usage']): string {
  return [words.usage(line), ...more.map((one) => `  ${one}`)].join('\n')
}

/** A signing key may begin with a dash, as options do. */
const isKey = (word: string) => /^-[\w-]{42}$/.test(word)

function parse<O extends ParseArgsOptionsConfig>(
  { options, positionals: expected, orAs }: Definition<O>,
  written: readonly string[],
) {
  try {
    const keys = written.includes('--') ? [] : written.filter(isKey)
    const { values, positionals } = parseArgs({
      args:
        keys.length > 0 ? [...written.filter((word) => !isKey(word)), '--', ...keys] : [...written],
      options: { ...options, json: { type: 'boolean' } },
      allowPositionals: true,
    })
    const typed = orAs === undefined ? undefined : positionals[expected]
    if (orAs && typed !== undefined && orAs in values) return undefined
    if (positionals.length !== expected + (typed === undefined ? 0 : 1)) return undefined
    const also = orAs && typed !== undefined ? { [orAs]: typed } : {}
    return { values: { ...values, ...also } as Values<O>, positionals }
  } catch {
    return undefined
  }
}
