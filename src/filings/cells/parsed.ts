import type { IssueCode } from '#src/filings/report/filing-issue.ts'
import { isPlain, withoutInvisible } from '#src/text/read-cell.ts'

/** What is wrong with a cell or a part of it; `value` is that part. */
export type Problem = { code: IssueCode; value?: string; detail?: string }

/** The outcome of parsing a cell: a value, problems, or both when a list is good in part. */
export type Parsed<T> = { value?: T; problems: readonly Problem[] }

export const parsed = <T>(value: T): Parsed<T> => ({ value, problems: [] })

export const failed = (code: IssueCode, detail?: string): Parsed<never> => ({
  problems: [detail === undefined ? { code } : { code, detail }],
})

/** Full-width letters and digits. Full-width punctuation is right in Chinese text and stays. */
const FULL_WIDTH = /[\uFF10-\uFF19\uFF21-\uFF3A\uFF41-\uFF5A]/g
const TO_HALF_WIDTH = 0xfee0

/** Signs of dictionaries that look like characters and are none: text that was copied out of a PDF is full of them. */
const RADICALS = /[\u2E80-\u2FDF]/g

/** Text for reading: as written, with plain letters and digits and single spaces. */
export const toShownText = (text: string): string =>
  isPlain(text)
    ? text
    : withoutInvisible(text)
        .normalize('NFC')
        .replace(RADICALS, (sign) => sign.normalize('NFKC'))
        .replace(FULL_WIDTH, (char) => String.fromCharCode(char.charCodeAt(0) - TO_HALF_WIDTH))
        .replace(/\s+/g, ' ')
        .trim()
