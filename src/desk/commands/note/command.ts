import { sealText } from '#src/complaints/seal/case.ts'
import { changeAtDesk, checkVersion, VERSION_OPTION } from '#src/desk/change-at-desk.ts'
import { toCommand } from '#src/desk/command.ts'
import { findCase } from '#src/desk/find-case.ts'
import { needGivenText, TEXT_OPTIONS } from '#src/desk/read-given-text.ts'
import { DONE_TEXT } from '#src/text/desk/done.ts'
import { USAGE } from '#src/text/desk/usage.ts'

/** Notes something for officers only: sealed to the case. */
export const note = toCommand({
  usage: USAGE.note,
  words: 1,
  options: { ...TEXT_OPTIONS, ...VERSION_OPTION },
  run: async (desk, values, [typed = '']) => {
    const text = await needGivenText(values)
    const complaint = await findCase(desk, typed)
    checkVersion(complaint, values['if-version'])
    const { reference, caseRecipient } = complaint
    const sealedInternal = await sealText([caseRecipient], text)
    const version = await changeAtDesk(desk, complaint, { kind: 'noteAdded', sealedInternal })
    return { text: DONE_TEXT.noted(reference), json: { reference, version } }
  },
})
