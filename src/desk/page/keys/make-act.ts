import { sealText } from '#src/complaints/seal/case.ts'
import type { EnvelopedCase } from '#src/complaints/seal/case-secret.ts'
import type { Act, SignedAct } from '#src/desk/api/act.ts'
import type { SealedCase } from '#src/desk/api/case-view.ts'
import type { DrawnCode } from '#src/desk/api/drawn-code.ts'
import { signAct } from '#src/desk/api/sign-act.ts'
import type { Signer } from '#src/desk/page/keys/signer.ts'
import type { GivenLists } from '#src/desk/page/keys/trusted-lists.ts'
import { moveCaseTo } from '#src/desk/wrapping/move-case.ts'
import { toRecipients } from '#src/officers/officer-list.ts'

/** What an officer does, with his words as he typed them. */
export type NewAct = Pick<
  Act,
  'kind' | 'version' | 'at' | 'listNumber' | 'change' | 'publication'
> & {
  /** The unit to whose officers it is sealed anew. */
  holder?: string | undefined
  /** The code that the case gets: what its complainant is told opens with it. */
  drawn?: Pick<DrawnCode, 'residentRecipient' | 'ticket'> | undefined
  toComplainant: string | null
  toOfficers: string | null
}

export type OpenCase = EnvelopedCase & Pick<SealedCase, 'residentRecipient'> & { secret: string }

/** To whom the words of an act are sealed. */
type Recipients = Pick<SealedCase, 'caseRecipient' | 'residentRecipient'>

async function sealWords(
  { caseRecipient, residentRecipient }: Recipients,
  { toComplainant, toOfficers }: Pick<NewAct, 'toComplainant' | 'toOfficers'>,
) {
  const seal = async (recipients: string[], text: string | null) =>
    text === null ? null : sealText(recipients, text)
  return {
    sealedPublic: await seal([residentRecipient, caseRecipient], toComplainant),
    sealedInternal: await seal([caseRecipient], toOfficers),
  }
}

/** What the unit of a package says of its case, which it has not itself: its words sealed, all of it signed. */
export async function makeActOnPackage(
  region: string,
  { reference, ...recipients }: Recipients & { reference: string },
  { toComplainant, toOfficers, holder: _, ...given }: NewAct,
  signer: Signer,
): Promise<SignedAct> {
  const words = await sealWords(recipients, { toComplainant, toOfficers })
  return signAct({ ...given, ...words, reference }, signer, region)
}

/** An act on a case: its words sealed, all of it signed. */
export async function makeAct(
  { region, lists }: Pick<GivenLists, 'region' | 'lists'>,
  { secret, ...sealed }: OpenCase,
  { toComplainant, toOfficers, holder, drawn, change, ...given }: NewAct,
  signer: Signer,
): Promise<SignedAct> {
  const { reference } = sealed
  const { residentRecipient } = drawn ?? sealed
  const words = await sealWords({ ...sealed, residentRecipient }, { toComplainant, toOfficers })
  if (holder === undefined)
    return signAct(
      { ...given, ...words, change, reference, ...(drawn && { codeTicket: drawn.ticket }) },
      signer,
      region,
    )
  const last = lists.at(-1)
  const recipients = last ? toRecipients(last, holder) : []
  const moved = await moveCaseTo(secret, sealed, { holder, recipients })
  const { sealedEnvelope } = moved
  const act = { ...given, ...words, reference, sealedEnvelope }
  return signAct({ ...act, change: { ...change, ...moved.change } }, signer, region)
}
