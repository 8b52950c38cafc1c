import type { KnownOrigin, Lexicon } from '#search/analyser/lexicon.ts'
import { parseNumber } from '#search/analyser/words/chinese-number.ts'
import { ABOVE_SUBDISTRICT, BEFORE_ROAD, HOUSE_NUMBER } from '#search/analyser/words/nearness.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import { ORIGIN_ID_STARTS } from '#src/origins/origin.ts'
import { zhHans as originWords } from '#src/origins/words.ts'

const SEPARATOR = '\t'

/**
 * The house number of a centre as a line: road and number, latitude, longitude, id of the centre, and what stands before
 * the road. All of them are stored as one text, sorted; nothing is made of it until one is asked for.
 */
export function toDoor(
  { id, pointWgs84 }: Pick<CentreDocument, 'id' | 'pointWgs84'>,
  /** Its own, normalised. */
  address: string,
): string | undefined {
  const door = pointWgs84 && readDoor(address)
  if (!door) return undefined
  const road = door.before.replace(BEFORE_ROAD, '')
  const above = door.before.slice(0, -road.length)
  return road
    ? [`${road}${door.number}`, pointWgs84.lat, pointWgs84.lng, id, above].join(SEPARATOR)
    : undefined
}

/** Whether a text may name a house number. */
export const hasDoor = (text: string): boolean => readDoor(text) !== undefined

/** A house number in a text, and what stands before it. */
function readDoor(text: string) {
  const match = HOUSE_NUMBER.exec(text)
  const [whole, before, written = ''] = match ?? []
  const number = parseNumber(written)
  if (!match || !before || number === undefined) return undefined
  const end = match.index + (whole?.length ?? 0)
  return { before, number, end, length: (whole?.length ?? 0) - before.length }
}

/** How much of what was typed before a road stands before it in an address: a road may run through several districts. */
function toLikeness(line: string, typed: string): number {
  const above = line.slice(line.lastIndexOf(SEPARATOR) + 1)
  let length = 0
  while (length < above.length && typed.endsWith(above.slice(-length - 1))) length += 1
  return length
}

/** Where centres at a house number stand that is written in a text; the longest name of a road counts. */
export function findDoors(text: string, lexicon: Pick<Lexicon, 'doors'>): Doors | undefined {
  const door = readDoor(text)
  if (!door) return undefined
  const lines = toLines(lexicon)
  for (let cut = 0; cut < door.before.length - 1; cut++) {
    const road = door.before.slice(cut)
    const name = `${road}${door.number}`
    const found = linesThatBegin(lines, `${name}${SEPARATOR}`)
    if (found.length === 0) continue
    const start = door.end - door.length - road.length
    const above = text.slice(0, start)
    const ranked = found.toSorted((a, b) => toLikeness(b, above) - toLikeness(a, above))
    return { start, end: door.end, origins: ranked.map(toOrigin) }
  }
  return undefined
}

/** A stretch of text that names a house number, and the centres there. */
type Doors = { start: number; end: number; origins: KnownOrigin[] }

const DOOR_ID = ORIGIN_ID_STARTS.door

/** The house number that an id names. */
export function findDoorById(id: string, lexicon: Pick<Lexicon, 'doors'>): KnownOrigin | undefined {
  const written = id.toLowerCase()
  if (!written.startsWith(DOOR_ID)) return undefined
  const part = `${SEPARATOR}${written.slice(DOOR_ID.length)}${SEPARATOR}`
  const line = toLines(lexicon).find((each) => each.toLowerCase().includes(part))
  return line === undefined ? undefined : toOrigin(line)
}

const linesOf = new WeakMap<object, string[]>()

/** Cut when first asked for: most questions name no house number. */
function toLines(lexicon: Pick<Lexicon, 'doors'>): string[] {
  const lines = linesOf.get(lexicon) ?? lexicon.doors.split('\n')
  linesOf.set(lexicon, lines)
  return lines
}

/** The lines of a sorted list that begin with a text, found by halves. */
function linesThatBegin(lines: readonly string[], beginning: string): string[] {
  let [from, to] = [0, lines.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((lines[middle] as string) < beginning) from = middle + 1
    else to = middle
  }
  const found: string[] = []
  for (let at = from; lines[at]?.startsWith(beginning); at++) found.push(lines[at] as string)
  return found
}

function toOrigin(line: string): KnownOrigin {
  const [door = '', lat, lng, id, above = ''] = line.split(SEPARATOR)
  // One road runs through several subdistricts.
  const name = originWords.houseNumber(above.replace(ABOVE_SUBDISTRICT, '') + door)
  return {
    id: `${DOOR_ID}${id}`,
    name,
    kind: 'address',
    names: [name],
    spelled: [],
    sounds: [],
    pointWgs84: { lat: Number(lat), lng: Number(lng) },
    isApproximate: true,
    isMentioned: true,
  }
}
