import type { Kysely } from 'kysely'
import { EngineError, OtherStoreError } from '#src/complaints/store/engines/engine.ts'
import { toFirstTables } from '#src/complaints/store/migrations/0001-first-tables.ts'
import { addPartsAndTotals } from '#src/complaints/store/migrations/0002-parts-and-totals.ts'
import { addDataDesk } from '#src/complaints/store/migrations/0003-data-desk.ts'
import { addOfficerLists } from '#src/complaints/store/migrations/0004-officer-lists.ts'
import { addHolders } from '#src/complaints/store/migrations/0005-holders.ts'
import { addRecord } from '#src/complaints/store/migrations/0006-record.ts'
import { addDeskSessions } from '#src/complaints/store/migrations/0007-desk-sessions.ts'
import { addOfficersOfCases } from '#src/complaints/store/migrations/0008-officers-of-cases.ts'
import { addHeldCases } from '#src/complaints/store/migrations/0009-held-cases.ts'
import { addPlaceTags } from '#src/complaints/store/migrations/0010-place-tags.ts'
import { addHandOvers } from '#src/complaints/store/migrations/0011-hand-overs.ts'
import { addPublications } from '#src/complaints/store/migrations/0012-publications.ts'
import type { ColumnTypes } from '#src/complaints/store/migrations/column-types.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Migration = (transaction: Kysely<Tables>, types: ColumnTypes) => Promise<void>

const makeFirstTables: Migration = async (transaction, types) => {
  for (const statement of toFirstTables(types)) await statement.execute(transaction)
}

/** In order; what was released is never changed, only followed by another one. */
const MIGRATIONS: readonly Migration[] = [
  makeFirstTables,
  addPartsAndTotals,
  addDataDesk,
  addOfficerLists,
  addHolders,
  addRecord,
  addDeskSessions,
  addOfficersOfCases,
  addHeldCases,
  addPlaceTags,
  addHandOvers,
  addPublications,
]

export type MigrationRules = {
  types: ColumnTypes
  /** The id that a new store gets and an old one must have. */
  storeId: string
  mayCreate: boolean
  hasTable: (db: Kysely<Tables>, name: string) => Promise<boolean>
  /** Makes other processes wait until the end of the transaction. */
  lock: (transaction: Kysely<Tables>) => Promise<void>
}

type Head = { id: string; schemaVersion: number }

async function readHead(db: Kysely<Tables>, rules: MigrationRules): Promise<Head | undefined> {
  if (!(await rules.hasTable(db, 'complaint_store'))) return undefined
  return db.selectFrom('complaintStore').select(['id', 'schemaVersion']).executeTakeFirst()
}

function checkHead(head: Head | undefined, rules: MigrationRules): void {
  if (!head && !rules.mayCreate) throw new EngineError('broken', 'The database holds no store.')
  if (head && head.id !== rules.storeId) throw new OtherStoreError()
  if (head && head.schemaVersion > MIGRATIONS.length) {
    const versions = `${head.schemaVersion}, this program knows ${MIGRATIONS.length}`
    throw new EngineError('broken', `The store is of schema version ${versions}.`)
  }
}

/**
 * Brings a database to the newest schema in one transaction: whoever is killed in it leaves the old one. Writes
 * nothing when it is the newest already. Throws an `EngineError` when the database is not that of `storeId`.
 */
export async function migrate(db: Kysely<Tables>, rules: MigrationRules): Promise<void> {
  const found = await readHead(db, rules)
  checkHead(found, rules)
  if (found?.schemaVersion === MIGRATIONS.length) return
  await db.transaction().execute(async (transaction) => {
    await rules.lock(transaction)
    const head = await readHead(transaction, rules)
    checkHead(head, rules)
    for (const step of MIGRATIONS.slice(head?.schemaVersion ?? 0)) {
      await step(transaction, rules.types)
    }
    const row = { id: rules.storeId, schemaVersion: MIGRATIONS.length }
    await (head
      ? transaction.updateTable('complaintStore').set(row).execute()
      : transaction.insertInto('complaintStore').values(row).execute())
  })
}
