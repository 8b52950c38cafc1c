import { toFuzzySyllable, toInitials } from '#search/analyser/pinyin.ts'
import { NAME_ENDINGS } from '#search/analyser/words/name-parts.ts'
import {
  NUMBER_OF_A_DOOR,
  OTHER_BUSINESS,
  TELLING_CHARACTER,
} from '#search/analyser/words/place-check.ts'
import { type Likeness, type Typed, takeOut } from '#search/likeness/typed.ts'
import {
  type ReadAloud,
  squeeze,
  type WrittenName,
  type WrittenParts,
} from '#search/likeness/written.ts'
import { countEdits, findShared, toForgiven } from '#src/text/edits.ts'

/** The name of a place to the letter, also where nothing in it tells places apart: 鼓楼区托育综合服务中心. */
export function toWholeNameLikeness({ text }: Typed, place: WrittenParts): Likeness | undefined {
  const whole = text && place.names.find(({ name }) => name === text)
  return whole ? { degree: 'exact', by: 'name', name: whole.written } : undefined
}

const SHORTEST_LETTERS = 3
const LETTERS_IN_PLACE = 4

/** How a typed name is like one of the names of a place. */
export function toNameLikeness(
  typed: Typed,
  place: WrittenParts,
  places: readonly string[],
  read: ReadAloud,
): Likeness | undefined {
  const { text, core } = typed
  if (text.length < 2) return undefined
  const whole = toWholeNameLikeness(typed, place)
  if (whole) return whole
  if (/^[a-z0-9]+$/.test(text)) return spelledLike(text, place)
  const same = place.names.find((one) => one.core === core)
  if (same)
    return {
      degree: isOtherBusiness(text, place) ? 'part' : 'same',
      by: 'name',
      name: same.written,
    }
  const likeness = toLikeness(typed, place, places, read)
  if (!likeness || likeness.degree === 'part') return likeness
  return { ...likeness, degree: atNumbers(likeness.degree, text, place) }
}

type NameLikeness = Likeness & { degree: 'same' | 'near' | 'part'; name: string }

const LONGER_THAN_ANY = 1000

/** The likest of the names; of several that are as like the one that is written most like it. */
function pickLikest(
  text: string,
  names: readonly WrittenName[],
  toDegree: (name: WrittenName) => NameLikeness['degree'] | undefined,
): NameLikeness | undefined {
  const likened = names.flatMap((one): NameLikeness[] => {
    const degree = toDegree(one)
    return degree ? [{ degree, by: 'name', name: one.written }] : []
  })
  const near = likened.filter(({ degree }) => degree === 'near')
  const toEdits = ({ name }: NameLikeness) => countEdits(text, squeeze(name), LONGER_THAN_ANY)
  const [likest = likened[0]] =
    near.length > 1 ? near.toSorted((a, b) => toEdits(a) - toEdits(b)) : near
  return likest
}

function toLikeness(
  { text, core }: Typed,
  place: WrittenParts,
  places: readonly string[],
  read: ReadAloud,
): NameLikeness | undefined {
  const holding = place.names.find((one) => one.core.length > 1 && text.includes(one.core))
  if (holding) {
    const held = { by: 'name', name: holding.written } as const
    if (isOtherBusiness(text, place)) return { degree: 'part', ...held }
    if (explain(text.replace(holding.core, ''), place, places) === '')
      return { degree: 'same', ...held }
  }
  return pickLikest(
    text,
    place.names,
    (one) => likeCore(core, one, read) ?? (one === holding ? 'part' : undefined),
  )
}

/** The number of another house, or of another branch, speaks against a place; of one without an address nobody knows. */
function atNumbers(
  degree: 'same' | 'near',
  text: string,
  { names, address }: WrittenParts,
): Likeness['degree'] {
  const known = new Set([address, ...names.map(({ name }) => name)].flatMap(toNumbers))
  if (toNumbers(text).every((number) => known.has(number))) return degree
  return address ? 'part' : 'near'
}

const toNumbers = (text: string): string[] =>
  Array.from(text.matchAll(NUMBER_OF_A_DOOR), ([number]) => number)

/** 小板凳早教 is not 小板凳托育园. */
const isOtherBusiness = (text: string, { names }: WrittenParts): boolean =>
  [...text.matchAll(OTHER_BUSINESS)].some(
    ([word]) => !names.some(({ name }) => name.includes(word)),
  )

/** What of a text neither the address nor the subdistrict of a place explains. */
export function explain(rest: string, place: WrittenParts, places: readonly string[]): string {
  const shared = findShared(rest, place.address)
  if (shared.length > 1) return explain(rest.replace(shared, ''), place, places)
  return takeOut(rest, [...places, ...place.above])
}

function likeCore(
  typed: string,
  { core, coreAloud }: WrittenName,
  read: ReadAloud,
): 'near' | 'part' | undefined {
  const most = toForgiven(Math.min(typed.length, core.length))
  if (most > 0 && countEdits(typed, core, most) <= most && !isOtherWord(typed, core)) return 'near'
  if (typed.length === core.length && soundsAlike(read(typed), coreAloud())) return 'near'
  const isHeld = typed.length > 1 && core.includes(typed)
  if (isHeld) return typed.length * 2 >= core.length || isNameOf(typed, core) ? 'near' : 'part'
  return findShared(typed, core).length > 1 ? 'part' : undefined
}

/** Whether what differs is a word more or instead, 温泉 for 之家, and no slip of the pen: 小太阳 is not 大太阳. */
function isOtherWord(typed: string, core: string): boolean {
  const [one, other] = toDiffering(typed, core)
  const longest = Math.max(one.length, other.length)
  if (longest > 1) return one !== '' && countEdits(one, other, longest) === longest
  const isTelling = (text: string) => TELLING_CHARACTER.test(text)
  return isTelling(one) && (other === '' || isTelling(other))
}

/** Two texts without what they begin and end with alike. */
function toDiffering(one: string, other: string): [string, string] {
  const shortest = Math.min(one.length, other.length)
  let head = 0
  while (head < shortest && one[head] === other[head]) head++
  let tail = 0
  while (tail < shortest - head && one.at(-1 - tail) === other.at(-1 - tail)) tail++
  return [one.slice(head, one.length - tail), other.slice(head, other.length - tail)]
}

/** Whether a firm begins with a name, and goes on with what firms are: 国思 and 国思教育科技有限公司某路. */
const isNameOf = (typed: string, core: string): boolean =>
  core.startsWith(typed) && NAME_ENDINGS.some((end) => core.startsWith(end, typed.length))

/** As said by somebody from the place, in any of their readings. */
function soundsAlike(one: string[][], other: string[][]): boolean {
  const say = (readings: string[][]) =>
    readings.map((reading) => reading.map(toFuzzySyllable).join(' '))
  const heard = new Set(say(one))
  return say(other).some((reading) => heard.has(reading))
}

/** Letters may be pinyin of a name, its first letters, or stand in the name itself. */
function spelledLike(text: string, place: WrittenParts): Likeness | undefined {
  if (text.length < SHORTEST_LETTERS) return undefined
  return pickLikest(text, place.names, ({ core, nameAloud, coreAloud }) => {
    const readings = [...nameAloud(), ...coreAloud()]
    const spelled = readings.map((reading) => reading.join(''))
    if (core === text || spelled.includes(text)) return 'near'
    const most = text.length < LETTERS_IN_PLACE * 2 ? 0 : 1
    if (spelled.some((letters) => countEdits(letters, text, most) <= most)) return 'near'
    const isWithin = spelled.some((letters) => letters.includes(text))
    if (isWithin && text.length >= LETTERS_IN_PLACE) return 'near'
    return readings.some((reading) => toInitials(reading) === text) ? 'part' : undefined
  })
}
