import type { CentreRecord } from '#src/filings/merge/merge-rows.ts'
import { type IssueCode, shorten, type Tell } from '#src/filings/report/filing-issue.ts'
import type { Entry } from '#src/filings/rows/filing-row.ts'
import type { Region } from '#src/region/region.ts'

/** What a check may see and do: values by field path, issues, leaving a value out. */
export type RecordCheck = {
  region: Region
  record: CentreRecord
  entry: (field: string) => Entry | undefined
  /** The value of a field, of the type the record's schema gives it. */
  value: <T>(field: string) => T | undefined
  /** Reports an issue at the cell of a field. */
  tell: (code: IssueCode, field: string, detail?: string) => void
  leaveOut: (...fields: string[]) => void
}

export function toRecordCheck(record: CentreRecord, region: Region, tell: Tell): RecordCheck {
  const entry = (field: string) => record.entries.get(field)
  return {
    region,
    record,
    entry,
    value: <T>(field: string) => entry(field)?.value as T | undefined,
    tell: (code, field, detail) => {
      const { at, text } = entry(field) ?? { at: record.rows[0]?.at ?? { file: '' }, text: '' }
      const more = detail === undefined ? {} : { detail }
      tell({ code, at, value: shorten(text), ...more, centre: record.id })
    },
    leaveOut: (...fields) => {
      for (const field of fields) record.entries.delete(field)
    },
  }
}
