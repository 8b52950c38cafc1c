import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type {
  Added,
  NewReport,
  Report,
  ReportFilter,
  ReportSum,
  Turn,
} from '#src/reports/report-store.ts'
import type { ReportTables } from '#src/reports/store/tables.ts'
import { FURTHER, isChecked, type Outcome } from '#src/reports/topics.ts'

type Db = Kysely<ReportTables>
type Row = Omit<Report, 'id' | 'count'>

/** Open reports of one centre that are kept apart; further ones are counted only. */
const MOST_OPEN = 50

const COLUMNS = [
  'id',
  'centreId',
  'kind',
  'topic',
  'value',
  'count',
  'firstOn',
  'lastOn',
  'closedOn',
  'outcome',
] as const

/** Whole checks of a door are one a day: nobody closes them. */
const toSameKey = ({ centreId, kind, topic, value }: Row, day: string) =>
  JSON.stringify([centreId, kind, topic, isChecked(topic) ? day : value])

/** Counts a report up where the same is there. */
async function countUp(db: Db, sameKey: string, on: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('dataReports')
    .set((eb) => ({ count: eb('count', '+', 1), lastOn: on }))
    .where('sameKey', '=', sameKey)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

async function countOpen(db: Db, centreId: string): Promise<number> {
  const { open } = await db
    .selectFrom('dataReports')
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .where('centreId', '=', centreId)
    .where('closedOn', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(open)
}

async function addOne(db: Db, report: NewReport, day: string): Promise<void> {
  const { topic } = report
  const isCheck = isChecked(topic)
  const ended = isCheck ? { closedOn: day, outcome: topic } : { closedOn: null, outcome: null }
  const row: Row = { ...report, ...ended, firstOn: day, lastOn: day } as Row
  if (await countUp(db, toSameKey(row, day), day)) return
  const isFull = !isCheck && (await countOpen(db, report.centreId)) >= MOST_OPEN
  const kept: Row = isFull ? { ...row, topic: FURTHER, value: null } : row
  await db
    .insertInto('dataReports')
    .values({
      ...kept,
      id: randomBytes(5).toString('hex'),
      count: 1,
      sameKey: toSameKey(kept, day),
    })
    .onConflict((conflict) =>
      conflict
        .column('sameKey')
        .doUpdateSet((eb) => ({ count: eb('dataReports.count', '+', 1), lastOn: day })),
    )
    .execute()
}

/** What the turn of a source was used for before; nothing when it was free, and is taken now. */
async function takeTurn(db: Db, turn: Turn): Promise<string | undefined> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('dataReportTurns')
    .values(turn)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if ((numInsertedOrUpdatedRows ?? 0n) > 0n) return undefined
  const { content } = await db
    .selectFrom('dataReportTurns')
    .select('content')
    .where('id', '=', turn.id)
    .executeTakeFirstOrThrow()
  return content
}

export function addReports(
  db: Db,
  reports: readonly NewReport[],
  on: string,
  turn: Turn,
): Promise<Added> {
  return db.transaction().execute(async (transaction) => {
    const before = await takeTurn(transaction, turn)
    if (before !== undefined) return before === turn.content ? 'known' : 'spent'
    for (const report of reports) await addOne(transaction, report, on)
    return 'stored'
  })
}

export function findReport(db: Db, id: string): Promise<Report | undefined> {
  return db.selectFrom('dataReports').select(COLUMNS).where('id', '=', id).executeTakeFirst()
}

export function listReports(db: Db, { state, centreId, limit }: ReportFilter): Promise<Report[]> {
  let query = db
    .selectFrom('dataReports')
    .select(COLUMNS)
    .where('closedOn', state === 'open' ? 'is' : 'is not', null)
  if (centreId !== undefined) query = query.where('centreId', '=', centreId)
  return query.orderBy('firstOn').orderBy('count', 'desc').orderBy('id').limit(limit).execute()
}

export async function closeReport(
  db: Db,
  id: string,
  outcome: Outcome,
  on: string,
): Promise<'closed' | 'known' | 'unknown'> {
  const { numUpdatedRows } = await db
    .updateTable('dataReports')
    .set({ closedOn: on, outcome, sameKey: null })
    .where('id', '=', id)
    .where('closedOn', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return 'closed'
  return (await findReport(db, id)) ? 'known' : 'unknown'
}

export async function sumReports(db: Db, since: string): Promise<ReportSum[]> {
  const sums = await db
    .selectFrom('dataReports')
    .select(['kind', 'outcome', 'firstOn', 'closedOn'])
    .select(({ fn }) => [
      fn.countAll<number>().as('entries'),
      fn.sum<number>('count').as('reports'),
    ])
    .where((eb) => eb.or([eb('closedOn', 'is', null), eb('closedOn', '>=', since)]))
    .groupBy(['kind', 'outcome', 'firstOn', 'closedOn'])
    .orderBy('firstOn')
    .execute()
  return sums.map((sum) => ({ ...sum, entries: Number(sum.entries), reports: Number(sum.reports) }))
}
