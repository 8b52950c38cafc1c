import { toFuzzySyllable } from '#search/analyser/pinyin.ts'
import { isHanUnit, toUnits } from '#search/vocabulary/han.ts'
import type { Entry } from '#search/vocabulary/kinds.ts'
import { PairCollector, toKey } from '#search/vocabulary/pair-index.ts'
import type { Readings } from '#search/vocabulary/vocabulary.ts'

/** All ways to say a run of Han characters, the likeliest first: a syllable for each character. */
export type ReadPiece = (run: string) => readonly (readonly string[])[]

/** How many readings of one text are kept. */
const MOST_READINGS = 6

/** Reads each entry. Of a name, what tells it from others and the rest are read on their own, the rest in one way. */
export function buildReadings(entries: readonly Entry[], read: ReadPiece): Readings {
  const numbers = new Map([['', 0]])
  const [owners, offsets, units]: [number[], number[], number[]] = [[], [0], []]
  entries.forEach(({ text, pieces, spoken: known }, entry) => {
    const [head = text, rest = ''] = pieces ?? []
    const all = known ?? combine([readText(head, read), readText(rest, read).slice(0, 1)])
    for (const spoken of all) {
      owners.push(entry)
      for (const spelling of spoken) units.push(toNumber(numbers, spelling))
      offsets.push(units.length)
    }
  })
  const readings = {
    spellings: [...numbers.keys()],
    entries: Uint32Array.from(owners),
    offsets: Uint32Array.from(offsets),
    units: Uint16Array.from(units),
  }
  return { ...readings, ...index(readings) }
}

/** A unit more than fit is a pause: after 65,535 different words in letters nobody asks how one is said. */
function toNumber(numbers: Map<string, number>, spelling: string): number {
  const known = numbers.get(spelling)
  if (known !== undefined) return known
  if (numbers.size > 0xffff) return 0
  numbers.set(spelling, numbers.size)
  return numbers.size - 1
}

/** All readings of a text, a spelling for each of its units. */
function readText(text: string, read: ReadPiece): string[][] {
  const units = toUnits(text)
  const parts: (readonly (readonly string[])[])[] = []
  for (let at = 0; at < units.length; ) {
    const run = toHanRun(units, at)
    parts.push(run === '' ? [[units[at]?.text ?? '']] : read(run))
    at += run.length || 1
  }
  return combine(parts)
}

function toHanRun(units: ReturnType<typeof toUnits>, from: number): string {
  let run = ''
  for (let at = from; isHanUnit(units[at]?.text.charCodeAt(0) ?? 0); at++) run += units[at]?.text
  return run
}

/** One reading of each part after another, the likeliest of all first. */
function combine(parts: readonly (readonly (readonly string[])[])[]): string[][] {
  return parts.reduce<string[][]>(
    (sofar, choices) =>
      choices
        .flatMap((choice) => sofar.map((reading) => [...reading, ...choice]))
        .slice(0, MOST_READINGS),
    [[]],
  )
}

/** Sounds by unit: who cannot tell two units apart writes one for the other. */
export function toSounds(spellings: readonly string[]): {
  sounds: Uint16Array
  names: Map<string, number>
} {
  const names = new Map([['', 0]])
  const sounds = Uint16Array.from(spellings, (spelling) => {
    const sound = toFuzzySyllable(spelling)
    if (!names.has(sound)) names.set(sound, names.size)
    return names.get(sound) as number
  })
  return { sounds, names }
}

/** The first letter of a unit as a number from 1 to 27, 0 for a pause. */
export function toInitial(spelling: string): number {
  if (spelling === '') return 0
  const letter = spelling.charCodeAt(0) - 0x60
  return letter >= 1 && letter <= 26 ? letter : 27
}

/** The key of three first letters. */
export const toInitialsKey = (first: number, second: number, third: number) =>
  toKey(first, second * 32 + third)

function index({
  spellings,
  offsets,
  units,
}: Pick<Readings, 'spellings' | 'offsets' | 'units'>): Pick<Readings, 'sounds' | 'initials'> {
  const { sounds } = toSounds(spellings)
  const letters = Uint8Array.from(spellings, toInitial)
  const [pairs, triples] = [new PairCollector(), new PairCollector()]
  for (let reading = 0; reading + 1 < offsets.length; reading++) {
    const end = offsets[reading + 1] as number
    const unitAt = (at: number) => (at < end ? (units[at] as number) : 0)
    for (let at = offsets[reading] as number; at < end; at++) {
      const [one, two, three] = [unitAt(at), unitAt(at + 1), unitAt(at + 2)]
      if (one === 0) continue
      pairs.add(toKey(sounds[one] as number, sounds[two] as number), reading)
      const [first = 0, second = 0, third = 0] = [one, two, three].map((unit) => letters[unit])
      triples.add(toInitialsKey(first, second, third), reading)
    }
  }
  return { sounds: pairs.toIndex(), initials: triples.toIndex() }
}
