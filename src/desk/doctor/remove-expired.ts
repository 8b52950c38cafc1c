import type { Desk } from '#src/desk/desk.ts'
import { type Finding, toFine } from '#src/desk/doctor/finding.ts'
import { DOCTOR_TEXT } from '#src/text/desk/doctor.ts'

/** Removes drafts whose 24 hours are over, with their files. Throws `StoreUnavailableError`. */
export async function removeExpired(desk: Desk): Promise<Finding[]> {
  const { clock } = await desk.site()
  const removed = await (await desk.store()).removeExpiredDrafts(clock())
  return [toFine(DOCTOR_TEXT.expired(removed))]
}
