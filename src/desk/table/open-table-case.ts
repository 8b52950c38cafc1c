import { type Answers, answersSchema } from '#src/complaints/answers.ts'
import { openJson, openText } from '#src/complaints/seal/case.ts'
import { openCaseSecret } from '#src/complaints/seal/case-secret.ts'
import type { TableCase, ToldOfCase } from '#src/desk/source/case-source.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'
import { findReaders } from '#src/officers/readers.ts'

/**
 * What a table shows of a case, opened. `closed`: it was sealed to others. `isDamaged`: not all of it could be opened; `alarm`
 * where that should never be.
 */
export type TableContent =
  | { outcome: 'closed' }
  | {
      outcome: 'opened'
      answers: Answers | undefined
      /** Null: nothing was said. */
      reply: string | null | undefined
      isDamaged: boolean
      alarm: ToldOfCase | undefined
    }

type Sealed = Pick<TableCase, 'sealedReply'> & {
  complaint: Pick<
    TableCase['complaint'],
    'reference' | 'caseRecipient' | 'envelope' | 'sealedAnswers' | 'holder' | 'listNumber'
  >
}

/** Opens a case on this device. `lists`: those that count; none in a demonstration of commands, which trusts no list. */
export async function openTableCase(
  identities: readonly string[],
  lists: readonly OfficerList[],
  { complaint, sealedReply }: Sealed,
): Promise<TableContent> {
  const readers = lists.length > 0 ? findReaders(lists, complaint) : undefined
  const secret = await openCaseSecret(identities, complaint, readers)
  if (secret.outcome === 'closed') return secret
  if (secret.outcome === 'alarm') {
    const { kind: alarm } = secret.alarm
    return { outcome: 'opened', answers: undefined, reply: undefined, isDamaged: true, alarm }
  }
  const { identity } = secret
  const answers = await openJson(identity, complaint.sealedAnswers, answersSchema)
  const reply = sealedReply && (await openText(identity, sealedReply))
  const isDamaged = !answers || reply === undefined
  return { outcome: 'opened', answers, reply, isDamaged, alarm: undefined }
}
