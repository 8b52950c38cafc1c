import { sealText } from '#src/complaints/seal/case.ts'
import type { Planned } from '#src/desk/acts/act.ts'
import { zhHans as actWords } from '#src/desk/acts/words.ts'
import type { ReceivedPackage } from '#src/desk/api/hand-over-view.ts'
import type { Answer } from '#src/desk/command.ts'
import type { Desk } from '#src/desk/desk.ts'
import { toToldError } from '#src/desk/desk-case.ts'
import type { GivenAct } from '#src/desk/source/case-source.ts'

type Told = { text: string; isDryRun: boolean }

/** Does something about a case for the unit of a package: words are sealed to the case and to its complainant. */
export async function actOnPackage(
  desk: Desk,
  received: ReceivedPackage,
  planned: Planned,
  { text, isDryRun }: Told,
): Promise<Answer> {
  const { reference, version, id, caseRecipient, residentRecipient } = received
  if (planned.outcome === 'refused') throw new Error(planned.refusal.code)
  if (isDryRun) return { text: actWords.dryRun(text), json: { reference, id, dryRun: true } }
  const { kind, change, toComplainant, toOfficers } = planned.act
  const seal = async (recipients: string[], words: string | null) =>
    words === null ? null : sealText(recipients, words)
  const act = {
    ...{ kind, reference, version, change },
    sealedPublic: await seal([residentRecipient, caseRecipient], toComplainant),
    sealedInternal: await seal([caseRecipient], toOfficers),
  } as GivenAct
  const changed = await (await desk.source()).actOnPackage(act, received).catch((error) => {
    throw toToldError(error, reference)
  })
  return { text, json: { reference, id, version: changed } }
}
