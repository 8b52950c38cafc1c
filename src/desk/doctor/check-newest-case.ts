import { IdentityFileError } from '#src/complaints/identity-file.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError } from '#src/desk/desk-error.ts'
import { type Finding, toFinding, toFine } from '#src/desk/doctor/finding.ts'
import { openCase } from '#src/desk/open-case.ts'
import { DOCTOR_TEXT } from '#src/text/desk/doctor.ts'

/** Whether the officer's keys still open what comes in now. Throws `StoreUnavailableError`. */
export async function checkNewestCase(desk: Desk): Promise<Finding[]> {
  const store = await desk.store()
  const [newest] = await store.list({ limit: 1, offset: 0 })
  if (!newest) return []
  try {
    await openCase(desk, newest)
    return [toFine(DOCTOR_TEXT.opens(newest.reference))]
  } catch (error) {
    const isExpected = error instanceof DeskError || error instanceof IdentityFileError
    if (!isExpected) throw error
    return [toFinding(error.message)]
  }
}
