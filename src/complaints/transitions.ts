import type { State } from '#src/complaints/states.ts'

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
