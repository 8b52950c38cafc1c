import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { parsePosts } from '#src/filings/cells/parse-features.ts'
import { zhHans as words } from '#src/filings/confirm/words.ts'
import { readFilingFile } from '#src/filings/read/read-filing-file.ts'
import { type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { readFilings } from '#src/filings/read-filings.ts'
import { type FilingIssue, toIssueText } from '#src/filings/report/filing-issue.ts'
import type { Region } from '#src/region/region.ts'
import { normaliseCell, readDate } from '#src/text/read-cell.ts'

const { form, headings } = words

/** What a centre confirmed: a row of a filing list, and what of it is new. */
export type Confirmation = {
  id: string
  name: string
  /** The day and the post it was filled in by. */
  on: string
  post: string
  row: Record<string, string>
  changes: { heading: string; from: string; to: string }[]
}

/** A form that came back, or what is wrong with it in words of the clerk. */
export async function readForm(
  path: string,
  region: Region,
  today: string,
): Promise<Confirmation | { problems: string[] }> {
  const file = basename(path)
  const content = await readFilingFile(path)
  const rows = 'sheets' in content ? (content.sheets[0]?.rows ?? []) : []
  const cells = rows.map(toCells)
  const at = cells.findIndex(([first]) => first === form.head[0])
  const textBeside = (label: string) => cells.find(([first]) => first === label)?.[1] ?? ''
  const [id, name] = [textBeside(form.id), textBeside(form.name)]
  if (at < 0 || !id || !name) return { problems: [words.notAForm(file)] }

  const on = readDate(textBeside(form.filledOn))
  const post = parsePosts(textBeside(form.post)).value?.[0]
  const problems = [
    ...(typeof on === 'string' ? [] : [words.noDate(file)]),
    ...(typeof on === 'string' && on > today ? [words.futureDate(file, on)] : []),
    ...(post ? [] : [words.noFormPost(file)]),
  ]
  if (typeof on !== 'string' || !post || problems.length > 0) return { problems }

  const lines = cells.slice(at + 1).filter(([heading]) => heading)
  const row = toRow(lines, { name, on, textBeside })
  const wrong = await checkRow(row, region, file)
  if (wrong.length > 0) return { problems: wrong }
  const changes = lines.flatMap(([heading = '', from = '', to = '']) =>
    to && to !== from ? [{ heading, from, to }] : [],
  )
  return { id, name, on, post, row, changes }
}

/** Labels are compared, all else stays as it was written. */
const toCells = ({ cells: [label, ...others] }: SheetRow) => [
  normaliseCell(textOf(label)),
  ...others.map((cell) => textOf(cell).trim()),
]

type Known = { name: string; on: string; textBeside: (label: string) => string }

function toRow(
  lines: readonly string[][],
  { name, on, textBeside }: Known,
): Record<string, string> {
  const said = lines.flatMap(([heading = '', now = '', next = '']) => {
    const value = next || now
    return value ? [[heading, value] as const] : []
  })
  const known = [form.subdistrict, form.filingNumber].flatMap((label) => {
    const value = textBeside(label)
    return value ? [[label, value] as const] : []
  })
  return {
    [form.name]: name,
    ...Object.fromEntries([...known, ...said]),
    [headings.source]: words.source,
    [headings.asOf]: on,
    [headings.authority]: name,
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
