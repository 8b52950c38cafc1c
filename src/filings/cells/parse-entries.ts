import { type Parsed, type Problem, toShownText } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'

/**
 * A cell of several entries, each of several parts: `日期|检查单位|结果；…`. An entry that does not fit is reported,
 * the others count.
 */
export function parseEntries<T>(
  cell: string,
  format: string,
  toEntry: (parts: string[]) => T | undefined,
): Parsed<T[]> {
  const value: T[] = []
  const problems: Problem[] = []
  for (const text of cell.split(words.listSeparator).map(toShownText).filter(Boolean)) {
    const entry = toEntry(text.split(/[|｜]/).map((part) => part.trim()))
    if (entry === undefined) problems.push({ code: 'not-an-entry', value: text, detail: format })
    else value.push(entry)
  }
  return value.length ? { value, problems } : { problems }
}
