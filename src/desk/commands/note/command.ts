import { sealText } from '#src/complaints/seal/case.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/note/words.ts'
import { changeAtDesk, findCaseAsSeen, VERSION_OPTION } from '#src/desk/desk-case.ts'
import { needGivenText, TEXT_OPTIONS } from '#src/desk/read-given-text.ts'

/** Notes something for officers only: sealed to the case. */
export const note = toCommand({
  name: 'note',
  words,
  positionals: 1,
  options: { ...TEXT_OPTIONS, ...VERSION_OPTION },
  run: async (desk, values, [typed = '']) => {
    const text = await needGivenText(values)
    const complaint = await findCaseAsSeen(desk, typed, values)
    const { reference, caseRecipient } = complaint
    const sealedInternal = await sealText([caseRecipient], text)
    const version = await changeAtDesk(desk, complaint, { kind: 'noteAdded', sealedInternal })
    return { text: words.noted(reference), json: { reference, version } }
  },
})
