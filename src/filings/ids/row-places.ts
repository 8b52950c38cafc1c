import { simplify } from '#src/filings/ids/row-keys.ts'
import { zhHans as words } from '#src/filings/ids/words.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'

/** What of a row tells two centres apart that have a key in common. */

const textAt = ({ entries }: FilingRow, field: string) => {
  const text = entries.get(field)?.value as string | undefined
  return text && simplify(text)
}

const bothAt = (a: FilingRow, b: FilingRow, field: string) => {
  const [one, other] = [textAt(a, field), textAt(b, field)]
  return one && other ? { one, other } : undefined
}

/** Both say it, and it is not the same. */
export function differs(a: FilingRow, b: FilingRow, field: string): boolean {
  const both = bothAt(a, b, field)
  return both !== undefined && !isOne(both, field)
}

/** Both say it, and it is the same. */
export function isSame(a: FilingRow, b: FilingRow, field: string): boolean {
  const both = bothAt(a, b, field)
  return both !== undefined && isOne(both, field)
}

const isOne = ({ one, other }: { one: string; other: string }, field: string): boolean =>
  one === other || (field === 'address' && isLonger(one, other))

/** `鼓楼区湖滨路9号` and `福州市鼓楼区华大街道湖滨路9号`: one of them names more areas before the same house. */
function isLonger(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].sort((x, y) => x.length - y.length)
  let alike = 0
  while (alike < short.length && short.at(-1 - alike) === long.at(-1 - alike)) alike += 1
  const [less, more] = [short, long].map((text) => text.slice(0, text.length - alike))
  if (less === undefined || !more?.includes(less)) return false
  return words.house.test(short.slice(less.length)) && words.area.test(more.replace(less, ''))
}

const SHORTEST_NAME = 4

/**
 * Names of which neither holds the other, or only as a branch: `样例甲托育中心` and `样例甲托育中心（托小班）` may be one,
 * `样例甲托育中心二分园` is another.
 */
export function hasOtherName(a: FilingRow, b: FilingRow): boolean {
  const both = bothAt(a, b, 'legalName')
  if (!both) return false
  const [short = '', long = ''] = [both.one, both.other].sort((x, y) => x.length - y.length)
  if (short.length < SHORTEST_NAME) return short !== long
  return !long.includes(short) || words.branch.test(long.replace(short, ''))
}

export const isElsewhere = (a: FilingRow, b: FilingRow): boolean =>
  differs(a, b, 'subdistrictCode') || differs(a, b, 'address')

/** Whether two rows of one list that write the same number are two centres. */
export function areTwo(a: FilingRow, b: FilingRow): boolean {
  if (hasOtherName(a, b)) return !isSame(a, b, 'address')
  const isNamedElse = differs(a, b, 'subdistrictCode') || differs(a, b, 'legalName')
  return isNamedElse && differs(a, b, 'address')
}

/** Both say where they are, and neither the address nor a telephone is the same. */
export const isPlacedElse = (a: FilingRow, b: FilingRow): boolean =>
  differs(a, b, 'address') && !sharesPlace(a, b)

/** Whether two rows have the address, or a telephone, in common. */
export function sharesPlace(a: FilingRow, b: FilingRow): boolean {
  if (isSame(a, b, 'address')) return true
  const phonesOf = ({ entries }: FilingRow) => (entries.get('phones')?.value ?? []) as string[]
  const phones = new Set(phonesOf(a))
  return phonesOf(b).some((phone) => phones.has(phone))
}
