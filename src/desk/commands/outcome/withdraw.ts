import { isPublished } from '#src/complaints/published-outcome.ts'
import { toActCommand } from '#src/desk/act-command.ts'
import { takeBack } from '#src/desk/acts/publish.ts'
import { zhHans } from '#src/desk/commands/outcome/words.ts'

const words = zhHans.takeBack

/** Takes back what the public is told of a case. */
export const withdraw = toActCommand({
  name: 'outcome withdraw',
  words,
  text: 'reason',
  missing: words.missing,
  plan: async ({ desk, complaint, text }) => {
    const events = await (await desk.source()).readEvents(complaint.reference)
    return takeBack(isPublished(events), text ?? '')
  },
  tell: (_act, { complaint: { reference } }) => ({ text: words.done(reference) }),
})
