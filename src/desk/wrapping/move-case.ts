import { base64 } from '@scure/base'
import type { EnvelopedCase } from '#src/complaints/seal/case-secret.ts'
import { sealEnvelope } from '#src/complaints/seal/envelope.ts'
import type { Act, ActChange } from '#src/desk/api/act.ts'
import { toSha256 } from '#src/desk/api/sign-act.ts'

type Moved = {
  change: Required<Pick<ActChange, 'holder' | 'envelope'>>
  sealedEnvelope: NonNullable<Act['sealedEnvelope']>
}

/** What an act says of a case that goes to another unit: its secret, sealed to that unit's officers and to nobody else. */
export async function moveCaseTo(
  secret: string,
  sealed: EnvelopedCase,
  { holder, recipients }: { holder: string; recipients: readonly string[] },
): Promise<Moved> {
  const after = await sealEnvelope(secret, sealed, recipients)
  const [from, to] = [new Uint8Array(sealed.envelope), new Uint8Array(after)]
  const envelope: [string, string] = [await toSha256(from), await toSha256(to)]
  return { change: { holder, envelope }, sealedEnvelope: base64.encode(after) }
}
