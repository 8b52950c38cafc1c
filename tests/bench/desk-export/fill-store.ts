import { createHash, randomBytes } from 'node:crypto'
import { identityToRecipient } from 'age-encryption'
import { CamelCasePlugin, Kysely, PostgresDialect } from 'kysely'
import { Pool } from 'pg'
import { openDemonstrationKeys } from '#src/complaints/channel/demonstration.ts'
import { makeCaseKey, sealJson, sealTo } from '#src/complaints/seal/case.ts'
import { makeReference } from '#src/complaints/seal/code.ts'
import { sealEnvelope } from '#src/complaints/seal/envelope.ts'
import { addEvent, toComplaintRow } from '#src/complaints/store/cases.ts'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import { OpenFile } from '#src/complaints/store/engines/open-file.ts'
import { toFileDatabase } from '#src/complaints/store/engines/sqlite-dialect.ts'
import { recordFiling } from '#src/complaints/store/record.ts'
import type { Tables } from '#src/complaints/store/tables.ts'
import { makeEvent } from '#tests/support/example-complaints.ts'
import { toStoreFile } from '#tests/support/temporary-store.ts'

const AT_A_TIME = 200
const PLACE = { unlisted: { name: '某托管点', address: '某路1号' } }

type Filled = { dataDir: string; databaseUrl: string | undefined; like: Complaint }

/** Puts cases like one into its store, each with keys, words and a file of its own, in few transactions. */
export async function fillStore(
  { dataDir, databaseUrl, like }: Filled,
  cases: number,
  bytes: number,
): Promise<void> {
  const keys = await openDemonstrationKeys(dataDir)
  const officers = await Promise.all(keys.slice(0, 2).map(identityToRecipient))
  const file = databaseUrl ? undefined : new OpenFile(toStoreFile(dataDir), false)
  const db = file ? toFileDatabase(file) : toPostgres(databaseUrl ?? '')
  for (let at = 0; at < cases; at += AT_A_TIME) {
    const some = Array.from({ length: Math.min(AT_A_TIME, cases - at) }, () =>
      makeCase(like, officers, bytes),
    )
    const made = await Promise.all(some)
    await db.transaction().execute(async (transaction) => {
      for (const one of made) await insert(transaction, one)
    })
  }
  await db.destroy()
  file?.close()
}

const toPostgres = (connectionString: string) =>
  new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: new Pool({ connectionString }) }),
    plugins: [new CamelCasePlugin()],
  })

async function makeCase(like: Complaint, officers: readonly string[], bytes: number) {
  const { identity, recipient: caseRecipient } = await makeCaseKey()
  const reference = makeReference()
  const id = randomBytes(16).toString('hex')
  const meta = { id, name: '照片.jpg', kind: 'image', bytes, hasActiveContent: false }
  const narrative = `${reference}：门口的消防通道一直锁着，接送时间也没有人看门。`.repeat(12)
  const answers = { place: PLACE, matter: like.matter, narrative, files: [meta] }
  const content = await sealTo([caseRecipient], randomBytes(bytes))
  const complaint: Complaint = {
    ...like,
    reference,
    tokenHash: randomBytes(32).toString('hex'),
    caseRecipient,
    envelope: await sealEnvelope(identity, { reference, caseRecipient }, officers),
    sealedAnswers: await sealJson([caseRecipient], answers),
  }
  const hash = createHash('sha256').update(content).digest('hex')
  const sealedMeta = await sealJson([caseRecipient], meta)
  return { complaint, file: { id, hash, sealedMeta }, content }
}

async function insert(
  db: Kysely<Tables>,
  { complaint, file, content }: Awaited<ReturnType<typeof makeCase>>,
): Promise<void> {
  const { reference } = complaint
  await db.insertInto('complaints').values(toComplaintRow(complaint)).execute()
  await addEvent(db, reference, makeEvent({ at: complaint.filedAt }))
  const owner = { reference, draftId: null, unfinishedSince: null }
  await db
    .insertInto('complaintFiles')
    .values({ ...file, ...owner, bytes: content.length })
    .execute()
  const part = { fileId: file.id, position: 0, sealedContent: content }
  await db.insertInto('complaintFileParts').values(part).execute()
  await recordFiling(db, complaint, [file])
}
