import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { Centre } from '#src/centres/centre.ts'
import { parsePosts } from '#src/filings/cells/parse-features.ts'
import { checkLines } from '#src/filings/confirm/check-lines.ts'
import {
  type Confirmation,
  type FormField,
  type Identity,
  toFormFields,
  toIdentity,
} from '#src/filings/confirm/form-fields.ts'
import { zhHans as words } from '#src/filings/confirm/words.ts'
import { readFilingFile } from '#src/filings/read/read-filing-file.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { readFilings } from '#src/filings/read-filings.ts'
import { type FilingIssue, toIssueText } from '#src/filings/report/filing-issue.ts'
import type { Region } from '#src/region/region.ts'
import { isPost } from '#src/text/posts.ts'
import { normaliseCell, readDate } from '#src/text/read-cell.ts'

const { form, headings } = words

type Known = { region: Region; today: string; centres: readonly Centre[] }

/** A name that was written for a post is not repeated. */
const toShownPost = (written: string) => (isPost(written) ? written : '')

/**
 * A form that came back, or what is wrong with it in words of the clerk. The centre is that of the id, and its values of
 * before are those of the lists: whatever else the file says of them may have been written over.
 */
export async function readForm(
  path: string,
  { region, today, centres }: Known,
): Promise<Confirmation | { problems: string[] }> {
  const file = basename(path)
  const content = await readFilingFile(path)
  const rows = 'sheets' in content ? (content.sheets[0]?.rows ?? []) : []
  const cells = rows.map(toCells)
  const at = cells.findIndex(([first]) => first === form.head[0])
  const textBeside = (label: string) => cells.find(([first]) => first === label)?.[1] ?? ''
  const [id, name] = [textBeside(form.id), textBeside(form.name)]
  if (at < 0 || !id || !name) return { problems: [words.notAForm(file)] }
  const centre = centres.find((one) => one.id === id)
  if (!centre) return { problems: [words.noCentre(id)] }
  const identity = toIdentity(centre, region)

  const on = readDate(textBeside(form.filledOn))
  const post = parsePosts(textBeside(form.post)).value?.[0]
  const problems = [
    ...(typeof on === 'string' ? [] : [words.noDate(file)]),
    ...(typeof on === 'string' && on > today ? [words.futureDate(file, on)] : []),
    ...(post ? [] : [words.noFormPost(file, toShownPost(textBeside(form.post)))]),
    ...identity
      .filter(([label, value]) => normaliseCell(textBeside(label)) !== normaliseCell(value))
      .map(([label, value]) => words.otherCentre(file, label, textBeside(label), value)),
  ]
  if (typeof on !== 'string' || !post || problems.length > 0) return { problems }

  const lines = cells.slice(at + 1).filter((line) => line.some(Boolean))
  const misplaced = checkLines(lines, toFormFields(centre), file)
  if (misplaced.length > 0) return { problems: misplaced }
  // A line that was taken out of the form confirms nothing.
  const fields = toFormFields(centre).filter((field) =>
    lines.some(([heading]) => heading === field.heading),
  )
  const changes = fields.flatMap(({ heading, now: from }) => {
    const [, , to = ''] = lines.find(([first]) => first === heading) ?? []
    return to && to !== from ? [{ heading, from, to }] : []
  })
  const row = toRow(fields, changes, { centre, identity, on })
  const wrong = await checkRow(row, region, file)
  if (wrong.length > 0) return { problems: wrong }
  return { id, name: centre.legalName, on, post, row, changes }
}

/** Labels are compared, all else stays as it was written. */
const toCells = ({ cells: [label, ...others] }: SheetRow) => [
  normaliseCell(textOf(label)),
  ...others.map((cell) => textOf(cell).trim()),
]

function toRow(
  fields: readonly FormField[],
  changes: Confirmation['changes'],
  { centre, identity, on }: { centre: Centre; identity: Identity; on: string },
): Record<string, string> {
  const { id, legalName } = centre
  const values = [
    ...identity,
    ...fields.map(({ heading, now }) => [heading, now] as const),
    ...changes.map(({ heading, to }) => [heading, to] as const),
  ]
  return {
    [form.id]: id,
    ...Object.fromEntries(values.filter(([, value]) => value)),
    [headings.source]: words.source,
    [headings.asOf]: on,
    [headings.authority]: legalName,
  }
}

/** Read as any list is, so that nothing is approved which publishing would leave out. */
async function checkRow(row: Record<string, string>, region: Region, file: string) {
  const folder = await mkdtemp(join(tmpdir(), 'confirm-'))
  try {
    await writeFile(join(folder, words.file), JSON.stringify({ centres: [row] }))
    const issues: FilingIssue[] = []
    await readFilings(folder, region, (issue) => issues.push(issue))
    return issues.flatMap((issue) => {
      const { severity, what, fix } = toIssueText(issue)
      if (severity === 'hint') return []
      return [words.wrong(file, issue.at.heading ?? form.name, what, fix)]
    })
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
