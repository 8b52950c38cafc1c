/** Where a case stands. */
export const STATES = [
  'received',
  'accepted',
  'forwarded',
  'infoAsked',
  'closed',
  'reviewAsked',
  'withdrawn',
] as const
export type State = (typeof STATES)[number]

/** How a complaint ended. */
export const COMPLAINT_OUTCOMES = [
  'upheldCorrected',
  'partlyUpheld',
  'nothingFound',
  'passedOn',
  'notAccepted',
] as const
/** How a question ended: it was answered, or its asker was told who can answer, with the telephone. */
export const ENQUIRY_OUTCOMES = ['answered', 'referred'] as const

/** How a case ended; a closed case always has one. */
export const OUTCOMES = [...COMPLAINT_OUTCOMES, ...ENQUIRY_OUTCOMES] as const
export type Outcome = (typeof OUTCOMES)[number]

/** What happened to a case; a timeline is a list of these. */
export const EVENT_KINDS = [
  'filed',
  'stateChanged',
  'replied',
  'noteAdded',
  'fileAdded',
  'withdrawn',
  'reviewAsked',
  'extended',
  'returned',
  'assigned',
  'merged',
  'flagged',
  'held',
  'codeReissued',
  'corrected',
  'exported',
  'packaged',
  'handedOver',
  'sent',
  'reportedBack',
  'outcomeProposed',
  'outcomeAgreed',
  'outcomeRefused',
  'outcomePublished',
  'outcomeTakenBack',
] as const
export type EventKind = (typeof EVENT_KINDS)[number]

/** How a package reaches its unit. `desk`: its officers fetch it there. `webhook`: it is sent to an address of theirs. */
export const HAND_OVER_WAYS = ['desk', 'webhook'] as const
export type HandOverWay = (typeof HAND_OVER_WAYS)[number]

/** What a unit says of a case that was handed to it. */
export const REPORTED = ['accepted', 'done', 'notOurs'] as const
export type Reported = (typeof REPORTED)[number]

/**
 * Where the desk can bring a case from each state. Only the complainant takes a case back or asks for a review;
 * a closed case can be taken up again.
 */
export const NEXT_STATES: Readonly<Record<State, readonly State[]>> = {
  received: ['accepted', 'forwarded', 'infoAsked', 'closed'],
  accepted: ['forwarded', 'infoAsked', 'closed'],
  forwarded: ['accepted', 'infoAsked', 'closed'],
  infoAsked: ['accepted', 'forwarded', 'closed'],
  closed: ['accepted', 'forwarded'],
  reviewAsked: ['accepted', 'forwarded', 'infoAsked', 'closed'],
  withdrawn: [],
}
