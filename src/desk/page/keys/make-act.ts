import { sealText } from '#src/complaints/seal/case.ts'
import type { Act, SignedAct } from '#src/desk/api/act.ts'
import type { SealedCase } from '#src/desk/api/case-view.ts'
import { signAct } from '#src/desk/api/sign-act.ts'
import type { Signer } from '#src/desk/page/keys/signer.ts'

/** What an officer does, with his words as he typed them. */
export type NewAct = Pick<Act, 'kind' | 'version' | 'at' | 'listNumber' | 'change'> & {
  toComplainant: string | null
  toOfficers: string | null
}

type OfCase = Pick<SealedCase, 'caseRecipient' | 'residentRecipient'> & { reference: string }

/** An act on a case: its words sealed, all of it signed. */
export async function makeAct(
  region: string,
  { reference, caseRecipient, residentRecipient }: OfCase,
  { toComplainant, toOfficers, ...given }: NewAct,
  signer: Signer,
): Promise<SignedAct> {
  const seal = async (recipients: string[], text: string | null) =>
    text === null ? null : sealText(recipients, text)
  const words = {
    sealedPublic: await seal([residentRecipient, caseRecipient], toComplainant),
    sealedInternal: await seal([caseRecipient], toOfficers),
  }
  return signAct({ ...given, ...words, reference }, signer, region)
}
