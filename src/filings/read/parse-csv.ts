import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { LIMITS } from '#src/filings/read/limits.ts'
import type { FileContent } from '#src/filings/read/sheet.ts'

const DELIMITERS = [',', '\t', ';']

/** CSV text → one sheet. Commas, tabs or semicolons: whichever the first lines hold most of. */
export function parseCsv(text: string): FileContent {
  try {
    const records = parse(text, {
      delimiter: mostFrequent(text.slice(0, 5000)),
      relax_column_count: true,
      relax_quotes: true,
      to: LIMITS.rows + 1,
    })
    return {
      sheets: [{ rows: records.map((cells, index) => ({ number: index + 1, cells })) }],
    }
  } catch (error) {
    if (error instanceof CsvError) return { fault: 'broken-file', detail: error.message }
    throw error
  }
}

function mostFrequent(text: string): string {
  const frequency = (delimiter: string) => text.split(delimiter).length
  return DELIMITERS.reduce((best, next) => (frequency(next) > frequency(best) ? next : best))
}
