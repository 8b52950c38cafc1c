import type { Insertable, Kysely, Selectable } from 'kysely'
import type {
  Complaint,
  ComplaintEvent,
  ComplaintFilter,
  NewEvent,
} from '#src/complaints/store/complaint-store.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>

export async function findBy(
  db: Db,
  column: 'tokenHash' | 'reference',
  value: string,
): Promise<Complaint | undefined> {
  const row = await db
    .selectFrom('complaints')
    .selectAll()
    .where(column, '=', value)
    .executeTakeFirst()
  return row && toComplaint(row)
}

/** Cases about a place, newest first. */
export function findByPlace(
  db: Db,
  placeKey: string,
  since: string,
): Promise<Pick<Complaint, 'filedAt' | 'sourceKey' | 'reference'>[]> {
  return db
    .selectFrom('complaints')
    .select(['filedAt', 'sourceKey', 'reference'])
    .where('placeKey', '=', placeKey)
    .where('filedAt', '>=', since)
    .orderBy('filedAt', 'desc')
    .orderBy('reference')
    .execute()
}

/** Cases that fit every part of a filter, newest first. */
export async function listCases(db: Db, filter: ComplaintFilter): Promise<Complaint[]> {
  const { since, limit, offset, urgent, toVerify, ...equal } = filter
  const flags = { urgent, toVerify }
  let query = db.selectFrom('complaints').selectAll()
  for (const key of ['state', 'authority', 'centreId'] as const) {
    if (equal[key] !== undefined) query = query.where(key, '=', equal[key])
  }
  for (const key of ['urgent', 'toVerify'] as const) {
    if (flags[key] !== undefined) query = query.where(key, '=', Number(flags[key]))
  }
  if (since !== undefined) query = query.where('filedAt', '>=', since)
  const rows = await query
    .orderBy('filedAt', 'desc')
    .orderBy('reference')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(toComplaint)
}

/** What happened to a case, in order. */
export function readEvents(db: Db, reference: string): Promise<ComplaintEvent[]> {
  return db
    .selectFrom('complaintEvents')
    .select([
      'position',
      'at',
      'kind',
      'actor',
      'state',
      'outcome',
      'sealedPublic',
      'sealedInternal',
    ])
    .where('reference', '=', reference)
    .orderBy('position')
    .execute()
}

/** Puts an event after those that a case has, and tells its position. The caller holds the case. */
export async function addEvent(db: Db, reference: string, event: NewEvent): Promise<number> {
  const { last } = await db
    .selectFrom('complaintEvents')
    .select(({ fn }) => fn.max('position').as('last'))
    .where('reference', '=', reference)
    .executeTakeFirstOrThrow()
  const position = Number(last) + 1
  await db
    .insertInto('complaintEvents')
    .values({ ...event, reference, position })
    .execute()
  return position
}

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
function toComplaint(row: Selectable<Row>): Complaint {
  return {
    ...row,
    copies: JSON.parse(row.copies),
    promises: JSON.parse(row.promises),
    urgent: row.urgent === 1,
    toVerify: row.toVerify === 1,
    raised: row.raised === 1,
  }
}
