import type { EventKind, State } from '#src/complaints/states.ts'
import type { CaseChange, Complaint } from '#src/complaints/store/complaint-store.ts'

/** What an officer does with a case: what of it lies open, and the words that go with it, not sealed yet. */
export type CaseAct<Kind = EventKind> = {
  kind: Kind
  /** What of the case it changes; a state and an outcome stand in the timeline as well. */
  change: Omit<CaseChange, 'event' | 'file'>
  /** The unit to whose officers it is sealed anew. */
  holder?: string
  /** What its complainant reads. */
  toComplainant: string | null
  /** What only officers read. */
  toOfficers: string | null
  /** What the public is told from now on: JSON, in clear. */
  publication?: string
}

/** Why something cannot be done with a case. */
export type ActRefusal =
  | { code: 'sameState'; state: State }
  | { code: 'notPossible'; from: State; to: State }
  | { code: 'onlyComplainant'; state: State }
  | { code: 'outcomeMissing' | 'outcomeWithoutClosing' | 'wordsMissing' }
  /** Nothing of it can be extended, not any more, or not by so much. */
  | { code: 'noExtension' | 'notExtendable' | 'extendedBefore' | 'caseEnded' }
  | { code: 'accused'; authority: string }
  | {
      code:
        | 'notHandedOver'
        | 'notMade'
        | 'nowhereToReturn'
        | 'caseOver'
        | 'sameMark'
        | 'mergedItself'
    }
  | { code: 'nothingToTell' | 'needsDecision' | 'isListed' | 'notAgreed' | 'notPublished' }
  | { code: 'noPublication' }
  /** A question is no complaint: `ofMatter`. */
  | { code: 'notOfEnquiries' | 'onlyOfEnquiries' }
  /** Whoever is told where to ask needs a telephone. */
  | { code: 'phoneMissing' }
  /** No code is given anew to whoever cannot be known again, or was not asked. */
  | { code: 'noTelephone' | 'notChecked' }
  | { code: 'noSentence'; most: number }
  /** What is to be published has somebody's name or number. */
  | { code: 'holdsName'; found: string }
  | { code: 'tooLate'; dueOn: string }
  | { code: 'tooLong'; most: number }
  /** It is not erased while it runs, nor while it is kept for another reason. */
  | { code: 'notOver' | 'isHeld' }

type Refused = { outcome: 'refused'; refusal: ActRefusal }
export type Planned<Kind = EventKind> = { outcome: 'act'; act: CaseAct<Kind> } | Refused

/** Of a case, what acts look at. */
export type ActedCase = Pick<
  Complaint,
  | 'reference'
  | 'state'
  | 'authority'
  | 'holder'
  | 'copies'
  | 'matter'
  | 'promises'
  | 'filedAt'
  | 'urgent'
  | 'assignedTo'
  | 'mergedInto'
>

export const refuse = (refusal: ActRefusal): Refused => ({ outcome: 'refused', refusal })

/** An act that says and changes no more than what is given. */
export const toAct = <Kind = EventKind>(
  kind: Kind,
  given: Partial<Omit<CaseAct, 'kind'>>,
): Planned<Kind> => ({
  outcome: 'act',
  act: {
    kind,
    change: {},
    toComplainant: null,
    toOfficers: null,
    ...given,
  },
})

/** Seals words to whoever is named. */
export type Seal = (recipients: readonly string[], text: string) => Promise<Uint8Array>

/** An act as a change of the case: words for the complainant open with the query code and with the case, others with the case. */
export async function sealAct(
  { residentRecipient, caseRecipient }: Pick<Complaint, 'residentRecipient' | 'caseRecipient'>,
  { kind, change, toComplainant, toOfficers }: CaseAct,
  at: Date,
  seal: Seal,
): Promise<CaseChange> {
  const toAll = [residentRecipient, caseRecipient]
  return {
    ...change,
    event: {
      at: at.toISOString(),
      kind,
      actor: 'desk',
      state: change.state ?? null,
      outcome: change.outcome ?? null,
      sealedPublic: toComplainant === null ? null : await seal(toAll, toComplainant),
      sealedInternal: toOfficers === null ? null : await seal([caseRecipient], toOfficers),
    },
  }
}
