import { hash } from 'node:crypto'

const known = new WeakMap<object, string>()

/** 16 hex digits of the SHA-256 of a plain object's JSON, reckoned once: from then on the object must stay as it is. */
export function hashOf(thing: object): string {
  const hashed = known.get(thing) ?? hash('sha256', JSON.stringify(thing)).slice(0, 16)
  known.set(thing, hashed)
  return hashed
}

/** Makes the hash of an object known that was kept with its JSON. */
export const knowHash = (thing: object, hashed: string): void => void known.set(thing, hashed)
