import { answersSchema } from '#src/complaints/answers.ts'
import { toDemonstrationKey } from '#src/complaints/channel/demonstration.ts'
import { readIdentities } from '#src/complaints/channel/identity-file.ts'
import { openKeys } from '#src/complaints/channel/keys.ts'
import { fileMetaSchema } from '#src/complaints/questions/files/question.ts'
import { openJson, openWith } from '#src/complaints/seal/case.ts'
import { openResidentKey } from '#src/complaints/seal/code.ts'
import { openEnvelope } from '#src/complaints/seal/envelope.ts'
import type { Complaint, ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { openComplaintStore } from '#src/complaints/store/open-complaint-store.ts'
import { toRecordHash } from '#src/complaints/store/recorded-case.ts'
import { verifyRecord } from '#src/record/verify-record.ts'
import type { Acknowledged } from '#tests/durability/patient-filer.ts'

/** What became of everything that was acknowledged; all but `acknowledged` and `stored` should be 0. */
export type Kept = {
  acknowledged: number
  stored: number
  lost: number
  duplicated: number
  wrongCodes: number
  unreadable: number
  filesMissing: number
  filesDamaged: number
  filesWithoutOwner: number
  damagedStore: number
  /** What the record finds wrong with itself. */
  recordWrong: number
}

/** Whether an officer reads what was written, and the files that were added. */
async function readCase(
  store: ComplaintStore,
  complaint: Complaint,
  officer: string,
): Promise<{ narrative: string | undefined; files: number; damaged: number }> {
  const opened = await openEnvelope(officer, complaint)
  if (opened.outcome !== 'opened') return { narrative: undefined, files: 0, damaged: 0 }
  const { identity } = opened
  const answers = await openJson(identity, complaint.sealedAnswers, answersSchema)
  const files = await store.readFiles(complaint.reference)
  let damaged = 0
  for (const file of files) {
    const meta = await openJson(identity, file.sealedMeta, fileMetaSchema)
    const content = await openWith(
      identity,
      Buffer.concat(await Array.fromAsync(store.readParts(file.id))),
    )
    if (!meta || content?.length !== meta.bytes) damaged += 1
  }
  return { narrative: answers?.narrative, files: files.length, damaged }
}

/** Compares what was promised with what is there, as the officers would: in the store itself. */
export async function checkKept(
  settings: { dataDir: string; databaseUrl: string | undefined },
  acknowledged: readonly Acknowledged[],
): Promise<Kept> {
  const { pepper, storeId } = await openKeys(settings)
  const store = openComplaintStore({ ...settings, storeId })
  const [officer = ''] = await readIdentities(toDemonstrationKey(settings.dataDir))
  const sum = { lost: 0, wrongCodes: 0, unreadable: 0, filesMissing: 0, filesDamaged: 0 }
  for (const promised of acknowledged) {
    const complaint = await store.findByReference(promised.reference)
    if (!complaint) {
      sum.lost += 1
      continue
    }
    if (!(await openResidentKey(pepper, promised.queryCode, complaint))) sum.wrongCodes += 1
    const read = await readCase(store, complaint, officer)
    if (read.narrative !== promised.narrative) sum.unreadable += 1
    if (read.files < promised.files) sum.filesMissing += 1
    sum.filesDamaged += read.damaged
  }
  const entries = store.readRecord()
  const kept = await store.readRecordHead()
  const record = await verifyRecord({ entries, kept }, [], toRecordHash)
  const recorded = record.head?.seq ?? 0
  const { complaints, integrity, damagedFiles, filesWithoutOwner } = await store.check()
  await store.close()
  const references = new Set(acknowledged.map(({ reference }) => reference))
  return {
    ...sum,
    acknowledged: acknowledged.length,
    stored: complaints,
    duplicated: complaints - references.size + (acknowledged.length - references.size),
    filesDamaged: sum.filesDamaged + damagedFiles,
    filesWithoutOwner,
    damagedStore: Number(integrity !== 'ok'),
    recordWrong: record.findings.length + Number(recorded < complaints),
  }
}
