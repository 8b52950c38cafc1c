import { toActCommand } from '#src/desk/act-command.ts'
import { mergeInto } from '#src/desk/acts/mark.ts'
import { zhHans as words } from '#src/desk/commands/merge/words.ts'
import { findCase } from '#src/desk/desk-case.ts'

/** Looks into a case together with another one; each complainant still gets an answer. */
export const merge = toActCommand({
  name: 'merge',
  words,
  more: 1,
  text: 'reason',
  missing: words.noReason,
  plan: async ({ desk, complaint, text, more: [word = ''] }) =>
    mergeInto(complaint, await findCase(desk, word), text ?? ''),
  tell: ({ change: { mergedInto = '' } }, { complaint: { reference } }) => ({
    text: words.merged(reference, mergedInto ?? ''),
    json: { mergedInto },
  }),
})
