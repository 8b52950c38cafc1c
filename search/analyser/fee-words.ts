import { parseSmallNumber } from '#search/analyser/words/chinese-number.ts'
import { HUNDRED, THOUSAND } from '#search/analyser/words/filter-patterns.ts'

/** An amount as parents write it (2000, 3k, 2.5千, 三千五) in yuan; `undefined` for anything else. */
export function toFeeInYuan(text: string): number | undefined {
  if (/^\d+$/.test(text)) return Number(text)
  const [before = '', after = ''] = text.split(THOUSAND).map((part) => part.trim())
  const thousands = /^\d\.\d$/.test(before) ? Number(before) : parseSmallNumber(before)
  const hundreds = after === '' ? 0 : parseSmallNumber(after.replace(HUNDRED, ''))
  if (thousands === undefined || hundreds === undefined) return undefined
  return Math.round(thousands * 1000) + hundreds * 100
}
