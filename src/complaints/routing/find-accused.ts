import { type CentreSnapshot, findCentre, findStayingId } from '#src/centres/centre-snapshot.ts'
import type { Place } from '#src/complaints/questions/centre/question.ts'
import { zhHans as words } from '#src/complaints/routing/words.ts'
import { toPlainName1 } from '#src/lib/plain-text-1.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

/** Where a name of a unit stands in what a complaint calls the unit it is about. */
type Mention = { id: string; from: number; to: number }

/**
 * Ids of the units a complaint is about: those whose name or alias stands in one of the `accused` names, and
 * those that belong to such a unit. Where names overlap, the longest is meant: 州卫健委 is not 卫健委. In
 * doubt a unit counts as accused: the case then goes to another one, which harms nobody.
 */
export function findAccused(
  units: readonly Authority[],
  accused: readonly string[],
): ReadonlySet<string> {
  const mentions = accused.flatMap((name) => keepLongest(findMentions(units, toPlainName(name))))
  return withParts(units, new Set(mentions.map(({ id }) => id)))
}

function findMentions(units: readonly Authority[], name: string): Mention[] {
  return units.flatMap((unit) =>
    toPlainNames(unit).flatMap((alias) =>
      findAll(name, alias).map((from) => ({ id: unit.id, from, to: from + alias.length })),
    ),
  )
}

const plainNames = new WeakMap<Authority, string[]>()

/** All names of a unit as they are compared; made once. */
function toPlainNames(unit: Authority): string[] {
  const known = plainNames.get(unit) ?? [unit.name, ...unit.aliases].map(toPlainName)
  plainNames.set(unit, known)
  return known
}

/** Every position of a part in a text; none of an empty part. */
function findAll(text: string, part: string): number[] {
  const positions: number[] = []
  if (!part) return positions
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) positions.push(at)
  return positions
}

/** Mentions that are no part of a longer one. */
function keepLongest(mentions: readonly Mention[]): Mention[] {
  return mentions.filter(
    ({ from, to }) =>
      !mentions.some(
        (other) => other.from <= from && to <= other.to && other.to - other.from > to - from,
      ),
  )
}

/** Adds the units that belong to one that was found, at any depth. */
function withParts(units: readonly Authority[], found: Set<string>): Set<string> {
  const parts = units.filter(
    ({ id, partOf }) => partOf !== undefined && found.has(partOf) && !found.has(id),
  )
  if (parts.length === 0) return found
  return withParts(units, new Set([...found, ...parts.map(({ id }) => id)]))
}

/**
 * A name of a unit as it is compared: traditional and full-width forms, spaces, marks and long words of
 * offices removed. Never throws.
 */
function toPlainName(name: string): string {
  return words.unitWords.reduce(
    (plain, [word, short]) => plain.replaceAll(word, short),
    toPlainName1(name),
  )
}

/**
 * Every name of the unit a complaint is about, for `toRoute` and `findAccused`: as filed, on the door, brand and
 * others; what the resident typed for a place that is not in the directory. None for a centre that is gone from it.
 */
export function toAccusedNames(snapshot: CentreSnapshot, place: Place): string[] {
  if ('unlisted' in place) return [place.unlisted.name]
  const centre = findCentre(snapshot, findStayingId(snapshot, place.centreId) ?? place.centreId)
  if (!centre) return []
  const { legalName, displayName, brand, aliases } = centre
  return [legalName, displayName, brand, ...aliases].filter((name) => name !== undefined)
}
