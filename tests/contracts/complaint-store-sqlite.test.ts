import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { describeComplaintStore } from '#tests/contracts/complaint-store.ts'
import { describePublicNumbers } from '#tests/contracts/public-numbers.ts'
import { describeRecord } from '#tests/contracts/record.ts'
import { describeReportStore } from '#tests/contracts/report-store.ts'
import { describeSharedStore } from '#tests/contracts/shared-store.ts'

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
