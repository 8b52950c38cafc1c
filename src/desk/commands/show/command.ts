import { toClockStates } from '#src/complaints/clocks/to-clock-states.ts'
import { toAt } from '#src/desk/act-command.ts'
import { toCommand } from '#src/desk/command.ts'
import { type CaseContent, readCaseContent } from '#src/desk/commands/show/read-case-content.ts'
import { toCaseText } from '#src/desk/commands/show/to-case-text.ts'
import { zhHans as words } from '#src/desk/commands/show/words.ts'
import { writeCaseFiles } from '#src/desk/commands/show/write-case-files.ts'
import type { Desk } from '#src/desk/desk.ts'
import { findCase } from '#src/desk/desk-case.ts'
import { EXIT } from '#src/desk/desk-error.ts'
import { toHandOverLines } from '#src/desk/hand-over/to-hand-over-lines.ts'
import { readPosts, toPost } from '#src/desk/read-cards.ts'
import type { DeskCase } from '#src/desk/source/case-source.ts'
import { toSummary } from '#src/desk/to-summary.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

/** All of a case, and with `--files` its files. Ends with `wrong` when a part of it is damaged. */
export const show = toCommand({
  name: 'show',
  words,
  positionals: 1,
  options: { files: { type: 'string' } },
  run: async (desk, { files: folder }, [typed = '']) => {
    const complaint = await findCase(desk, typed)
    const content = await readCaseContent(desk, complaint)
    const { reference } = complaint
    const paths = folder ? await writeCaseFiles(folder, reference, content.files) : []
    if (folder) await (await desk.source()).tell('exported', reference)
    const site = await desk.site()
    const summary = toSummary(site, complaint)
    const handOvers = await (await desk.source()).readHandOvers(reference)
    const lines = toHandOverLines(site, handOvers)
    const standing = await toStanding(desk, complaint, content)
    const text = [toCaseText(summary, standing, content, paths), ...lines].join('\n')
    const { answers = null, events } = content
    const files = content.files.map(({ id, meta }, index) => ({
      ...meta,
      id,
      isDamaged: isDamagedFile(content.files[index]),
      path: paths[index] ?? null,
    }))
    const json = { ...summary, answers, events, files, handOvers }
    if (!hasDamage(content)) return { text, json }
    return {
      text: `${text}\n\n${deskWords.problems.damaged(reference)}`,
      json,
      exitCode: EXIT.wrong,
    }
  },
})

/** How it stands today. Throws a `DeskError` without rules. */
async function toStanding(desk: Desk, complaint: DeskCase, { events }: CaseContent) {
  const { rules, today } = toAt(await desk.site())
  const { assignedTo, mergedInto } = complaint
  const posts = await readPosts(desk)
  return {
    terms: toClockStates(complaint, events, rules, today),
    assignedTo: assignedTo && toPost(posts, assignedTo),
    mergedInto,
  }
}

const isDamagedFile = (file: CaseContent['files'][number] | undefined) =>
  file?.meta === undefined || file.bytes === undefined

function hasDamage({ answers, events, files }: CaseContent): boolean {
  return !answers || events.some(({ isDamaged }) => isDamaged) || files.some(isDamagedFile)
}
