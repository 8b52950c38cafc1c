import { sealText } from '#src/complaints/seal/case.ts'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import { toPlannedAct } from '#src/desk/act-command.ts'
import { sealAct } from '#src/desk/acts/act.ts'
import { reissueCode, toStanding } from '#src/desk/acts/reissue-code.ts'
import { ApiError } from '#src/desk/api/addresses.ts'
import type { DrawnCode } from '#src/desk/api/drawn-code.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/code/words.ts'
import { readCaseContent } from '#src/desk/commands/show/read-case-content.ts'
import type { Desk } from '#src/desk/desk.ts'
import { changeAtDesk, findCaseAsSeen, toToldError, VERSION_OPTION } from '#src/desk/desk-case.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { NoDeskError } from '#src/desk/source/ask-desk.ts'

/**
 * Gives a case another query code, after an officer has rung the number that was left: the one before opens nothing any
 * more. The desk draws it; the act that gives it to the case is sealed and signed here.
 */
export const reissue = toCommand({
  name: 'code reissue',
  words,
  positionals: 1,
  options: { checked: { type: 'string' }, ...VERSION_OPTION, 'dry-run': { type: 'boolean' } },
  run: async (desk, values, [typed = '']) => {
    const complaint = await findCaseAsSeen(desk, typed, values)
    const { reference, version } = complaint
    const { answers, events } = await readCaseContent(desk, complaint)
    const checked = values.checked?.trim() ?? ''
    const site = await desk.site()
    const act = toPlannedAct(reissueCode(answers?.contact?.phone, events, checked), site)
    if (values['dry-run'])
      return { text: words.dryRun(reference), json: { reference, version, dryRun: true } }
    const source = await desk.source()
    const drawn = await source.drawCode(complaint).catch((error) => {
      throw toToldError(error, reference)
    })
    const sealedTo = { ...complaint, residentRecipient: drawn.residentRecipient }
    const { event } = await sealAct(sealedTo, act, site.clock(), sealText)
    await changeAtDesk(desk, complaint, event, {}, { codeTicket: drawn.ticket }).catch((error) =>
      settle(desk, reference, drawn, error),
    )
    const { queryCode } = drawn
    const text = words.reissued(reference, queryCode)
    return { text, json: { reference, version: version + 1, queryCode } }
  },
})

/** Whether an act may have got through all the same. */
const isUnsure = (error: unknown) =>
  error instanceof NoDeskError ||
  error instanceof StoreUnavailableError ||
  (error instanceof ApiError && error.problem === 'unavailable')

/** Finds out which code opens the case. Throws a `DeskError` that says so, unless it is the new one. */
async function settle(
  desk: Desk,
  reference: string,
  { residentRecipient, queryCode }: DrawnCode,
  error: unknown,
): Promise<void> {
  if (!isUnsure(error)) throw error
  const found = await (await desk.source()).find(reference).catch(() => undefined)
  const standing = toStanding(residentRecipient, found?.residentRecipient)
  if (standing === 'asBefore') throw new DeskError(EXIT.unavailable, words.asBefore(reference))
  if (standing === 'unknown')
    throw new DeskError(EXIT.unavailable, words.unknown(reference, queryCode))
}
