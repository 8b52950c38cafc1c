import { toActCommand, toAt } from '#src/desk/act-command.ts'
import { extendTerm } from '#src/desk/acts/extend.ts'
import { zhHans as words } from '#src/desk/commands/extend/words.ts'
import { toTermText } from '#src/desk/to-state-text.ts'

/** Extends the term that the rules let be extended; the complainant reads why. */
export const extend = toActCommand({
  name: 'extend',
  words,
  options: { days: { type: 'string' } },
  text: 'text',
  missing: words.missing,
  plan: async ({ desk, complaint, site, text, option }) => {
    const written = option('days')
    const days = written === undefined ? undefined : toDays(written)
    const events = await (await desk.source()).readEvents(complaint.reference)
    return extendTerm(complaint, events, { days, words: text ?? '' }, toAt(site))
  },
  tell: ({ change }, { complaint }) => {
    const extended = change.promises?.find(({ on }, at) => on !== complaint.promises[at]?.on)
    const { id, label = '', on = '', estimated = false } = extended ?? {}
    return {
      text: words.extended(complaint.reference, toTermText(label, complaint.matter), on, estimated),
      json: { clock: id, on, estimated },
    }
  },
})

/** A whole number of days; 0, which no term is extended by, for anything else. */
const toDays = (written: string) => (/^\d{1,3}$/.test(written) ? Number(written) : 0)
