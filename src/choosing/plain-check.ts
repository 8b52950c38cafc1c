import type { Verdict } from '#src/centres/check-verdict.ts'
import { toStateOn } from '#src/centres/filing-state.ts'
import {
  LEAST_SHARE,
  type PlainCentre,
  type PlainIndex,
  toFoundBy,
  toPlain,
  toScore,
} from '#src/choosing/plain-search.ts'

/** What the lists say on a day of a place that somebody may mean. */
export type PlainVerdict = {
  verdict: Verdict
  name: string
  address: string | undefined
  /** Of a centre that has a page. */
  id?: string
}

/** `isNear`: none is as it was typed, to the letter. */
export type PlainAnswer = { found: PlainVerdict[]; isNear: boolean }

const LONGEST = 100
/** A telephone, a number of a paper: found whole or not at all, for its neighbours are other places. */
const NUMBER = /^(?=(?:.*\d){5})[\da-z]+$/
const toBare = (text: string) => text.replace(/[-\s]/g, '')

function toVerdict({ states, unlisted }: PlainCentre, on: string): Verdict {
  const state = toStateOn(states, on)
  return state === 'filed' && unlisted ? 'absent' : state
}

/**
 * The question whether a place is filed where no server answers: every place of the lists that what was typed stands in, or
 * else those most like it. Which of them is meant, and whether it is one of them, is for who stands before the door.
 */
export function checkPlain(
  { centres, registered }: PlainIndex,
  typed: string,
  on: string,
): PlainAnswer {
  const text = toPlain(typed.slice(0, LONGEST)).replace(/\s+/g, '')
  const isNumber = NUMBER.test(toBare(text))
  const toLikeness = (place: Parameters<typeof toFoundBy>[0]) => {
    const foundBy = toFoundBy(place)
    if (isNumber) return toBare(foundBy).includes(toBare(text)) ? 1 : 0
    return toScore(foundBy, text)
  }
  const likened = text
    ? [
        ...centres.map((centre) => ({
          likeness: toLikeness(centre),
          toTold: (): PlainVerdict => ({
            verdict: toVerdict(centre, on),
            name: centre.name,
            address: centre.address ?? centre.subdistrict,
            id: centre.id,
          }),
        })),
        ...registered.map((place) => ({
          likeness: toLikeness(place),
          toTold: (): PlainVerdict => ({
            verdict: place.ended ? 'ended' : 'registered',
            name: place.name,
            address: place.address,
          }),
        })),
      ].filter(({ likeness }) => likeness >= LEAST_SHARE)
    : []
  const exact = likened.filter(({ likeness }) => likeness === 1)
  const told = exact.length > 0 ? exact : likened.sort((a, b) => b.likeness - a.likeness)
  return { found: told.map(({ toTold }) => toTold()), isNear: exact.length === 0 }
}
