import { normaliseHeading } from '#src/filings/headings/column-of.ts'
import { zhHans as words } from '#src/filings/propose/words.ts'
import { readDate } from '#src/text/read-cell.ts'

const TRIED = 50
const MOST = 0.6

const mostly = (texts: readonly string[], fits: (text: string) => boolean) => {
  const tried = texts.slice(0, TRIED)
  return tried.length > 0 && tried.filter(fits).length >= tried.length * MOST
}

const isDate = (text: string) =>
  typeof readDate(text) === 'string' || /^\d{1,2}[-/.]\d{1,2}[-/.](?:\d\d|\d{4})(?!\d)/.test(text)

/** The numbers of rows, which say nothing. */
const isNumbering = (texts: readonly string[]) =>
  texts.length > 1 &&
  texts.every((text, at) => at === 0 || Number(text) - Number(texts[at - 1]) === 1)

const { looks } = words

/**
 * What a column is that nobody knows by its heading, by a part of that or by its cells, where it is something parents need:
 * nobody proposes to leave it out.
 */
export function toLook(
  heading: string,
  texts: readonly string[],
): readonly [name: string, heading: string] | undefined {
  const name = normaliseHeading(heading)
  const said = words.headings.find(([pattern]) => pattern.test(name))?.[1]
  if (said) return looks[said]
  if (mostly(texts, (text) => words.street.test(text))) return looks.street
  if (mostly(texts, (text) => words.place.test(text))) return looks.address
  if (mostly(texts, isDate)) return looks.date
  const isFee = words.feeHeading.test(heading) || texts.some((text) => words.yuan.test(text))
  if (isFee && mostly(texts, (text) => /\d/.test(text))) return looks.fee
  if (mostly(texts, (text) => words.ages.test(text))) return looks.ages
  const isCount = mostly(texts, (text) => words.count.test(text))
  return isCount && !isNumbering(texts) ? looks.count : undefined
}
