import { addMonths } from '#src/calendar/days.ts'
import type { Moment } from '#src/complaints/clocks/case-clock.ts'
import { isAgreed } from '#src/complaints/published-outcome.ts'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import { type Planned, refuse, toAct } from '#src/desk/acts/act.ts'
import {
  findOwn,
  type Publication,
  publicationSchema,
  SENTENCE_LIMIT,
} from '#src/region/outcomes.ts'

/** Of a case, what its publication depends on. */
export type ToldCase = Pick<Complaint, 'state' | 'outcome' | 'centreId'>

/** How long the public is told, where nobody says otherwise. */
const MONTHS = 12

/** Ends that say that something was found. */
const FOUND: readonly (Complaint['outcome'] | undefined)[] = ['upheldCorrected', 'partlyUpheld']

const isFound = ({ state, outcome }: ToldCase) => state === 'closed' && FOUND.includes(outcome)

/** Asks the complainant whether a sentence on how his case ended may be published. */
export function proposeOutcome(told: ToldCase, sentence: string): Planned {
  if (!isFound(told)) return refuse({ code: 'nothingToTell' })
  if (told.centreId === null) return refuse({ code: 'needsDecision' })
  if (sentence.length > SENTENCE_LIMIT || sentence.length < 2 || /\p{C}/u.test(sentence))
    return refuse({ code: 'noSentence', most: SENTENCE_LIMIT })
  const own = findOwn(sentence)
  if (own) return refuse({ code: 'holdsName', found: own })
  return toAct('outcomeProposed', { toComplainant: sentence })
}

/** Whether a case allows what is to be published of it on a day. */
export function mayPublish(
  told: ToldCase,
  moments: readonly Pick<Moment, 'kind'>[],
  publication: Publication,
  today: string,
): boolean {
  if (publication.publishedOn !== today || told.state !== 'closed') return false
  // The decision stands for itself: nothing is told of the complaint.
  if (publication.kind === 'unfiled') return told.centreId === null
  return isFound(told) && publication.centreId === told.centreId && isAgreed(moments)
}

/** What an officer adds to what is published. */
export type Addition = {
  id: string
  reply: string | null
  appeal: Publication['appeal']
  endsOn: string | null
  today: string
}

const toTerm = ({ id, reply, appeal, endsOn, today }: Addition) => ({
  id,
  publishedOn: today,
  endsOn: endsOn ?? addMonths(today, MONTHS),
  ...(reply && { reply }),
  ...(appeal && { appeal }),
})

function publish(
  told: ToldCase,
  moments: readonly Pick<Moment, 'kind'>[],
  given: object,
  today: string,
): Planned {
  const { data } = publicationSchema.safeParse(given)
  if (!data) {
    const own = Object.values(given).flatMap((text) =>
      typeof text === 'string' ? (findOwn(text) ?? []) : [],
    )[0]
    return refuse(own ? { code: 'holdsName', found: own } : { code: 'noPublication' })
  }
  if (!mayPublish(told, moments, data, today)) return refuse({ code: 'notAgreed' })
  return toAct('outcomePublished', { publication: JSON.stringify(data) })
}

/** Publishes the sentence that its complainant agreed to, with what the centre says to it. */
export function publishOutcome(
  told: ToldCase,
  moments: readonly Pick<Moment, 'kind'>[],
  sentence: string | null,
  addition: Addition,
): Planned {
  if (told.centreId === null) return refuse({ code: 'needsDecision' })
  if (sentence === null || !isAgreed(moments)) return refuse({ code: 'notAgreed' })
  const { centreId } = told
  const given = { kind: 'outcome', ...toTerm(addition), sentence, centreId }
  return publish(told, moments, given, addition.today)
}

/** Lists a place in no list that broke the rules, by a decision that an authority recorded. */
export function publishUnfiled(
  told: ToldCase,
  place: { name: string; address: string; sentence: string },
  decision: { number: string; authority: string; on: string },
  addition: Addition,
): Planned {
  if (told.centreId !== null) return refuse({ code: 'isListed' })
  if (!decision.number || !decision.authority || !decision.on)
    return refuse({ code: 'needsDecision' })
  const given = { kind: 'unfiled', ...toTerm(addition), ...place, decision }
  return publish(told, [], given, addition.today)
}

/** Takes back what is told of a case; why, only officers read. */
export const takeBack = (isPublished: boolean, reason: string): Planned =>
  isPublished
    ? toAct('outcomeTakenBack', { toOfficers: reason, change: { published: null } })
    : refuse({ code: 'notPublished' })
