import { answersSchema, type Place } from '#src/complaints/answers.ts'
import { findAccused } from '#src/complaints/routing/find-accused.ts'
import { toAccusedNames } from '#src/complaints/routing/to-accused-names.ts'
import { openJson, sealText } from '#src/complaints/seal/case.ts'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import {
  changeAtDesk,
  checkTransition,
  checkVersion,
  VERSION_OPTION,
} from '#src/desk/change-at-desk.ts'
import { toCommand } from '#src/desk/command.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { findCase, openCase } from '#src/desk/find-case.ts'
import { findAuthority, listAuthorities } from '#src/desk/names.ts'
import type { Desk } from '#src/desk/open-desk.ts'
import { needGivenText } from '#src/desk/read-given-text.ts'
import { DONE_TEXT } from '#src/text/desk/done.ts'
import { PROBLEMS } from '#src/text/desk/problems.ts'
import { USAGE } from '#src/text/desk/usage.ts'

/**
 * Gives a case to another unit, for a reason that only officers read. Never to the unit complained about, nor to
 * one that belongs to it (信访工作条例 Art. 30): neither as the one that handles it nor as a copy.
 */
export const route = toCommand({
  usage: USAGE.route,
  words: 2,
  options: {
    reason: { type: 'string' },
    file: { type: 'string' },
    accused: { type: 'string', multiple: true, default: [] },
    ...VERSION_OPTION,
  },
  run: async (desk, values, [typed = '', word = '']) => {
    const site = await desk.site()
    const authority = findAuthority(site, word)
    const reason = await needGivenText(
      { text: values.reason, file: values.file },
      PROBLEMS.noReason,
    )
    const complaint = await findCase(desk, typed)
    checkVersion(complaint, values['if-version'])
    checkMove(complaint, authority.id)
    const names = [...values.accused, ...(await readAccusedNames(desk, complaint))]
    if (names.length === 0) throw new DeskError(EXIT.conflict, PROBLEMS.namesUnknown)
    const accused = findAccused(listAuthorities(site), names)
    if (accused.has(authority.id)) {
      throw new DeskError(EXIT.conflict, PROBLEMS.accusedAuthority(authority.name))
    }
    const { reference, caseRecipient } = complaint
    const copies = complaint.copies.filter((id) => id !== authority.id && !accused.has(id))
    const sealedInternal = await sealText([caseRecipient], reason)
    const version = await changeAtDesk(
      desk,
      complaint,
      { kind: 'stateChanged', state: 'forwarded', sealedInternal },
      { state: 'forwarded', outcome: null, authority: authority.id, copies, toVerify: false },
    )
    return {
      text: DONE_TEXT.routed(reference, authority.name),
      json: { reference, version, authority: authority.id, copies },
    }
  },
})

/** A case that was forwarded can be forwarded again, to another unit. */
function checkMove({ state, authority }: Complaint, wanted: string): void {
  if (state !== 'forwarded' || authority === wanted) checkTransition(state, 'forwarded')
}

async function readAccusedNames(desk: Desk, complaint: Complaint): Promise<string[]> {
  const { snapshot } = await desk.site()
  const place = await readPlace(desk, complaint)
  return snapshot && place ? toAccusedNames(snapshot, place) : []
}

/** A centre of the directory lies open; only a place that is not in it has to be unsealed. */
async function readPlace(desk: Desk, complaint: Complaint): Promise<Place | undefined> {
  const { centreId, reference, sealedAnswers } = complaint
  if (centreId !== null) return { centreId }
  const answers = await openJson(await openCase(desk, complaint), sealedAnswers, answersSchema)
  if (!answers) throw new DeskError(EXIT.wrong, PROBLEMS.damaged(reference))
  return answers.place
}
