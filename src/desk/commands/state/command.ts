import { sealText } from '#src/complaints/seal/case.ts'
import type { Outcome, State } from '#src/complaints/states.ts'
import {
  changeAtDesk,
  checkTransition,
  checkVersion,
  VERSION_OPTION,
} from '#src/desk/change-at-desk.ts'
import { toCommand } from '#src/desk/command.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { findCase } from '#src/desk/find-case.ts'
import { readGivenText, TEXT_OPTIONS } from '#src/desk/read-given-text.ts'
import { parseOutcome, parseState, toStateText } from '#src/desk/state-words.ts'
import { DONE_TEXT } from '#src/text/desk/done.ts'
import { STATE_WORDS } from '#src/text/desk/labels.ts'
import { PROBLEMS } from '#src/text/desk/problems.ts'
import { USAGE } from '#src/text/desk/usage.ts'

/** What leaves a complainant with a question unless something is said. */
const NEEDS_WORDS: readonly (State | Outcome | null)[] = ['infoAsked', 'notAccepted', 'passedOn']

/** Moves a case on. A closed case always has an outcome; a person has then looked at it: no 待核实 any more. */
export const changeState = toCommand({
  usage: USAGE.state,
  words: 2,
  options: { outcome: { type: 'string' }, ...TEXT_OPTIONS, ...VERSION_OPTION },
  run: async (desk, values, [typed = '', word = '']) => {
    const state = parseState(word)
    const outcome = values.outcome === undefined ? null : parseOutcome(values.outcome)
    const text = await readGivenText(values)
    checkWritten(state, outcome, text)
    const complaint = await findCase(desk, typed)
    checkVersion(complaint, values['if-version'])
    checkTransition(complaint.state, state)
    const { reference, residentRecipient, caseRecipient } = complaint
    const sealedPublic =
      text === undefined ? null : await sealText([residentRecipient, caseRecipient], text)
    const event = { kind: 'stateChanged', state, outcome, sealedPublic } as const
    const version = await changeAtDesk(desk, complaint, event, { state, outcome, toVerify: false })
    return {
      text: DONE_TEXT.state(reference, toStateText({ state, outcome })),
      json: { reference, version, state, outcome },
    }
  },
})

function checkWritten(state: State, outcome: Outcome | null, text: string | undefined): void {
  const refuse = (message: string) => {
    throw new DeskError(EXIT.usage, message)
  }
  if (state === 'reviewAsked' || state === 'withdrawn') {
    refuse(PROBLEMS.onlyComplainant(STATE_WORDS[state]))
  }
  if (state === 'closed' && outcome === null) refuse(PROBLEMS.noOutcome)
  if (state !== 'closed' && outcome !== null) refuse(PROBLEMS.outcomeWithoutClosing)
  const needsWords = NEEDS_WORDS.includes(state) || NEEDS_WORDS.includes(outcome)
  if (needsWords && text === undefined) refuse(PROBLEMS.reasonMissing)
}
