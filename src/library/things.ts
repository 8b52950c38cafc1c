import { isFields } from '#src/lib/parse-objects.ts'
import { zhHans as words } from '#src/library/words.ts'

type Path = readonly PropertyKey[]

/** Things of a file: what its outermost lists hold, each of them published or left out by itself. */
export function listThings(value: unknown, path: Path = []): { path: Path; thing: unknown }[] {
  if (Array.isArray(value)) return value.map((thing, at) => ({ path: [...path, at], thing }))
  if (!isFields(value)) return []
  return Object.entries(value).flatMap(([name, one]) => listThings(one, [...path, name]))
}

/** The thing in which something stands; nothing for what concerns the whole file. */
export function toThingPath(path: Path): Path | undefined {
  const at = path.findIndex((step) => typeof step === 'number')
  return at < 0 ? undefined : path.slice(0, at + 1)
}

/** A file without some of its things. */
export function withoutThings(value: unknown, left: readonly Path[]): unknown {
  const names = new Set(left.map((path) => JSON.stringify(path)))
  const prune = (one: unknown, path: Path): unknown => {
    if (Array.isArray(one)) return one.filter((_, at) => !names.has(JSON.stringify([...path, at])))
    if (!isFields(one)) return one
    return Object.fromEntries(
      Object.entries(one).map(([name, inner]) => [name, prune(inner, [...path, name])]),
    )
  }
  return prune(value, [])
}

/** What comes with the portal to try it says so in every thing that is made up. */
export const isMadeUp = (thing: unknown): boolean =>
  JSON.stringify(thing)?.includes(words.madeUp) ?? false
