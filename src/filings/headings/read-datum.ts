import { zhHans as codeWords } from '#src/filings/cells/codes/words.ts'
import type { Column } from '#src/filings/columns.ts'
import { columnOf } from '#src/filings/headings/column-of.ts'
import { zhHans as words } from '#src/filings/headings/words.ts'
import { simplifyWord } from '#src/text/code-words.ts'

const OF_POINTS = new Set(['row.lng', 'row.lat', 'row.point'])
const DATUMS = Object.entries({ ...codeWords.datum.labels, ...codeWords.datum.words })
  .flat()
  .map(simplifyWord)
  .sort((a, b) => b.length - a.length)

/** A heading of coordinates that names their datum, or one that nobody knows: 坐标（百度）, WGS84经度, 高德坐标 over 经度. */
export function readDatum(
  last: string,
  groups: readonly string[],
): { column: Column; datum: string } | undefined {
  if (!words.ofPoints.test(last)) return undefined
  for (const text of [last, ...groups.toReversed()]) {
    const name = simplifyWord(text).replace(/[()[\]_:-]/g, '')
    for (const datum of [words.otherDatum.exec(name)?.[0] ?? [], DATUMS].flat()) {
      const plain = datum.replace('-', '')
      if (!name.includes(plain)) continue
      const rest = text === last ? name.replace(plain, '') : last
      const column = columnOf(rest || words.point)
      if (column && OF_POINTS.has(column.field)) return { column, datum }
    }
  }
  return undefined
}
