import { sealText } from '#src/complaints/seal/case.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/reply/words.ts'
import { changeAtDesk, findCaseAsSeen, VERSION_OPTION } from '#src/desk/desk-case.ts'
import { needGivenText, TEXT_OPTIONS } from '#src/desk/read-given-text.ts'

/** Answers the complainant: sealed to whoever holds the query code, and to the case. */
export const reply = toCommand({
  name: 'reply',
  words,
  positionals: 1,
  options: { ...TEXT_OPTIONS, ...VERSION_OPTION },
  run: async (desk, values, [typed = '']) => {
    const text = await needGivenText(values)
    const complaint = await findCaseAsSeen(desk, typed, values)
    const { reference, residentRecipient, caseRecipient } = complaint
    const sealedPublic = await sealText([residentRecipient, caseRecipient], text)
    const version = await changeAtDesk(desk, complaint, { kind: 'replied', sealedPublic })
    return { text: words.replied(reference), json: { reference, version } }
  },
})
