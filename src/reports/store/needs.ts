import type { Kysely } from 'kysely'
import type { CountedNeed, Need } from '#src/reports/report-store.ts'
import type { ReportTables } from '#src/reports/store/tables.ts'

type Db = Kysely<ReportTables>

const CELL = ['month', 'subdistrictCode', 'ageInMonths', 'serviceType'] as const

export async function addNeed(db: Db, need: Need): Promise<void> {
  await db
    .insertInto('unmetNeeds')
    .values({ ...need, count: 1 })
    .onConflict((conflict) =>
      conflict.columns(CELL).doUpdateSet((eb) => ({ count: eb('unmetNeeds.count', '+', 1) })),
    )
    .execute()
}

export function readNeeds(db: Db, beforeMonth: string): Promise<CountedNeed[]> {
  let query = db
    .selectFrom('unmetNeeds')
    .select([...CELL, 'count'])
    .where('month', '<', beforeMonth)
  for (const column of CELL) query = query.orderBy(column)
  return query.execute()
}
