import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toChinaDate } from '#src/calendar/days.ts'
import { appendLines } from '#src/history/history-log.ts'
import { type PublishSettings, toPublishedAt } from '#src/publishing/content/load-content.ts'
import { type PublishedContent, toContentOn } from '#src/publishing/content/published-content.ts'
import { type Figures, figuresSchema, isSame, toFigures } from '#src/statistics/figures.ts'

type Place = Pick<PublishSettings, 'dataDir' | 'clock'>

const fileOf = (dataDir: string, regionCode: string) =>
  join(dataDir, 'history', `${regionCode}-figures.jsonl`)

/** Nothing of a line that a killed process left. */
function parseLine(line: string): Figures[] {
  try {
    return [figuresSchema.parse(JSON.parse(line))]
  } catch {
    return []
  }
}

/** The figures of every publication of a region that changed them, the oldest first. */
export async function readFigures(dataDir: string, regionCode: string): Promise<Figures[]> {
  const text = await readFile(fileOf(dataDir, regionCode), 'utf8').catch(() => '')
  return text.split('\n').flatMap(parseLine)
}

/** Appends the figures of what readers see now, unless nothing changed. */
export async function keepFigures(
  { dataDir, clock }: Place,
  content: PublishedContent,
): Promise<void> {
  const { region } = content
  const on = toChinaDate(toPublishedAt({ clock }, region))
  const figures = toFigures({ ...toContentOn(content, on), on }, region.code)
  const last = (await readFigures(dataDir, region.code)).at(-1)
  if (last && isSame(last, figures)) return
  await appendLines(fileOf(dataDir, region.code), `${JSON.stringify(figures)}\n`)
}
