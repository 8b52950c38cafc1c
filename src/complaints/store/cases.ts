import type { ExpressionBuilder, Insertable, Kysely, Selectable } from 'kysely'
import type { State } from '#src/complaints/states.ts'
import type {
  ClearEvent,
  Complaint,
  ComplaintEvent,
  ComplaintFilter,
  NewEvent,
  PlaceOfCase,
} from '#src/complaints/store/complaint-store.ts'
import type { Tables } from '#src/complaints/store/tables.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'

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

/** Complaints about a place, newest first. */
export async function findByPlace(
  db: Db,
  { centreId, placeTag }: PlaceOfCase,
  since: string,
): Promise<Pick<Complaint, 'filedAt' | 'sourceKey' | 'reference'>[]> {
  const column = centreId === null ? 'placeTag' : 'centreId'
  const value = centreId ?? placeTag
  if (value === null) return []
  return await db
    .selectFrom('complaints')
    .select(['filedAt', 'sourceKey', 'reference'])
    .where(column, '=', value)
    .where('matter', '!=', ENQUIRY)
    .where('filedAt', '>=', since)
    .orderBy('filedAt', 'desc')
    .orderBy('reference')
    .execute()
}

/** States in which nothing is to be done. */
export const ENDED: readonly State[] = ['closed', 'withdrawn']

/** `toSight` of `src/desk/api/rights.ts`, as a condition of the query. */
const isSeenBy =
  ({ authority, above }: NonNullable<ComplaintFilter['seenBy']>) =>
  (eb: ExpressionBuilder<Tables, 'complaints'>) =>
    above
      ? eb.or([eb('holder', 'is', null), eb('holder', 'not in', above)])
      : eb.or([eb('holder', '=', authority), eb('authority', '=', authority)])

/** Cases that fit every part of a filter, newest first. */
export async function listCases(db: Db, filter: ComplaintFilter): Promise<Complaint[]> {
  const { since, limit, offset, urgent, toVerify, open, seenBy, ...equal } = filter
  const flags = { urgent, toVerify }
  let query = db.selectFrom('complaints').selectAll()
  for (const key of ['state', 'authority', 'centreId', 'matter'] as const) {
    if (equal[key] !== undefined) query = query.where(key, '=', equal[key])
  }
  for (const key of ['urgent', 'toVerify'] as const) {
    if (flags[key] !== undefined) query = query.where(key, '=', Number(flags[key]))
  }
  if (open) query = query.where('state', 'not in', ENDED)
  if (seenBy) query = query.where(isSeenBy(seenBy))
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

/** How many cases are named in one query. */
const AT_A_TIME = 500

/** What lies open of the events of several cases, those of each in order. */
export async function readMoments(db: Db, references: readonly string[]): Promise<ClearEvent[]> {
  const found: ClearEvent[] = []
  for (let at = 0; at < references.length; at += AT_A_TIME) {
    const rows = await db
      .selectFrom('complaintEvents')
      .select(['reference', 'at', 'kind', 'actor', 'state'])
      .where('reference', 'in', references.slice(at, at + AT_A_TIME))
      .orderBy('reference')
      .orderBy('position')
      .execute()
    found.push(...rows)
  }
  return found
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
    onHold: Number(complaint.onHold),
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
    onHold: row.onHold === 1,
  }
}
