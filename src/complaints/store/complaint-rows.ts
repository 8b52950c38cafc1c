import type { Insertable, Selectable } from 'kysely'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Row = Tables['complaints']

/** A case as a row: lists as JSON, flags as 0 and 1. */
export function toComplaintRow(complaint: Complaint): Insertable<Row> {
  return {
    ...complaint,
    copies: JSON.stringify(complaint.copies),
    promises: JSON.stringify(complaint.promises),
    urgent: Number(complaint.urgent),
    toVerify: Number(complaint.toVerify),
    raised: Number(complaint.raised),
  }
}

/** The case that a row is. */
export function toComplaint(row: Selectable<Row>): Complaint {
  return {
    ...row,
    copies: JSON.parse(row.copies),
    promises: JSON.parse(row.promises),
    urgent: row.urgent === 1,
    toVerify: row.toVerify === 1,
    raised: row.raised === 1,
  }
}
