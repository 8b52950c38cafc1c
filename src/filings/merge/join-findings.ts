import type { Entry } from '#src/filings/rows/filing-row.ts'

/** What authorities find of a centre: the day of each finding, and the words that tell it from others of that day. */
const FINDINGS = {
  inspections: { day: 'inspectedOn', words: 'result' },
  violations: { day: 'foundOn', words: 'summary' },
  penalties: { day: 'decidedOn', words: 'summary' },
} as const

type Finding = Readonly<Record<string, unknown>>

const isFinding = (field: string): field is keyof typeof FINDINGS => field in FINDINGS

/** What became of the findings of two lists: `replaced`: some old ones gave way; `twice`: some may be told twice. */
export type JoinedFindings = { entry: Entry; outcome: 'joined' | 'replaced' | 'twice' }

/**
 * Findings of an older and a newer list, where a field holds some. What the newer is silent about goes on being told,
 * for no list of a month names what was found before it. Where it tells of a day again, with as many findings or more,
 * that day is told by it alone; of fewer, or in rows of one day or file, only the same words take the place of the old.
 * The same words of another day are another finding, unless a clerk says that a day was wrong.
 */
export function joinFindings(
  field: string,
  before: Entry,
  next: Entry,
): JoinedFindings | undefined {
  if (!isFinding(field)) return undefined
  const { day, words } = FINDINGS[field]
  const [old, fresh] = [before.value as Finding[], next.value as Finding[]]
  const isLater = before.asOf !== next.asOf && before.at.file !== next.at.file
  const kept = old.filter((finding) => {
    const ofDay = (all: readonly Finding[]) => all.filter((one) => one[day] === finding[day])
    const again = ofDay(fresh)
    const isToldAgain = isLater && again.length >= ofDay(old).length
    return !isToldAgain && !again.some((one) => one[words] === finding[words])
  })
  const said = new Set(field === 'inspections' ? [] : fresh.map((one) => one[words]))
  const isTwice = kept.some((one) => said.has(one[words]))
  const outcome = isTwice ? 'twice' : kept.length < old.length ? 'replaced' : 'joined'
  return { entry: next.with([...kept, ...fresh]), outcome }
}
