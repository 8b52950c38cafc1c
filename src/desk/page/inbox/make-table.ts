import { MOST_TABLE_CASES } from '#src/desk/api/addresses.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import type { Session } from '#src/desk/page/session.ts'
import { toCells, toColumns } from '#src/desk/table/to-cells.ts'
import { toCsv } from '#src/lib/to-csv.ts'

/** A table of cases, and which of them could not be opened whole. */
export type MadeTable = { csv: string; cases: number; damaged: string[] }

/** Opens cases on this computer, some at a time, and makes a table of them. Throws a `HostError`. */
export async function makeTable(
  { keys, ask }: Pick<Session, 'keys' | 'ask'>,
  names: Names,
  references: readonly string[],
  withContact: boolean,
  tell: (done: number) => void,
): Promise<MadeTable> {
  const rows = [toColumns(withContact)]
  const damaged: string[] = []
  for (let at = 0; at < references.length; at += MOST_TABLE_CASES) {
    const some = references.slice(at, at + MOST_TABLE_CASES)
    const { cases } = await ask('cases/table', { references: some })
    const opened = await keys.openTableCases(cases)
    for (const [index, content] of opened.entries()) {
      const one = cases[index]
      if (!one || content.outcome === 'closed') continue
      const { row: complaint, files } = one
      const { reference } = complaint
      rows.push(toCells(names, { complaint, files }, content, withContact))
      if (content.isDamaged) damaged.push(reference)
      const { alarm } = content
      if (alarm && alarm !== 'opened')
        await ask('told', { what: alarm, references: [reference] }).catch(() => {})
    }
    tell(Math.min(at + MOST_TABLE_CASES, references.length))
  }
  return { csv: toCsv(rows), cases: rows.length - 1, damaged }
}
