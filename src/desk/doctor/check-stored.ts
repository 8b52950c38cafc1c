import type { Desk } from '#src/desk/desk.ts'
import { type Finding, toFinding, toFine } from '#src/desk/doctor/finding.ts'
import { DOCTOR_TEXT } from '#src/text/desk/doctor.ts'

/** The store's own check of everything in it. Throws `StoreUnavailableError`. */
export async function checkStored(desk: Desk): Promise<Finding[]> {
  const found = await (await desk.store()).check()
  if (found.integrity !== 'ok') return [toFinding(DOCTOR_TEXT.notIntact(found.integrity))]
  const findings = (
    ['damagedFiles', 'filesWithoutOwner', 'eventsWithoutCase', 'wrongTotals'] as const
  )
    .filter((what) => found[what] > 0)
    .map((what) => toFinding(DOCTOR_TEXT[what](found[what])))
  const { complaints, drafts, files } = found
  return [toFine(DOCTOR_TEXT.stored(complaints, drafts, files)), ...findings]
}
