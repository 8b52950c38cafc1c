import type { Centre } from '#src/centres/centre.ts'

/** A centre that was there before, then and now. */
export type StayedCentre = { was: Centre; is: Centre }

const toDoor = ({ legalName, subdistrictCode, address }: Centre) =>
  JSON.stringify([legalName, subdistrictCode, address])
const toName = ({ legalName }: Centre) => legalName

/**
 * The centres of before that are still there: by their id; where that became another, since a list lost its numbers or has
 * new ones, by name and address, or by a name that nobody else has.
 */
export function toStayed(before: readonly Centre[], now: readonly Centre[]): StayedCentre[] {
  const former = new Map(before.map((centre) => [centre.id, centre]))
  const ids = new Set(now.map(({ id }) => id))
  const missing = before.filter(({ id }) => !ids.has(id))
  const come = missing.length > 0 ? now.filter(({ id }) => !former.has(id)) : []
  for (const toKey of [toDoor, toName]) {
    const known = onlyOnes(missing, toKey)
    for (const [key, { id }] of onlyOnes(come, toKey)) {
      const was = known.get(key)
      if (was && !former.has(id)) former.set(id, was)
    }
  }
  return now.flatMap((is) => {
    const was = former.get(is.id)
    return was ? [{ was, is }] : []
  })
}

function onlyOnes(centres: readonly Centre[], toKey: (centre: Centre) => string) {
  const groups = Map.groupBy(centres, toKey)
  return new Map(
    [...groups].flatMap(([key, [one, ...others]]): [string, Centre][] =>
      one && others.length === 0 ? [[key, one]] : [],
    ),
  )
}
