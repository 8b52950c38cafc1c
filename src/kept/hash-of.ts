import { hash } from 'node:crypto'

const known = new WeakMap<object, string>()

/**
 * 16 hex digits of the SHA-256 of a plain object's JSON, reckoned once: from then on the object must stay as it is. Where
 * its values come from, which thousands of centres share, goes in by its own hash.
 */
export function hashOf(thing: object): string {
  const hashed = known.get(thing) ?? toHash(thing)
  known.set(thing, hashed)
  return hashed
}

function toHash(thing: { provenance?: object }): string {
  const { provenance } = thing
  const told = provenance ? { ...thing, provenance: hashOf(provenance) } : thing
  return hash('sha256', JSON.stringify(told)).slice(0, 16)
}

/** Makes the hash of an object known that was kept with its JSON. */
export const knowHash = (thing: object, hashed: string): void => void known.set(thing, hashed)
