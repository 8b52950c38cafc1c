import type { ServiceType } from '#src/centres/codes.ts'
import { type DatedState, toStateOn } from '#src/centres/filing-state.ts'

/** A centre as the search without a server knows it. */
export type PlainCentre = {
  id: string
  name: string
  subdistrict: string
  subdistrictCode: string
  /** Months, the second exclusive; nothing where it is not known. */
  ages: [from: number, to: number | undefined]
  fees: { type: ServiceType; fee: string | undefined }[]
  phone: string | undefined
  affordable: boolean
  states: DatedState[]
  /** All its names but the one above. */
  otherNames?: string[]
  /** Those of them that it has no more. */
  formerNames?: string[]
  /** Only where the newest full list leaves it out. */
  unlisted?: true
  address: string | undefined
  /** All else it is found by: numbers, subdistrict, forms of service, first letters. */
  text: string
}
/** A place that an office registered and no filing list names. */
export type PlainPlace = {
  name: string
  otherNames?: string[]
  address: string | undefined
  ended: boolean
  text: string
}

export type PlainIndex = {
  asOf: string | undefined
  centres: PlainCentre[]
  registered: PlainPlace[]
}

/** All that a place is found by, in one form. */
export const toFoundBy = ({ name, otherNames = [], text, address = '' }: PlainNamed) =>
  toPlain([name, ...otherNames, text, address].join(' '))

type PlainNamed = Pick<PlainCentre, 'name' | 'otherNames' | 'text' | 'address'>

/** What is asked; names are those of the search with a server. */
export type PlainQuestion = {
  q: string
  subdistrict: string
  service: string
  age: number | undefined
  affordable: boolean
}

const LONGEST_QUESTION = 100

/** Reads the address of a search; what it does not know it leaves out. */
export function parsePlainQuestion(address: URLSearchParams): PlainQuestion {
  const age = Number.parseInt(address.get('age') ?? '', 10)
  return {
    q: (address.get('q') ?? '').slice(0, LONGEST_QUESTION),
    subdistrict: address.get('subdistrict') ?? '',
    service: address.get('service') ?? '',
    age: age >= 0 && age <= 48 ? age : undefined,
    affordable: address.get('affordable') === '1',
  }
}

export const toPlain = (text: string) => text.normalize('NFKC').toLowerCase()

const toPairs = (word: string) =>
  Array.from({ length: Math.max(word.length - 1, 1) }, (_, at) => word.slice(at, at + 2))

const toShare = (text: string, parts: readonly string[]) =>
  parts.filter((part) => text.includes(part)).length / parts.length

export const LEAST_SHARE = 0.5
const LEAST_CHARACTERS = 0.75

/**
 * 1 for a word that stands whole in the text; of others the share of its pairs of characters. One wrong character in
 * the middle of a short word is forgiven.
 */
export function toScore(text: string, word: string): number {
  if (text.includes(word)) return 1
  const share = toShare(text, toPairs(word))
  const isNearly = share > 0 && toShare(text, Array.from(word)) >= LEAST_CHARACTERS
  return isNearly ? Math.max(share, LEAST_SHARE) : share
}

function fits(centre: PlainCentre, asked: PlainQuestion, on: string): boolean {
  if (toStateOn(centre.states, on) === 'withdrawn') return false
  if (asked.subdistrict && asked.subdistrict !== centre.subdistrictCode) return false
  if (asked.service && !centre.fees.some(({ type }) => type === asked.service)) return false
  if (asked.affordable && !centre.affordable) return false
  const [from, to] = centre.ages
  return asked.age === undefined || (from <= asked.age && (to === undefined || asked.age < to))
}

/** The centres that fit on a day, those that fit the words best first. */
export function findPlain(
  centres: readonly PlainCentre[],
  asked: PlainQuestion,
  on: string,
): PlainCentre[] {
  const words = toPlain(asked.q)
    .split(/[\s,，、。;；]+/)
    .filter(Boolean)
  return centres
    .filter((centre) => fits(centre, asked, on))
    .map((centre) => {
      const text = toFoundBy(centre)
      return { centre, scores: words.map((word) => toScore(text, word)) }
    })
    .filter(({ scores }) => scores.every((score) => score >= LEAST_SHARE))
    .map(({ centre, scores }) => ({ centre, sum: scores.reduce((a, b) => a + b, 0) }))
    .sort((a, b) => b.sum - a.sum)
    .map(({ centre }) => centre)
}
