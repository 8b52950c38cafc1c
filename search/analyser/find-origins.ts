import { findBegunOrigins } from '#search/analyser/begun-origins.ts'
import { findDoorById, findDoors } from '#search/analyser/doors.ts'
import type { KnownOrigin, Lexicon } from '#search/analyser/lexicon.ts'
import { type NameIndex, scanNames, toNameIndex } from '#search/analyser/origin-names.ts'
import {
  ADDRESS_COMMUNITY,
  AFTER_PLACE,
  BEFORE_PLACE,
  BEFORE_TOO_FAR,
  NAME_GOES_ON,
  STATION_ENDING,
  TOO_FAR,
} from '#search/analyser/words/nearness.ts'
import { BEFORE_UNWANTED } from '#search/analyser/words/negations.ts'

/** Words of a normalised text that name a place to start from; of several with that name, the likeliest first. */
export type OriginWords = {
  /** With the words that make it a start: 离…近的. */
  start: number
  end: number
  /** The name alone. */
  name: string
  nameStart: number
  nameEnd: number
  origins: KnownOrigin[]
}

type Names = { start: number; end: number; name: string; origins: KnownOrigin[] }

/**
 * The places a question starts from, in order and without overlaps. A name means the place when words of nearness
 * stand beside it (离东街口近的, 云朵花园旁边, 我住晴川苑), when it is a station, or when no centre carries it.
 */
export function findOrigins(text: string, lexicon: Lexicon): OriginWords[] {
  const found: OriginWords[] = []
  for (const names of [...toDoorNames(text, lexicon), ...scanWhole(text, lexicon)]) {
    const words = readNearness(text, names, lexicon)
    const overlaps = ({ start, end }: OriginWords) =>
      words && words.start < end && start < words.end
    if (words && !found.some(overlaps)) found.push(words)
  }
  return found
}

/** Names of places in a text, none of them cut out of the name of a subdistrict: 大河家 is no 大河. */
function scanPlaces(text: string, lexicon: Lexicon): Names[] {
  const divisions = Object.values(lexicon.subdistrictNames)
    .flat()
    .flatMap((division) => {
      const start = text.indexOf(division)
      return start < 0 ? [] : [{ start, end: start + division.length }]
    })
  const isCut = ({ start, end }: Names) =>
    divisions.some(
      (division) =>
        division.start <= start &&
        end <= division.end &&
        end - start < division.end - division.start,
    )
  return [...scanNames(text, toIndex(lexicon))].filter((names) => !isCut(names))
}

/** Names that are not the beginning of a longer one. */
const scanWhole = (text: string, lexicon: Lexicon): Names[] =>
  scanPlaces(text, lexicon).filter(({ end }) => !NAME_GOES_ON.test(text.slice(end)))

const toDoorNames = (text: string, lexicon: Lexicon): Names[] => {
  const doors = findDoors(text, lexicon)
  if (!doors) return []
  const start = toAddressStart(text, doors.start, lexicon)
  return [{ ...doors, start, name: text.slice(doors.start, doors.end) }]
}

/** Where an address begins: the divisions and the community before a road are part of it. */
function toAddressStart(text: string, start: number, lexicon: Lexicon): number {
  const before = text.slice(0, start)
  const divisions = [...lexicon.places, ...Object.values(lexicon.subdistrictNames).flat()]
  const division = divisions
    .filter((name) => before.endsWith(name))
    .sort((a, b) => b.length - a.length)[0]
  const length = division?.length ?? ADDRESS_COMMUNITY.exec(before)?.[0].length ?? 0
  return length === 0 ? start : toAddressStart(text, start - length, lexicon)
}

function readNearness(text: string, names: Names, lexicon: Lexicon): OriginWords | undefined {
  const near = BEFORE_PLACE.exec(text.slice(0, names.start))?.[0] ?? ''
  const after = AFTER_PLACE.exec(text.slice(names.end))?.[0] ?? ''
  const beforeNear = text.slice(0, names.start - near.length)
  const before = ((TOO_FAR.test(after) && BEFORE_TOO_FAR.exec(beforeNear)?.[0]) || '') + near
  if (!before && !after && !isPlaceByItself(names, lexicon)) return undefined
  return {
    name: names.name,
    origins: names.origins,
    nameStart: names.start,
    nameEnd: names.end,
    start: names.start - before.length,
    end: names.end + after.length,
  }
}

/** A subdistrict is a filter, a name that centres carry is looked for; a short one may be part of any name. */
function isPlaceByItself({ name, origins: [origin] }: Names, { knownWords }: Lexicon): boolean {
  if (!origin?.pointWgs84 || origin.kind === 'address') return false
  if (origin.kind === 'station' && STATION_ENDING.test(name)) return true
  const isKnownWord = knownWords[name.slice(0, 1)]?.some(({ text }) => text === name)
  return !origin.isMentioned && !isKnownWord && name.length > 2
}

/** What a text names that is nothing but the name of a place, as in the field 离哪里近, and where; not one that is refused. */
export function findOriginsNamed(text: string, lexicon: Lexicon): Named | undefined {
  const all = scanWhole(text, lexicon)
  const exact = all.find(({ name }) => name === text)
  const named =
    exact ??
    findPart(text, lexicon) ??
    findOrigins(text, lexicon)[0] ??
    toDoorNames(text, lexicon)[0] ??
    all.sort((a, b) => b.name.length - a.name.length)[0]
  return named && BEFORE_UNWANTED.test(text.slice(0, named.start)) ? undefined : named
}

type Named = Pick<Names, 'start' | 'end' | 'origins'>

function findPart(text: string, lexicon: Lexicon): Named | undefined {
  const origins = findBegunOrigins(text, lexicon)
  return origins.length > 0 ? { start: 0, end: text.length, origins } : undefined
}

/** The place that an id of an address names. */
export function findOriginById(id: string, lexicon: Lexicon): KnownOrigin | undefined {
  const written = id.toLowerCase()
  return lexicon.origins.find((origin) => origin.id === written) ?? findDoorById(id, lexicon)
}

const indexes = new WeakMap<object, NameIndex>()

function toIndex({ origins }: Lexicon): NameIndex {
  const index = indexes.get(origins) ?? toNameIndex(origins)
  indexes.set(origins, index)
  return index
}
