import { zhHans as words } from '#src/filings/cells/words.ts'
import type { Region } from '#src/region/region.ts'

type Named = Pick<Region, 'code' | 'name' | 'fullName' | 'aliases'>

/** Finds the division of the country that a text begins with, where it is not that of the region, nor above it. */
export type FindOtherDivision = (text: string) => string | undefined

/** A county or district knows its own names; one above them does not know those below it, and asks nothing. */
export function toFindOtherDivision({ code, name, fullName, aliases }: Named): FindOtherDivision {
  if (ABOVE_COUNTY.test(code)) return () => undefined
  const parts = fullName.match(words.divisions) ?? []
  const stems = [name, ...parts].map((part) => part.replace(words.divisionEnding, ''))
  const own = [fullName, name, ...aliases, ...parts, ...stems.filter(({ length }) => length > 1)]
    .filter(Boolean)
    .sort((a, b) => b.length - a.length)
  const find: FindOtherDivision = (text) => {
    const rest = withoutOwn(text, own)
    const [, all = '', stem = ''] = words.divisionFirst.exec(rest) ?? []
    if (!all || words.noDivision.test(all)) return undefined
    return fullName.includes(stem) ? find(rest.slice(all.length)) : all
  }
  return find
}

const ABOVE_COUNTY = /^\d{4}00$/

function withoutOwn(text: string, own: readonly string[]): string {
  const first = own.find((name) => text.startsWith(name))
  return first ? withoutOwn(text.slice(first.length), own) : text
}
