import { sealText } from '#src/complaints/seal/case.ts'
import { changeAtDesk, checkVersion, VERSION_OPTION } from '#src/desk/change-at-desk.ts'
import { toCommand } from '#src/desk/command.ts'
import { findCase } from '#src/desk/find-case.ts'
import { needGivenText, TEXT_OPTIONS } from '#src/desk/read-given-text.ts'
import { DONE_TEXT } from '#src/text/desk/done.ts'
import { USAGE } from '#src/text/desk/usage.ts'

/** Answers the complainant: sealed to whoever holds the query code, and to the case. */
export const reply = toCommand({
  usage: USAGE.reply,
  words: 1,
  options: { ...TEXT_OPTIONS, ...VERSION_OPTION },
  run: async (desk, values, [typed = '']) => {
    const text = await needGivenText(values)
    const complaint = await findCase(desk, typed)
    checkVersion(complaint, values['if-version'])
    const { reference, residentRecipient, caseRecipient } = complaint
    const sealedPublic = await sealText([residentRecipient, caseRecipient], text)
    const version = await changeAtDesk(desk, complaint, { kind: 'replied', sealedPublic })
    return { text: DONE_TEXT.replied(reference), json: { reference, version } }
  },
})
