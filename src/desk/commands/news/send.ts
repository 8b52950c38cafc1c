import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/news/words.ts'
import { findCase } from '#src/desk/desk-case.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { findNews } from '#src/desk/news/find-news.ts'
import { sendNews } from '#src/desk/news/send-news.ts'
import { zhHans as newsWords } from '#src/desk/news/words.ts'

/** Says to who wants to be told that there is news: for the last thing that was done, and once. */
export const sendNewsAgain = toCommand({
  name: 'news send',
  words,
  positionals: 1,
  options: { 'dry-run': { type: 'boolean' } },
  run: async (desk, { 'dry-run': isDryRun = false }, [typed = '']) => {
    const complaint = await findCase(desk, typed)
    const { reference } = complaint
    const found = await findNews(desk, complaint)
    if (found === 'closed') throw new DeskError(EXIT.wrong, newsWords.told.closed)
    const { to, last: position } = found
    if (to === undefined) throw new DeskError(EXIT.conflict, words.notWanted(reference))
    if (position === undefined) throw new DeskError(EXIT.conflict, words.nothing(reference))
    const sending = await sendNews(desk.settings, { reference, position, to }, { isDryRun })
    const { outcome } = sending
    if (outcome === 'noGateway') throw new DeskError(EXIT.wrong, words.noGateway)
    if (outcome === 'sentBefore') throw new DeskError(EXIT.conflict, newsWords.told.sentBefore)
    if (outcome === 'failed')
      throw new DeskError(EXIT.unavailable, words.failed(reference, sending.why))
    const text = isDryRun ? words.dryRun(reference) : words.done(reference)
    return { text, json: { reference, outcome, ...(isDryRun && { dryRun: true }) } }
  },
})
