import type { KnownOrigin } from '#search/analyser/lexicon.ts'

/** Names of places by their first two characters, the longest first: a question is read once, however many there are. */
export type NameIndex = ReadonlyMap<string, readonly NamedOrigins[]>

/** A name, and the places that bear it, those with a point first. */
export type NamedOrigins = { name: string; origins: KnownOrigin[] }

/** The names of places, ready to be looked for. */
export function toNameIndex(origins: readonly KnownOrigin[]): NameIndex {
  const byName = new Map<string, KnownOrigin[]>()
  for (const origin of origins) {
    for (const name of origin.names) {
      const bearers = byName.get(name) ?? []
      bearers.push(origin)
      byName.set(name, bearers)
    }
  }
  const isPointless = ({ pointWgs84 }: KnownOrigin) => Number(!pointWgs84)
  const named = Array.from(byName, ([name, bearers]) => ({
    name,
    origins: bearers.sort((a, b) => isPointless(a) - isPointless(b)),
  }))
  return Map.groupBy(
    named.sort((a, b) => b.name.length - a.name.length),
    ({ name }) => name.slice(0, 2),
  )
}

/** A number is never cut. */
const isCut = (text: string, at: number) => /^\d\d$/.test(text.slice(Math.max(at - 1, 0), at + 1))

/** Every name at every place of a text; at one place the longest comes first. */
export function* scanNames(
  text: string,
  index: NameIndex,
): Generator<NamedOrigins & { start: number; end: number }> {
  for (let start = 0; start < text.length - 1; start++) {
    for (const named of index.get(text.slice(start, start + 2)) ?? []) {
      const end = start + named.name.length
      const isThere = text.startsWith(named.name, start)
      if (isThere && !isCut(text, start) && !isCut(text, end)) yield { ...named, start, end }
    }
  }
}
