import { daysBetween, toChinaDate } from '#src/calendar/days.ts'
import { isRepeated, toYearBefore } from '#src/complaints/case-flags.ts'
import type { Moment } from '#src/complaints/clocks/case-clock.ts'
import { toClockStates } from '#src/complaints/clocks/to-clock-states.ts'
import type { CaseView, TimelineEntry } from '#src/complaints/complaint-intake.ts'
import { openSession } from '#src/complaints/intake/case-session.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { isAgreed, isOutdated, isPublished, mayRefuse } from '#src/complaints/published-outcome.ts'
import { toAuthority } from '#src/complaints/routing/to-route.ts'
import { openText } from '#src/complaints/seal/case.ts'
import type { EventKind } from '#src/complaints/states.ts'
import type { Complaint, ComplaintEvent } from '#src/complaints/store/complaint-store.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'
import { readPublication } from '#src/region/outcomes.ts'

async function toEntry(identity: string, event: ComplaintEvent): Promise<TimelineEntry> {
  const { at, kind, actor, state, outcome, sealedPublic } = event
  const text = sealedPublic ? await openText(identity, sealedPublic) : undefined
  return {
    at,
    kind,
    actor,
    state: state ?? undefined,
    outcome: outcome ?? undefined,
    text,
    isLocked: sealedPublic !== null && text === undefined,
  }
}

/** What the complainant can do with a case now: a review counts from the day it was closed, not from later replies. */
export function toPossible(
  { rules, clock }: Pick<IntakeContext, 'rules' | 'clock'>,
  { state, changedAt, matter }: Pick<Complaint, 'state' | 'changedAt' | 'matter'>,
  events: readonly Moment[],
): CaseView['can'] {
  const isOver = state === 'closed' || state === 'withdrawn'
  const closedAt = events.findLast((event) => event.state === 'closed')?.at ?? changedAt
  const days = daysBetween(toChinaDate(new Date(closedAt)), toChinaDate(clock()))
  return {
    addNote: !isOver,
    addFile: !isOver && !isEnquiry({ matter }),
    withdraw: !isOver,
    askReview: state === 'closed' && days <= rules.review.days,
    agree: state === 'closed' && mayRefuse(events) && !isAgreed(events),
    refuse: mayRefuse(events),
  }
}

/** Events the complainant sees: all but what officers write for themselves. */
const isShown = ({ kind, actor, sealedPublic }: ComplaintEvent) =>
  actor === 'complainant' || !OF_OFFICERS.includes(kind) || sealedPublic !== null

const OF_OFFICERS: readonly EventKind[] = [
  'noteAdded',
  'assigned',
  'merged',
  'flagged',
  'held',
  'packaged',
  'sent',
  'reportedBack',
  'outcomeTakenBack',
]

/** What officers would like to publish, as long as he did not say no. */
async function readOffer(
  { store }: Pick<IntakeContext, 'store'>,
  { identity, reference }: { identity: string; reference: string },
  events: readonly ComplaintEvent[],
): Promise<CaseView['offer']> {
  const asked = events.findLast(({ kind }) => kind === 'outcomeProposed')
  if (!asked?.sealedPublic || !mayRefuse(events)) return undefined
  const isTold = isPublished(events) && !isOutdated(events)
  const found = isTold ? await store.findPublication(reference) : undefined
  const told = found && readPublication(found.content)?.sentence
  const [agreed, opened] = [isAgreed(events), await openText(identity, asked.sealedPublic)]
  // A code given anew does not open what he agreed to: what is published he may still take back.
  const sentence = opened ?? (agreed ? told : undefined)
  if (sentence === undefined) return undefined
  const other = told === sentence ? undefined : told
  const published = told === sentence
  return { sentence, asked: asked.position, isAgreed: agreed, isPublished: published, other }
}

/** A case as its complainant sees it; nothing when the session is over. Throws `StoreUnavailableError`. */
export async function readCase(
  context: IntakeContext,
  cookie: string | undefined,
): Promise<CaseView | undefined> {
  const { rules, store, clock } = context
  const opened = await openSession(context, cookie)
  if (!opened) return undefined
  const { session, complaint } = opened
  const events = await store.readEvents(complaint.reference)
  const { reference, state, outcome, filedAt, authority } = complaint
  const since = toYearBefore(new Date(filedAt)).toISOString()
  const isAsked = isEnquiry(complaint)
  const ofPlace = isAsked ? [] : await store.findByPlace(complaint, since)
  const offer = await readOffer(context, session, events)
  return {
    reference,
    isEnquiry: isAsked,
    state,
    // Taken up again, how it ended before stands in the timeline only.
    outcome: (state === 'closed' && outcome) || undefined,
    filedAt,
    authority: toAuthority(rules, authority),
    clocks: toClockStates(complaint, events, rules, toChinaDate(clock())),
    repeated: complaint.raised || isRepeated(clock(), complaint, ofPlace),
    timeline: await Promise.all(
      events.filter(isShown).map(async (event) => {
        const entry = await toEntry(session.identity, event)
        // What he is asked about stands on its own, with what he can answer.
        return event.position === offer?.asked ? { ...entry, text: undefined } : entry
      }),
    ),
    offer,
    // Of a place in no list a decision is told, which stands for itself.
    outdated: complaint.centreId !== null && isOutdated(events),
    can: toPossible(context, complaint, events),
  }
}
