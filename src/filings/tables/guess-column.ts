import type { Subdistricts } from '#src/filings/cells/codes/parse-code.ts'
import { parseCreditCode } from '#src/filings/cells/parse-credit-code.ts'
import { parsePhones } from '#src/filings/cells/parse-phones.ts'
import type { Column } from '#src/filings/columns.ts'
import { columnOf } from '#src/filings/headings/column-of.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'
import { findIdNumber } from '#src/text/personal-numbers.ts'

const TRIED = 20
const ID_LENGTH = 18

const mostOf = (texts: readonly string[], share: number, fits: (text: string) => boolean) => {
  const tried = texts.slice(0, TRIED)
  return tried.length > 0 && tried.filter(fits).length >= tried.length * share
}

const isClean = ({ value, problems }: { value?: unknown; problems: readonly unknown[] }) =>
  value !== undefined && !problems.length

/** Mostly the number of a person; nobody proposes to publish it. */
const MOBILE = /^\D*1[3-9]\d[-\s]?\d{4}[-\s]?\d{4}\D*$/

/** Whether most cells of a column hold a mobile number and nothing else. */
export const holdsMobiles = (texts: readonly string[]) =>
  mostOf(texts, 0.5, (text) => MOBILE.test(text))

/** What the cells of a column look like, whatever its heading says; only what cannot be anything else. */
export function guessColumn(texts: readonly string[]): Column | undefined {
  if (mostOf(texts, 0.8, (text) => isClean(parseCreditCode(text))))
    return columnOf(words.creditCode)
  if (holdsMobiles(texts)) return undefined
  if (mostOf(texts, 0.8, (text) => /[-\d]{7}/.test(text) && isClean(parsePhones(text))))
    return columnOf(words.phones)
  return undefined
}

/** Whether a column of a table of so many rows holds nothing but the numbers of citizens, whatever its heading says. */
export const holdsIdNumbers = (texts: readonly string[], rows: number) =>
  texts.length * 2 >= rows &&
  mostOf(texts, 0.8, (text) => text.length <= ID_LENGTH && findIdNumber(text) !== undefined)

/** Whether a column holds names of subdistricts, whatever its heading says. */
export const holdsSubdistricts = (texts: readonly string[], { byName }: Subdistricts) =>
  mostOf(texts, 0.8, (text) => byName.has(text.replace(/\s/g, '')))
