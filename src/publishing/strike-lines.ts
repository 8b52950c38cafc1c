import { relative } from 'node:path'
import { toFieldLabel } from '#src/changes/to-change-text.ts'
import type { Shown } from '#src/publishing/find-said.ts'
import type { StrikeOutcome } from '#src/publishing/strike.ts'
import { zhHans as words } from '#src/publishing/words.ts'

const MOST_TOLD = 100

function toLogName(file: string): string {
  if (file.startsWith('confirm')) return words.logs.confirmations
  if (file.endsWith('publications.jsonl')) return words.logs.publications
  return words.logs[file.endsWith('-figures.jsonl') ? 'figures' : 'changes']
}

const NOTE_FIELDS: Readonly<Record<string, string>> = words.noteFields
const toLabel = (field: string) => NOTE_FIELDS[field] ?? toFieldLabel(field)

const toShownLines = (shown: readonly Shown[]) => [
  ...new Set(
    shown.map(({ name, field }) =>
      [name, toLabel(field)].filter(Boolean).join(words.fileSeparator),
    ),
  ),
]

/** What the clerk reads of what was struck, or would be: what readers see now first. Never the words themselves. */
export function toStrikeLines(
  { struck, releases, files, waiting, shown, isOnPages, indexProblem }: StrikeOutcome,
  dataDir: string,
  isMeant: boolean,
): string[] {
  const lines: string[] = []
  if (shown.texts.length > 0) lines.push(words.shownNow(toShownLines(shown.texts)))
  if (shown.mobiles.length > 0) lines.push(words.shownMobiles(toShownLines(shown.mobiles)))
  for (const { file, line, on, name, field } of struck.slice(0, MOST_TOLD)) {
    const path = relative(dataDir, file)
    const of = [name, field && toLabel(field)].filter(Boolean)
    lines.push(words.struckAt({ log: toLogName(path), file: path, line, on, of }))
  }
  if (struck.length > MOST_TOLD) lines.push(words.moreStruck(struck.length - MOST_TOLD))
  if (files.length > 0) lines.push(words.heldByFiles(files))
  if (waiting.length > 0) lines.push(words.heldByForms(waiting))
  if (shown.texts.length > 0) return lines
  const isFound = struck.length + releases.length + files.length + waiting.length > 0 || isOnPages
  if (!isFound) return shown.mobiles.length > 0 ? lines : [words.nowhereToStrike]
  if (indexProblem) lines.push(words.heldByIndexes(releases, indexProblem))
  const count = struck.length
  return [
    ...lines,
    isMeant ? words.struck(count, releases, isOnPages) : words.wouldStrike(count, releases),
  ]
}
