import { writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { toDeskRows } from '#src/complaints/answers.ts'
import { toActCommand } from '#src/desk/act-command.ts'
import { noteCopy } from '#src/desk/acts/rights.ts'
import { zhHans as words } from '#src/desk/commands/rights/words.ts'
import { type CaseContent, readCaseContent } from '#src/desk/commands/show/read-case-content.ts'
import { writeCaseFiles } from '#src/desk/commands/show/write-case-files.ts'
import type { Desk, DeskSite } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toAuthorityName, toMatterLabel } from '#src/desk/names.ts'
import { toCopy } from '#src/desk/page/case/to-copy.ts'
import { zhHans as page } from '#src/desk/page/case/words.ts'
import type { DeskCase } from '#src/desk/source/case-source.ts'
import { toSummary } from '#src/desk/to-summary.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'

const { copy } = page

/** Writes a copy of everything that a complainant wrote, added and was told, for him. */
export const exportCase = toActCommand({
  name: 'rights export',
  words: words.export,
  options: { out: { type: 'string' } },
  text: 'checked',
  missing: words.notChecked,
  plan: async ({ desk, complaint, text, option, isSet }) => {
    const folder = option('out')
    if (!folder) throw new DeskError(EXIT.usage, words.export.noFolder)
    if (!isSet('dry-run')) await writeCopy(desk, complaint, resolve(folder), isSet('json'))
    return noteCopy(text ?? '')
  },
  tell: (_, { complaint: { reference }, option }) => {
    const folder = resolve(option('out') ?? '')
    return { text: words.export.done(reference, folder), json: { folder } }
  },
})

/** What officers wrote for themselves is not part of it. */
async function writeCopy(
  desk: Desk,
  complaint: DeskCase,
  folder: string,
  isForPrograms: boolean,
): Promise<void> {
  const { reference } = complaint
  const content = await readCaseContent(desk, complaint)
  if (!content.answers) throw new DeskError(EXIT.wrong, deskWords.problems.damaged(reference))
  const paths = await writeCaseFiles(folder, reference, content.files)
  const site = await desk.site()
  const path = join(folder, `${reference}.${isForPrograms ? 'json' : 'txt'}`)
  const text = isForPrograms
    ? toJsonCopy(site, complaint, content, paths)
    : toTextCopy(site, complaint, content, paths)
  await writeFile(path, text, { flag: 'wx', mode: 0o600 }).catch(() => {
    throw new DeskError(EXIT.conflict, deskWords.problems.fileExists(path))
  })
}

type Paths = readonly (string | undefined)[]

/** As the page of the desk writes it. */
function toTextCopy(
  site: DeskSite,
  complaint: DeskCase,
  { answers, events }: CaseContent,
  paths: Paths,
): string {
  const names = {
    unit: (id: string) => toAuthorityName(site, id),
    matter: (id: string) => toMatterLabel(site, id),
    centre: (id: string) => site.toNames(id)[0] ?? id,
  }
  const opened = { answers, rows: answers ? toDeskRows(answers) : [], words: events }
  const damaged = paths.flatMap((path, at) => (path ? [] : [copy.damaged(at + 1)]))
  const text = toCopy({ row: complaint, events }, opened, names, 'complainant')
  // Programs of offices take a text without this mark for one in GBK.
  return `\ufeff${[text, ...damaged].join('\n')}`
}

function toJsonCopy(
  site: DeskSite,
  complaint: DeskCase,
  { answers, events }: CaseContent,
  paths: Paths,
): string {
  const told = events
    .filter(({ actor, text }) => actor === 'complainant' || text !== null)
    .map(({ isDamaged: _, internal, ...event }) =>
      event.actor === 'complainant' ? { ...event, internal } : event,
    )
  const copied = { ...toSummary(site, complaint), answers, events: told, files: paths }
  return `${JSON.stringify(copied, null, 2)}\n`
}
