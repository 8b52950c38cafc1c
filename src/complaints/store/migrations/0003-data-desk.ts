import type { Kysely } from 'kysely'
import type { ColumnTypes } from '#src/complaints/store/migrations/column-types.ts'
import type { Tables } from '#src/complaints/store/tables.ts'
import { toReportTables } from '#src/reports/store/make-tables.ts'

/** The data desk moves in: reports of wrong pages and counts of needs, apart from all complaints. */
export async function addDataDesk(db: Kysely<Tables>, types: ColumnTypes): Promise<void> {
  for (const statement of toReportTables(types)) await statement.execute(db)
}
