import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import { type ActedCase, type Planned, refuse, toAct } from '#src/desk/acts/act.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

const isOver = ({ state }: Pick<ActedCase, 'state'>) => state === 'closed' || state === 'withdrawn'

/** Says that a case is urgent, or that it is not; why, only officers read. */
export function setUrgent(complaint: ActedCase, urgent: boolean, reason: string): Planned {
  if (isOver(complaint)) return refuse({ code: 'caseOver' })
  if (complaint.urgent === urgent) return refuse({ code: 'sameMark' })
  return toAct('flagged', { toOfficers: reason, change: { urgent } })
}

/** Gives a case to an officer, by the signing key of his card; to nobody again without one. */
export function assignTo(complaint: ActedCase, signingKey: string | null): Planned {
  if (isOver(complaint)) return refuse({ code: 'caseOver' })
  if (complaint.assignedTo === signingKey) return refuse({ code: 'sameMark' })
  return toAct('assigned', { change: { assignedTo: signingKey } })
}

/**
 * Looks into a case together with another one about the same place. Nothing that was promised about it ends: its
 * complainant gets an answer of his own.
 */
export function mergeInto(complaint: ActedCase, other: ActedCase, reason: string): Planned {
  if (isEnquiry(other)) return refuse({ code: 'notOfEnquiries' })
  if (isOver(complaint) || isOver(other)) return refuse({ code: 'caseOver' })
  if (other.reference === complaint.reference || other.mergedInto !== null)
    return refuse({ code: 'mergedItself' })
  if (complaint.mergedInto === other.reference) return refuse({ code: 'sameMark' })
  return toAct('merged', { toOfficers: reason, change: { mergedInto: other.reference } })
}

/** Keeps a case longer than the notice says, or not any more; why, only officers read. */
export function setHold(
  complaint: Pick<Complaint, 'onHold'>,
  onHold: boolean,
  reason: string,
): Planned {
  if (complaint.onHold === onHold) return refuse({ code: 'sameMark' })
  return toAct('held', { toOfficers: reason, change: { onHold } })
}
