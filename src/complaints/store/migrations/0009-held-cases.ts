import { type Kysely, sql } from 'kysely'
import type { Tables } from '#src/complaints/store/tables.ts'

/** Cases can be kept longer than the notice says, e.g. while a court asks for them. */
export async function addHeldCases(db: Kysely<Tables>): Promise<void> {
  await sql`alter table complaints add column on_hold integer not null default 0`.execute(db)
}
