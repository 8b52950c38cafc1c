import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { toRecordHash } from '#src/complaints/store/recorded-case.ts'
import { checkStored } from '#src/desk/source/check-stored.ts'
import { type CaseFinding, checkCase } from '#src/record/check-case.ts'
import type { RecordedCase } from '#src/record/replay.ts'

/** How many cases are held at a time. */
const AT_A_TIME = 100

/** Holds every case that is stored against the record, and the record's cases against the store. */
export async function checkCases(
  store: ComplaintStore,
  recorded: ReadonlyMap<string, RecordedCase>,
): Promise<{ cases: number; findings: CaseFinding[] }> {
  const seen = new Set<string>()
  const findings: CaseFinding[] = []
  for (let offset = 0; ; offset += AT_A_TIME) {
    const page = await store.list({ limit: AT_A_TIME, offset })
    for (const complaint of page) {
      if (seen.has(complaint.reference)) continue
      seen.add(complaint.reference)
      findings.push(...(await checkStored(store, recorded, complaint)))
    }
    if (page.length < AT_A_TIME) break
  }
  for (const [reference, one] of recorded) {
    if (!seen.has(reference))
      findings.push(...(await checkCase(reference, one, undefined, toRecordHash)))
  }
  return { cases: seen.size, findings: findings.toSorted((one, other) => one.seq - other.seq) }
}
