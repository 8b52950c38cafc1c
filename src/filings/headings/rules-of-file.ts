import type { ColumnRules, FileRules } from '#src/filings/headings/column-rules.ts'

const DATE_IN_NAME = /(20\d\d)[-_.]?(0[1-9]|1[0-2])[-_.]?(0[1-9]|[12]\d|3[01])(?!\d)/

/** The rules for one file: its own before those of the folder; a date in its name is its `asOf` when nothing else is. */
export function rulesOfFile({ files = {}, ...folder }: ColumnRules, name: string): FileRules {
  const own = files[name] ?? {}
  const [, year, month, day] = DATE_IN_NAME.exec(name) ?? []
  return {
    ...(year ? { asOf: `${year}-${month}-${day}` } : {}),
    ...folder,
    ...own,
    columns: [...(own.columns ?? []), ...(folder.columns ?? [])],
  }
}
