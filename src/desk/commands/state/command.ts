import { sealText } from '#src/complaints/seal/case.ts'
import type { Outcome, State } from '#src/complaints/states.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/state/words.ts'
import {
  changeAtDesk,
  checkTransition,
  findCaseAsSeen,
  VERSION_OPTION,
} from '#src/desk/desk-case.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { parseOutcome, parseState, toStateText } from '#src/desk/names.ts'
import { readGivenText, TEXT_OPTIONS } from '#src/desk/read-given-text.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

/** States and outcomes that must be explained to the complainant. */
const NEEDS_WORDS: readonly (State | Outcome | null)[] = ['infoAsked', 'notAccepted', 'passedOn']

/** Moves a case on. A closed case always has an outcome; a person has looked at it by then, so it need not be verified. */
export const changeState = toCommand({
  name: 'state',
  words,
  positionals: 2,
  options: { outcome: { type: 'string' }, ...TEXT_OPTIONS, ...VERSION_OPTION },
  run: async (desk, values, [typed = '', word = '']) => {
    const state = parseState(word)
    const outcome = values.outcome === undefined ? null : parseOutcome(values.outcome)
    const text = await readGivenText(values)
    checkWritten(state, outcome, text)
    const complaint = await findCaseAsSeen(desk, typed, values)
    checkTransition(complaint.state, state)
    const { reference, residentRecipient, caseRecipient } = complaint
    const sealedPublic =
      text === undefined ? null : await sealText([residentRecipient, caseRecipient], text)
    const event = { kind: 'stateChanged', state, outcome, sealedPublic } as const
    const version = await changeAtDesk(desk, complaint, event, { state, outcome, toVerify: false })
    return {
      text: words.changed(reference, toStateText({ state, outcome })),
      json: { reference, version, state, outcome },
    }
  },
})

function checkWritten(state: State, outcome: Outcome | null, text: string | undefined): void {
  const refuse = (message: string) => {
    throw new DeskError(EXIT.usage, message)
  }
  if (state === 'reviewAsked' || state === 'withdrawn') {
    refuse(words.onlyComplainant(deskWords.states[state]))
  }
  if (state === 'closed' && outcome === null) refuse(words.noOutcome)
  if (state !== 'closed' && outcome !== null) refuse(words.outcomeWithoutClosing)
  const needsWords = NEEDS_WORDS.includes(state) || NEEDS_WORDS.includes(outcome)
  if (needsWords && text === undefined) refuse(words.reasonMissing)
}
