import { failed, normaliseCell, type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import type { Region } from '#src/region/region.ts'

/** Names, aliases and codes of the subdistricts of a region, ready for look-ups. */
export type Subdistricts = {
  byName: ReadonlyMap<string, string>
  /** Full names, the longest first: only these are looked for inside a longer text. */
  names: readonly (readonly [name: string, code: string])[]
  list: string
}

const simplify = (text: string) => normaliseCell(text).replace(/\s/g, '')

export function toSubdistricts({ name, fullName, subdistricts }: Region): Subdistricts {
  const names = subdistricts.map((one) => [simplify(one.name), one.code] as const)
  const all = subdistricts.flatMap((one) =>
    [one.name, ...one.aliases].flatMap((text) =>
      ['', name, fullName].map((before) => [simplify(before + text), one.code] as const),
    ),
  )
  return {
    byName: new Map([...all, ...subdistricts.map(({ code }) => [code, code] as const)]),
    names: [...names].sort(([a], [b]) => b.length - a.length),
    list: subdistricts.map((one) => one.name).join('、'),
  }
}

/** A subdistrict by its name, alias or code, or by the one full name that stands in a longer text. */
export function parseSubdistrict(cell: string, subdistricts: Subdistricts): Parsed<string> {
  const text = simplify(cell)
  const code = subdistricts.byName.get(text) ?? findWithin(text, subdistricts)
  return code ? parsed(code) : failed('unknown-subdistrict', subdistricts.list)
}

/** The longest full name in a text; when several different ones are equally long, none. */
function findWithin(text: string, { names }: Subdistricts): string | undefined {
  const found = names.filter(([name]) => text.includes(name))
  const longest = found.filter(([name]) => name.length === found[0]?.[0].length)
  const codes = new Set(longest.map(([, code]) => code))
  return codes.size === 1 ? [...codes][0] : undefined
}
