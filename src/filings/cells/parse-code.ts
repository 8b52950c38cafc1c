import type { ServiceType } from '#src/centres/codes.ts'
import { failed, normaliseCell, type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { WORD_SEPARATOR } from '#src/text/filing-patterns.ts'
import { CODE_WORDS, NO_WORDS, YES_WORDS } from '#src/text/filing-words.ts'

export type CodeKind = keyof typeof CODE_WORDS
type CodeOf<K extends CodeKind> = keyof (typeof CODE_WORDS)[K]['labels'] & string

const simplify = (text: string) => normaliseCell(text).toLowerCase().replace(/\s/g, '')

const tables = new Map(
  Object.entries(CODE_WORDS).map(([kind, { labels, words }]) => [kind, toTable(labels, words)]),
)

function toTable(
  labels: Readonly<Record<string, string>>,
  words: Readonly<Record<string, string>>,
) {
  const entries = Object.entries(labels).flatMap(([code, label]) => [
    [simplify(label), code],
    [simplify(code), code],
  ])
  return new Map([
    ...Object.entries(words).map(([word, code]) => [simplify(word), code] as const),
    ...(entries as [string, string][]),
  ])
}

/** A word that stands for a code, e.g. `民办非企业单位` → `nonProfit`. */
export function parseCode<K extends CodeKind>(kind: K, cell: string): Parsed<CodeOf<K>> {
  const code = tables.get(kind)?.get(simplify(cell))
  return code === undefined
    ? failed('unknown-word', Object.values(CODE_WORDS[kind].labels).join('、'))
    : parsed(code as CodeOf<K>)
}

export function parseYesNo(cell: string): Parsed<boolean> {
  const word = simplify(cell)
  if (YES_WORDS.includes(word)) return parsed(true)
  return NO_WORDS.includes(word) ? parsed(false) : failed('not-yes-or-no')
}

/** Any number of service types in one cell; a word that is none is reported, the others count. */
export function parseServiceTypes(cell: string): Parsed<ServiceType[]> {
  const codes = Object.entries(SERVICE_TYPE_LABELS) as [ServiceType, string][]
  const words = normaliseCell(cell).split(WORD_SEPARATOR).map(simplify).filter(Boolean)
  const typeOf = (word: string) =>
    codes.find(([code, label]) => word.startsWith(label) || word === code.toLowerCase())?.[0]
  const value = codes.map(([code]) => code).filter((code) => words.some((w) => typeOf(w) === code))
  const problems = words
    .filter((word) => !typeOf(word))
    .map((word) => ({
      code: 'unknown-word' as const,
      value: word,
      detail: Object.values(SERVICE_TYPE_LABELS).join('、'),
    }))
  return value.length ? { value, problems } : { problems }
}
