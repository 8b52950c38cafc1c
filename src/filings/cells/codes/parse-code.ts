import type { ServiceType } from '#src/centres/codes.ts'
import {
  type FindOtherDivision,
  toFindOtherDivision,
} from '#src/filings/cells/codes/other-division.ts'
import { zhHans as codeWords } from '#src/filings/cells/codes/words.ts'
import { failed, type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'
import type { Region } from '#src/region/region.ts'
import { simplifyWord, toCodeTable } from '#src/text/code-words.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

export type CodeKind = keyof typeof codeWords
type CodeOf<K extends CodeKind> = keyof (typeof codeWords)[K]['labels'] & string

const tables = new Map(
  Object.entries(codeWords).map(([kind, { labels, words }]) => [kind, toCodeTable(labels, words)]),
)

/** A word that stands for a code, e.g. `民办非企业单位` → `nonProfit`. */
export function parseCode<K extends CodeKind>(kind: K, cell: string): Parsed<CodeOf<K>> {
  const code = tables.get(kind)?.get(simplifyWord(cell))
  return code === undefined
    ? failed('unknown-word', Object.values(codeWords[kind].labels).join('、'))
    : parsed(code as CodeOf<K>)
}

/** What kind of centre it is; whatever stands in somebody's home is a home. */
export const parseInstitutionType = (cell: string) =>
  words.inHome.test(simplifyWord(cell))
    ? parsed('homePoint' as const)
    : parseCode('institutionType', cell)

/** `heading`: its own word is a yes below 是否普惠, and 非普惠 a no. */
export function parseYesNo(cell: string, heading = ''): Parsed<boolean> {
  const word = simplifyWord(cell)
  const asked = simplifyWord(heading).replace(words.asks, '')
  if (asked && words.assents.some((yes) => word === yes + asked)) return parsed(true)
  if (asked && words.denials.some((no) => word === no + asked)) return parsed(false)
  if (words.yesWords.includes(word)) return parsed(true)
  return words.noWords.includes(word) ? parsed(false) : failed('not-yes-or-no')
}

/** The ticked words of a form with boxes; any other text as it is. */
function tickedIn(text: string): string {
  if (!words.boxes.test(text)) return text
  return [...text.matchAll(words.ticked)].map(([, word]) => word).join(' ')
}

/** Any number of service types in one cell; a word that is none is reported, the others count. */
export function parseServiceTypes(cell: string): Parsed<ServiceType[]> {
  const codes = Object.entries(SERVICE_TYPE_LABELS) as [ServiceType, string][]
  const given = tickedIn(normaliseCell(cell))
    .split(words.wordSeparator)
    .map(simplifyWord)
    .filter(Boolean)
  const isAnswered = given.some((word) => words.answersAlone.test(word))
  const typesOf = (word: string) => {
    if (isAnswered || words.deniedService.test(word)) return []
    const isShort = (label: string) =>
      word.startsWith(label.slice(0, 2)) && words.serviceEnding.test(word.slice(2))
    const named = codes.filter(
      ([code, label]) => word.includes(label) || isShort(label) || word === code.toLowerCase(),
    )
    const isPlain = named.some(
      ([code, label]) => word.startsWith(label) || isShort(label) || word === code.toLowerCase(),
    )
    return isPlain ? named.map(([code]) => code) : []
  }
  const named = new Set(given.flatMap(typesOf))
  const value = codes.map(([code]) => code).filter((code) => named.has(code))
  const problems = given
    .filter((word) => !typesOf(word).length)
    .map((word) => ({
      code: 'unknown-word' as const,
      value: word,
      detail: Object.values(SERVICE_TYPE_LABELS).join('、'),
    }))
  return value.length ? { value, problems } : { problems }
}

/** Names, aliases and codes of the subdistricts of a region, ready for look-ups. */
export type Subdistricts = {
  byName: ReadonlyMap<string, string>
  /** Full names, the longest first: only these are looked for inside a longer text. */
  names: readonly (readonly [name: string, code: string])[]
  list: string
  findOther: FindOtherDivision
}

const withoutSpaces = (text: string) => normaliseCell(text).replace(/\s/g, '')

export function toSubdistricts(region: Region): Subdistricts {
  const { name, fullName, subdistricts } = region
  const names = subdistricts.map((one) => [withoutSpaces(one.name), one.code] as const)
  const all = subdistricts.flatMap((one) =>
    [one.name, ...one.aliases].flatMap((text) =>
      ['', name, fullName].map((before) => [withoutSpaces(before + text), one.code] as const),
    ),
  )
  return {
    byName: new Map([...all, ...subdistricts.map(({ code }) => [code, code] as const)]),
    names: [...names].sort(([a], [b]) => b.length - a.length),
    list: subdistricts.map((one) => one.name).join('、'),
    findOther: toFindOtherDivision(region),
  }
}

/** Statistics write twelve digits, the last three of them for a community. */
const WHOLE_CODE = /^(\d{9})\d{3}$/

/** A subdistrict by its name, alias or code, or by the one full name that stands in a longer text. */
export function parseSubdistrict(cell: string, subdistricts: Subdistricts): Parsed<string> {
  const text = withoutSpaces(cell)
  const named = subdistricts.byName.get(text.replace(WHOLE_CODE, '$1'))
  const other = named === undefined ? subdistricts.findOther(text) : undefined
  if (other) return failed('subdistrict-elsewhere', other)
  const code = named ?? findWithin(text, subdistricts)
  return code ? parsed(code) : failed('unknown-subdistrict', subdistricts.list)
}

/** The longest full name in a text; when several different ones are equally long, none. */
function findWithin(text: string, { names }: Subdistricts): string | undefined {
  const found = names.filter(([name]) => text.includes(name))
  const longest = found.filter(([name]) => name.length === found[0]?.[0].length)
  const codes = new Set(longest.map(([, code]) => code))
  return codes.size === 1 ? [...codes][0] : undefined
}
