import type { KnownOrigin, Lexicon } from '#search/analyser/lexicon.ts'
import { normalise } from '#search/analyser/normalise.ts'
import { BEFORE_ROAD, HOUSE_NUMBER } from '#search/analyser/words/nearness.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import { zhHans as originWords } from '#src/origins/words.ts'

const SEPARATOR = '\t'

/**
 * The house numbers of centres as one text, a line each, sorted: road and number, latitude, longitude, id of the centre.
 * It is stored and read back whole; nothing is made of it until one is asked for.
 */
export function toDoors(documents: readonly CentreDocument[]): string {
  return documents
    .flatMap(({ id, address, pointWgs84 }) => {
      const door = pointWgs84 && readDoor(normalise(address ?? ''))
      if (!door) return []
      const road = door.roads.at(-1)?.replace(BEFORE_ROAD, '')
      return road
        ? [[`${road}${door.number}`, pointWgs84.lat, pointWgs84.lng, id].join(SEPARATOR)]
        : []
    })
    .sort()
    .join('\n')
}

/** A house number in a text: the number, and every way to cut what stands before it, longest last. */
function readDoor(text: string) {
  const match = HOUSE_NUMBER.exec(text)
  const [whole, before, number] = match ?? []
  if (!match || !before || !number) return undefined
  const roads = Array.from({ length: before.length - 1 }, (_, length) => before.slice(-length - 2))
  return { roads, number, start: match.index, end: match.index + (whole?.length ?? 0) }
}

/** Where centres at a house number stand that is written in a text; the longest name of a road counts. */
export function findDoors(text: string, lexicon: Pick<Lexicon, 'doors'>): Doors | undefined {
  const door = readDoor(text)
  if (!door) return undefined
  const lines = toLines(lexicon)
  for (const road of door.roads.toReversed()) {
    const name = `${road}${door.number}`
    const found = linesThatBegin(lines, `${name}${SEPARATOR}`)
    if (found.length === 0) continue
    return { start: door.end - name.length - 1, end: door.end, origins: found.map(toOrigin) }
  }
  return undefined
}

/** A stretch of text that names a house number, and the centres there. */
type Doors = { start: number; end: number; origins: KnownOrigin[] }

const DOOR_ID = 'door-'

/** The house number that an id names. */
export function findDoorById(id: string, lexicon: Pick<Lexicon, 'doors'>): KnownOrigin | undefined {
  if (!id.startsWith(DOOR_ID)) return undefined
  const end = `${SEPARATOR}${id.slice(DOOR_ID.length)}`
  const line = toLines(lexicon).find((each) => each.endsWith(end))
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
  const [door, lat, lng, id] = line.split(SEPARATOR)
  const name = originWords.houseNumber(door ?? '')
  return {
    id: `${DOOR_ID}${id}`,
    name,
    kind: 'address',
    names: [name],
    pointWgs84: { lat: Number(lat), lng: Number(lng) },
    isApproximate: true,
    isMentioned: true,
  }
}
