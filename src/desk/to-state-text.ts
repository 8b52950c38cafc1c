import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import { FLAG_WORDS, OUTCOME_WORDS, STATE_WORDS } from '#src/text/desk/labels.ts'

/** Where a case stands, with its outcome where it has one. */
export function toStateText({ state, outcome }: Pick<Complaint, 'state' | 'outcome'>): string {
  return outcome ? `${STATE_WORDS[state]}（${OUTCOME_WORDS[outcome]}）` : STATE_WORDS[state]
}

/** What officers look at first. */
export function toFlags(complaint: Pick<Complaint, 'urgent' | 'toVerify' | 'raised'>): string[] {
  return (['urgent', 'toVerify', 'raised'] as const)
    .filter((flag) => complaint[flag])
    .map((flag) => FLAG_WORDS[flag])
}
