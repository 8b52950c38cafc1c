import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { afterAll, beforeAll } from 'vitest'
import { OpenFile } from '#src/complaints/store/engines/open-file.ts'
import { toFileDatabase } from '#src/complaints/store/engines/sqlite-dialect.ts'
import { POSTGRES_TYPES, SQLITE_TYPES } from '#src/complaints/store/migrations/column-types.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import type { Tables } from '#src/complaints/store/tables.ts'
import { testMigration } from '#tests/contracts/migrated-store.ts'
import { startPostgres, type TestPostgres } from '#tests/support/postgres.ts'
import { makeDataDir, toStoreFile } from '#tests/support/temporary-store.ts'

const plugins = [new CamelCasePlugin()]

let server: TestPostgres
beforeAll(async () => {
  server = await startPostgres()
})
afterAll(() => server.remove())

let dataDir = ''
testMigration(
  'SQLite',
  async (fill) => {
    dataDir = makeDataDir()
    const path = toStoreFile(dataDir)
    mkdirSync(dirname(path), { mode: 0o700 })
    const file = new OpenFile(path, true)
    const filled = await fill(toFileDatabase(file), SQLITE_TYPES)
    file.close()
    return filled
  },
  (storeId) => openComplaintStore({ dataDir, databaseUrl: undefined, storeId }),
  async () => {
    const folder = dirname(toStoreFile(dataDir))
    return Buffer.concat(readdirSync(folder).map((name) => readFileSync(join(folder, name))))
  },
)

testMigration(
  'PostgreSQL',
  async (fill) => {
    const pool = new Pool({ connectionString: server.url })
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }), plugins })
    const filled = await fill(db, POSTGRES_TYPES)
    await db.destroy()
    return filled
  },
  (storeId) => openComplaintStore({ dataDir: '/nonexistent', databaseUrl: server.url, storeId }),
  async () => {
    const pool = new Pool({ connectionString: server.url })
    await pool.query('checkpoint')
    const { rows } = await pool.query(
      `select pg_read_binary_file(pg_relation_filepath('complaints')) as content`,
    )
    await pool.end()
    return rows[0].content
  },
)
