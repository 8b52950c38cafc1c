import type { IssueCode } from '#src/text/filing-issues.ts'

/** What is wrong with a cell or a part of it; `value` is that part. */
export type Problem = { code: IssueCode; value?: string; detail?: string }

/** The outcome of parsing a cell: a value, problems, or both when a list is good in part. */
export type Parsed<T> = { value?: T; problems: readonly Problem[] }

export const parsed = <T>(value: T): Parsed<T> => ({ value, problems: [] })

export const failed = (code: IssueCode, detail?: string): Parsed<never> => ({
  problems: [detail === undefined ? { code } : { code, detail }],
})
