import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/promises/words.ts'
import { PROMISED } from '#src/desk/promised.ts'

/** What the public pages promise, and with which command each promise is kept. */
export const promises = toCommand({
  name: 'promises',
  words,
  positionals: 0,
  options: {},
  run: async () => ({
    text: PROMISED.map(({ sentence, keptBy }) => words.row(sentence, keptBy)).join('\n'),
    json: { promises: PROMISED },
  }),
})
