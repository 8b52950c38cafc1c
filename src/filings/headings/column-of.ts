import { COLUMNS, type Column } from '#src/filings/columns.ts'
import { zhHans as words } from '#src/filings/headings/words.ts'
import { remember } from '#src/lib/remember.ts'

/** Short aliases (机构, 地址) and English ones are too common to be looked for inside a longer heading. */
const isPart = (name: string) => name.length >= 3 && !/^[\x20-\x7e]+$/.test(name)

const byName = new Map<string, Column>()
for (const column of COLUMNS)
  for (const name of [column.heading, ...column.aliases, column.field])
    if (!byName.has(normaliseHeading(name))) byName.set(normaliseHeading(name), column)

const partsLongestFirst = [...byName]
  .filter(([name]) => isPart(name))
  .sort(([a], [b]) => b.length - a.length)

/** The column with exactly this heading, alias or field path, or with one that is put together of the same words. */
export const columnOf = remember((heading: string): Column | undefined => {
  const name = normaliseHeading(heading)
  const known = byName.get(name) ?? columnIn(words.families, name)
  if (known) return known
  const same = words.synonyms.reduce((text, [pattern, word]) => text.replace(pattern, word), name)
  return same === name ? undefined : byName.get(same)
})

/** Whether a heading is none of the dictionary and only put together as one. */
export function isOfFamily(heading: string): boolean {
  const name = normaliseHeading(heading)
  return !byName.has(name) && columnIn(words.families, name) !== undefined
}

const columnIn = (families: typeof words.families, name: string) =>
  byName.get(families.find(([pattern]) => pattern.test(name))?.[1] ?? '')

/** The column whose longest alias stands inside the heading: `托育机构地址` is 机构地址, not 机构. */
export const columnWithin = remember((heading: string): Column | undefined => {
  const normalised = normaliseHeading(heading)
  if (normalised.length > LONGEST_HEADING) return undefined
  const likely = columnIn(words.likely, normalised)
  if (likely || words.otherThing.test(normalised)) return likely
  return partsLongestFirst.find(([name]) => normalised.includes(name))?.[1]
})

/** Longer texts are titles and cells. */
const LONGEST_HEADING = 60

/**
 * A heading without what does not change its meaning: `＊托位数（个）` and `托位数` are the same.
 * Brackets that hold the whole meaning stay.
 */
export function normaliseHeading(heading: string): string {
  const bare = heading
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*:_"'\p{Cf}]/gu, '')
    .replace(words.traditional, (one) => words.simplified.get(one) ?? one)
  const withoutBrackets = bare.replace(/[([【].*?[)\]】]/gu, '')
  return withoutBrackets || bare
}
