import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { toActCommand, toAt } from '#src/desk/act-command.ts'
import { notePackage } from '#src/desk/acts/hand-over.ts'
import { zhHans as words } from '#src/desk/commands/hand/words.ts'
import { readCaseContent } from '#src/desk/commands/show/read-case-content.ts'
import { toPlaceText } from '#src/desk/commands/show/to-case-text.ts'
import { writeCaseFiles } from '#src/desk/commands/show/write-case-files.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toLetter } from '#src/desk/hand-over/to-letter.ts'
import { toPackage } from '#src/desk/hand-over/to-package.ts'
import { findAuthority, toAuthorityName } from '#src/desk/names.ts'
import { readAccused } from '#src/desk/read-accused.ts'
import type { DeskCase } from '#src/desk/source/case-source.ts'
import { toSummary } from '#src/desk/to-summary.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import type { Authority } from '#src/region/complaint-rules.ts'

/** Makes what a unit needs of a case, to be printed and carried there; notes that it was made. */
export const printPackage = toActCommand({
  name: 'hand print',
  words: words.print,
  more: 1,
  options: { out: { type: 'string' }, accused: { type: 'string', multiple: true, default: [] } },
  text: 'none',
  plan: async ({ desk, complaint, site, option, options, isSet, more: [word = ''] }) => {
    const folder = option('out')
    if (!folder) throw new DeskError(EXIT.usage, words.print.noFolder)
    const unit = findAuthority(site, word)
    const accused = await readAccused(desk, complaint, options('accused'))
    const planned = notePackage(unit.id, accused, words.print.note(unit.name))
    const isReal = planned.outcome === 'act' && !isSet('dry-run')
    if (isReal) await writePackage(desk, complaint, unit, resolve(folder))
    return planned
  },
  tell: (_, { site, option, complaint: { reference }, more: [word = ''] }) => {
    const folder = resolve(option('out') ?? '')
    const { id, name } = findAuthority(site, word)
    return { text: words.print.done(reference, name, folder), json: { folder, authority: id } }
  },
})

async function writePackage(
  desk: Desk,
  complaint: DeskCase,
  unit: Authority,
  folder: string,
): Promise<void> {
  const { reference, holder } = complaint
  const { answers, files } = await readCaseContent(desk, complaint)
  if (!answers) throw new DeskError(EXIT.wrong, deskWords.problems.damaged(reference))
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const paths = await writeCaseFiles(folder, reference, files)
  const site = await desk.site()
  const summary = toSummary(site, complaint)
  const content = toPackage({
    summary,
    answers,
    to: unit.name,
    from: toAuthorityName(site, holder ?? toAt(site).rules.lead),
    place: toPlaceText(summary, answers),
    files: await Promise.all(paths.flatMap((path) => (path ? [describe(path)] : []))),
  })
  await write(join(folder, `${reference}.json`), `${JSON.stringify(content, null, 2)}\n`)
  await write(join(folder, `${reference}.html`), toLetter(content))
}

async function describe(path: string) {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return { name: basename(path), sha256: hash.digest('hex') }
}

const write = (path: string, text: string) =>
  writeFile(path, text, { flag: 'wx', mode: 0o600 }).catch(() => {
    throw new DeskError(EXIT.conflict, deskWords.problems.fileExists(path))
  })
