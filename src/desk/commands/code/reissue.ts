import { randomBytes } from 'node:crypto'
import { readKeyFile, toKeyPath } from '#src/complaints/channel/keys.ts'
import { sealText } from '#src/complaints/seal/case.ts'
import { makeCodeSalt, toQueryCode, toResidentKey } from '#src/complaints/seal/code.ts'
import type { SignedBy } from '#src/complaints/store/complaint-store.ts'
import { toRecordHash } from '#src/complaints/store/recorded-case.ts'
import { toAt } from '#src/desk/act-command.ts'
import { toActBytes, toActCommitment } from '#src/desk/api/act.ts'
import { toSight, toUnits } from '#src/desk/api/rights.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/code/words.ts'
import { readCaseContent } from '#src/desk/commands/show/read-case-content.ts'
import type { Desk } from '#src/desk/desk.ts'
import { findCaseAsSeen, toStaleError, VERSION_OPTION } from '#src/desk/desk-case.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { needSigners } from '#src/desk/office-entry.ts'
import type { DeskCase } from '#src/desk/source/case-source.ts'
import { toInstantText } from '#src/desk/to-summary.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

/** Makes the token that a code follows from; nobody keeps it. */
const makeToken = () => randomBytes(32).toString('base64url')

/**
 * Gives a case another query code, after an officer has rung the number that was left: the one before opens nothing any
 * more. What was answered before is copied into the event, because the new code does not open it.
 */
export const reissueCode = toCommand({
  name: 'code reissue',
  words,
  positionals: 1,
  options: { checked: { type: 'string' }, ...VERSION_OPTION, 'dry-run': { type: 'boolean' } },
  run: async (desk, values, [typed = '']) => {
    const complaint = await findCaseAsSeen(desk, typed, values)
    const { reference, version, caseRecipient } = complaint
    const { answers, events } = await readCaseContent(desk, complaint)
    const phone = answers?.contact?.phone
    if (phone === undefined) throw new DeskError(EXIT.conflict, words.noContact(reference))
    if (!values.checked?.trim()) throw new DeskError(EXIT.usage, words.notChecked(reference))
    if (values['dry-run'])
      return { text: words.dryRun(reference), json: { reference, version, dryRun: true } }
    const keys = await readKeyFile(toKeyPath(desk.settings.dataDir))
    if (!keys) throw new DeskError(EXIT.unavailable, words.notHere)
    const codeSalt = makeCodeSalt()
    const queryCode = toQueryCode(keys.pepper, makeToken())
    const { recipient, check } = await toResidentKey(keys.pepper, queryCode, codeSalt)
    const replies = events.flatMap(({ at, text }) =>
      text === null ? [] : [words.reply(toInstantText(at), text)],
    )
    const at = (await desk.site()).clock().toISOString()
    const said = {
      sealedPublic: new Uint8Array(await sealText([recipient, caseRecipient], words.told(replies))),
      sealedInternal: new Uint8Array(await sealText([caseRecipient], values.checked.trim())),
    }
    const changed = await (await desk.store()).change(reference, version, {
      signed: await sign(desk, complaint, at, said),
      code: {
        codeSalt,
        codeCheck: check,
        pepperVersion: keys.version,
        residentRecipient: recipient,
      },
      event: {
        at,
        kind: 'codeReissued',
        actor: 'desk',
        state: null,
        outcome: null,
        ...said,
      },
    })
    if (changed !== 'changed') throw toStaleError(reference)
    const text = words.reissued(reference, queryCode)
    return { text, json: { reference, version: version + 1, queryCode } }
  },
})

/** By the officer who rang: his key opened the case, and signs for it. Throws a `DeskError` where it is not his. */
async function sign(
  desk: Desk,
  complaint: DeskCase,
  at: string,
  said: Parameters<typeof toActCommitment>[1],
): Promise<SignedBy> {
  const { reference, version } = complaint
  const { signers, list } = await needSigners(desk)
  const { rules } = toAt(await desk.site())
  const signer = signers.find(({ card }) => toSight(card, complaint, toUnits(rules)) === 'all')
  if (!signer) throw new DeskError(EXIT.conflict, deskWords.problems.notAllowed(reference))
  const salt = randomBytes(32).toString('hex')
  const commitment = await toActCommitment({ salt }, said, toRecordHash)
  const told = { kind: 'codeReissued', reference, version, at, listNumber: list.number } as const
  const message = toActBytes(desk.settings.region, { ...told, change: {} }, commitment)
  return { by: signer.signingKey, signature: signer.sign(message), list: list.number, salt }
}
