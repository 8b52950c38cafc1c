import { answersSchema } from '#src/complaints/answers.ts'
import type { Place } from '#src/complaints/questions/centre/question.ts'
import { findAccused, toAccusedNames } from '#src/complaints/routing/find-accused.ts'
import { openJson, sealText } from '#src/complaints/seal/case.ts'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/route/words.ts'
import {
  changeAtDesk,
  checkTransition,
  findCaseAsSeen,
  VERSION_OPTION,
} from '#src/desk/desk-case.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { findAuthority, listAuthorities, toAuthorityName } from '#src/desk/names.ts'
import { openCase } from '#src/desk/open-case.ts'
import type { Desk } from '#src/desk/open-desk.ts'
import { needGivenText } from '#src/desk/read-given-text.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

/**
 * Gives a case to another unit, for a reason that only officers read. Never to the unit complained about, nor to
 * one that belongs to it (信访工作条例 Art. 30): neither as the one that handles it nor as a copy.
 */
export const route = toCommand({
  name: 'route',
  words,
  positionals: 2,
  options: {
    reason: { type: 'string' },
    file: { type: 'string' },
    accused: { type: 'string', multiple: true, default: [] },
    ...VERSION_OPTION,
  },
  run: async (desk, values, [typed = '', word = '']) => {
    const site = await desk.site()
    const authority = findAuthority(site, word)
    const reason = await needGivenText({ text: values.reason, file: values.file }, words.noReason)
    const complaint = await findCaseAsSeen(desk, typed, values)
    checkMove(complaint, authority.id)
    const names = [...values.accused, ...(await readAccusedNames(desk, complaint))]
    if (names.length === 0) throw new DeskError(EXIT.conflict, words.namesUnknown)
    const accused = findAccused(listAuthorities(site), names)
    if (accused.has(authority.id)) {
      throw new DeskError(EXIT.conflict, words.accusedAuthority(authority.name))
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
    const { holder } = complaint
    const opener = holder !== null && holder !== authority.id && toAuthorityName(site, holder)
    const text = words.routed(reference, authority.name)
    return {
      text: opener ? `${text}\n${words.closedTo(authority.name, opener)}` : text,
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
  if (!answers) throw new DeskError(EXIT.wrong, deskWords.problems.damaged(reference))
  return answers.place
}
