import { toVerdictOf, type Verdict } from '#src/centres/check-verdict.ts'
import { toStateOn } from '#src/centres/filing-state.ts'
import {
  LEAST_SHARE,
  type PlainCentre,
  type PlainIndex,
  type PlainPlace,
  toPlain,
  toScore,
} from '#src/choosing/plain-search.ts'
import {
  DIVISIONS,
  EXTENSION_WORD,
  GENERIC_END,
  SAID_OF_SOME,
  UP_TO_HOUSE,
} from '#src/choosing/words.ts'
import { isOneEditAway } from '#src/text/edits.ts'

/** What the lists say on a day of a place that somebody may mean. */
export type PlainVerdict = {
  verdict: Verdict
  name: string
  address: string | undefined
  /** That of its names, numbers and address which is likest to what was typed. */
  foundBy: string
  /** It had that name once. */
  isFormer: boolean
  /** Of a centre that has a page. */
  id?: string
}

/** `isNear`: none is as it was typed, and none may have a tick; `isVague`: what was typed fits every place. */
export type PlainAnswer = { found: PlainVerdict[]; isNear: boolean; isVague: boolean }

const LONGEST = 100
const INVISIBLE = /(?!\s)\p{C}/gu
/** A telephone, a number of a paper: found whole or not at all, for its neighbours are other places. */
const NUMBER = /[\da-z](?:[\da-z]|[-\s]+(?=[\da-z])){3,}/g
const FEWEST_DIGITS = 5
const AREA_CODE = /^0(?:10|2\d|[3-9]\d\d)(?=\d{7})/
const COUNTRY_CODE = /^(?:00)?86(?=\d{10})/
const WITH_EXTENSION = /^(0\d{2,3}-?\d{7,8}|[48]00[-\d]{7,9})-\d{1,6}$/

/** As numbers are compared: without dashes, O and 0, I and 1 as one. */
const toBare = (text: string) => text.replace(/[-\s]/g, '').replace(/o/g, '0').replace(/[il]/g, '1')

type Place = Pick<PlainPlace, 'name' | 'otherNames' | 'address' | 'text'>

const toNames = ({ name, otherNames = [] }: Place) => [name, ...otherNames]

const countDigits = (text: string) => text.replace(/\D/g, '').length

/** The numbers in what was typed, as they stand there. */
const findNumbers = (text: string): string[] =>
  (text.match(NUMBER) ?? []).filter(
    (number) => countDigits(number) > 1 && countDigits(toBare(number)) >= FEWEST_DIGITS,
  )

/** A number among other characters, whole: 闽托备20240001号. */
const toRuns = (written: string) => written.match(/[\da-z-]{5,}/g) ?? []

/** Whether a place has a number: a telephone also without its area code or its extension. */
function hasNumber(text: string, asked: string): boolean {
  return text.split(/\s+/).some((written) =>
    [written, written.replace(WITH_EXTENSION, '$1'), ...toRuns(written)].some((each) => {
      const number = toBare(each)
      return number === asked || number.replace(AREA_CODE, '') === asked || number === `0${asked}`
    }),
  )
}

const CREDIT_CODE = 18

/** Whether a place has a credit code that was typed, but for one character: no other firm has one so like it. */
const hasNearly = ({ text }: Place, numbers: readonly string[]) =>
  toPlain(text)
    .split(/\s+/)
    .filter(({ length }) => length === CREDIT_CODE)
    .some((code) => numbers.some((number) => isOneEditAway(number, toBare(code))))

/** What of a place is no number, for a part of one is that of its neighbours too. */
function toWordsOf(place: Place): string {
  const isNumber = (word: string) => toRuns(word).some((run) => countDigits(run) >= FEWEST_DIGITS)
  const words = toPlain(place.text).split(/\s+/)
  const { address = '' } = place
  return toPlain([...toNames(place), ...words.filter((word) => !isNumber(word)), address].join(' '))
}

/** As names and addresses are compared. */
const toSqueezed = (text: string) => toWords(toPlain(text)).join('')
const withoutGeneric = (text: string) => text.replace(GENERIC_END, '')

/** An address as a list writes it, and without the divisions it begins with; both also up to the number of the house. */
function toAddresses({ address = '' }: Place): string[] {
  const whole = toSqueezed(address)
  return [whole, whole.replace(DIVISIONS, '')].flatMap((each) => [
    each,
    ...(each.match(UP_TO_HOUSE) ?? []),
  ])
}

/** Whether what was typed is a name of a place, its address or both, and nothing besides: a part of a name is no name. */
function isAsTyped(place: Place, whole: string): boolean {
  const addresses = toAddresses(place)
  const isRest = (rest: string, name: string) =>
    (withoutGeneric(rest) === '' && name.includes(SAID_OF_SOME.exec(rest)?.[0] ?? '')) ||
    addresses.includes(rest)
  return (
    addresses.includes(whole) ||
    toNames(place)
      .map(toSqueezed)
      .some((name) =>
        [name, withoutGeneric(name)].some(
          (each) =>
            each.length > 1 && whole.includes(each) && isRest(whole.replace(each, ''), name),
        ),
      )
  )
}

const isDigit = (character: string | undefined) => character !== undefined && /\d/.test(character)

/** Whether a word stands in a text, its digits not as a part of others: 8号 is not in 88号. */
function stands(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    const end = at + word.length
    const isCut =
      (isDigit(word[0]) && isDigit(text[at - 1])) ||
      (isDigit(word[word.length - 1]) && isDigit(text[end]))
    if (!isCut) return true
  }
  return false
}

/** 1 where every word stands in a text; of others how like it is, and nothing where a number does not stand there. */
function toLikeness(text: string, words: readonly string[]): number {
  const whole = words.join('')
  if (stands(text, whole) || words.every((word) => stands(text, word))) return 1
  const numbers = whole.match(/\d+/g) ?? []
  if (!numbers.every((number) => stands(text, number))) return 0
  return Math.min(toScore(text, whole), NEARLY)
}
const NEARLY = 0.99

/** What a place is called, or where it is, in the words of the list that are likest to those that were typed. */
function toLikest(place: Place, whole: string): string {
  const { address = '', text } = place
  const texts = [...toNames(place), ...text.split(' '), address].filter(Boolean)
  const scored = texts.map((listed) => ({ listed, score: toScore(toPlain(listed), whole) }))
  return scored.reduce((best, one) => (one.score > best.score ? one : best)).listed
}

const toVerdict = ({ states, unlisted }: PlainCentre, on: string): Verdict =>
  toVerdictOf(toStateOn(states, on), unlisted === true)

type Told = { place: Place; toTold: (whole: string) => PlainVerdict }

function toPlaces({ centres, registered }: PlainIndex, on: string): Told[] {
  return [
    ...centres.map((centre) => ({
      place: centre,
      toTold: (whole: string): PlainVerdict => {
        const foundBy = toLikest(centre, whole)
        return {
          verdict: toVerdict(centre, on),
          name: centre.name,
          address: centre.address ?? centre.subdistrict,
          foundBy,
          isFormer: centre.formerNames?.includes(foundBy) === true,
          id: centre.id,
        }
      },
    })),
    ...registered.map((place) => ({
      place,
      toTold: (whole: string): PlainVerdict => ({
        verdict: place.ended ? 'ended' : 'registered',
        name: place.name,
        address: place.address,
        foundBy: toLikest(place, whole),
        isFormer: false,
      }),
    })),
  ]
}

const toWords = (text: string) => text.split(/[^\da-z\p{Script=Han}-]+/u).filter(Boolean)

/**
 * The question whether a place is filed where no server answers: every place of the lists that what was typed stands in, or
 * else those most like it. Which of them is meant, and whether it is one of them, is for who stands before the door.
 */
export function checkPlain(index: PlainIndex, typed: string, on: string): PlainAnswer {
  const text = toPlain(typed.slice(0, LONGEST)).replace(INVISIBLE, '')
  const dialled = text.replace(EXTENSION_WORD, '$1-')
  const written = findNumbers(dialled)
  const words = toWords(text)
  if (written.length === 0) return checkWords(index, words, on)
  const whole = words.join('')
  const numbers = written.map((number) => toBare(number).replace(COUNTRY_CODE, ''))
  const places = toPlaces(index, on)
  const found = places.filter(
    ({ place }) =>
      numbers.every((number) => hasNumber(toPlain(place.text), number)) || isAsTyped(place, whole),
  )
  const misspelt = found.length > 0 ? [] : places.filter(({ place }) => hasNearly(place, numbers))
  if (found.length + misspelt.length > 0) {
    const told = [...found, ...misspelt].map(({ toTold }) => toTold(whole))
    return { found: told, isNear: found.length === 0, isVague: false }
  }
  // A postcode behind a name is in no list. What is left of a number alone, 第 and 号, is no word.
  const rest = written.reduce((left, number) => left.replace(number, ' '), dialled)
  const left = toWords(rest).filter((word) => word.length > 1)
  return { ...checkWords(index, left, on), isNear: true }
}

function checkWords(index: PlainIndex, words: readonly string[], on: string): PlainAnswer {
  // What a place is does not tell it from others: 小星星托育园 may be registered as 小星星托育服务有限公司.
  const whole = words.join('')
  const telling = withoutGeneric(whole)
  const isVague =
    telling.length < 2 || index.centres.some(({ subdistrict }) => subdistrict === whole)
  if (isVague) return { found: [], isNear: true, isVague: whole !== '' }
  const asked = words.length === 1 ? [telling] : words
  const places = toPlaces(index, on)
  const meant = places.filter(({ place }) => isAsTyped(place, whole))
  const likened = places
    .map(({ place, toTold }) => ({ toTold, likeness: toLikeness(toWordsOf(place), asked) }))
    .filter(({ likeness }) => likeness >= LEAST_SHARE)
    .sort((a, b) => b.likeness - a.likeness)
  const told = meant.length > 0 ? meant : likened
  return {
    found: told.map(({ toTold }) => toTold(whole)),
    isNear: meant.length === 0,
    isVague: false,
  }
}
