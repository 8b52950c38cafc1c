import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll } from 'vitest'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { describeComplaintStore } from '#tests/contracts/complaint-store.ts'
import { describePublicNumbers } from '#tests/contracts/public-numbers.ts'
import { describeRecord } from '#tests/contracts/record.ts'
import { describeReportStore } from '#tests/contracts/report-store.ts'
import { describeSharedStore } from '#tests/contracts/shared-store.ts'
import { describeTamperedRecord } from '#tests/contracts/tampered-record.ts'
import { describeWraps } from '#tests/contracts/wraps.ts'
import { toStoreFile } from '#tests/support/temporary-store.ts'

const dataDir = mkdtempSync(join(tmpdir(), 'complaint-store-'))
afterAll(() => rmSync(dataDir, { recursive: true }))

const open = async () =>
  openComplaintStore({
    dataDir,
    databaseUrl: undefined,
    storeId: 'a store of tests',
    mayCreate: () => true,
  })

describeComplaintStore('SQLite', open)
describeSharedStore('SQLite', open)
describeReportStore('SQLite', open)
describeRecord('SQLite', open)
describePublicNumbers('SQLite', open)

describeTamperedRecord('SQLite', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'tampered-record-'))
  const place = { dataDir: folder, databaseUrl: undefined, storeId: 'tampered' }
  const store = openComplaintStore({ ...place, mayCreate: () => true })
  return {
    store,
    tamper: async (statement) => {
      const database = new DatabaseSync(toStoreFile(folder))
      database.exec(statement)
      database.close()
    },
    end: async () => rmSync(folder, { recursive: true }),
  }
})
describeWraps('SQLite', open)
