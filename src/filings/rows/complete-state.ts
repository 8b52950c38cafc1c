import { parseYesNo } from '#src/filings/cells/codes/parse-code.ts'
import {
  compareStateWords,
  toStateWord,
  withoutOtherThings,
} from '#src/filings/check/state/to-state-word.ts'
import type { Entries, Entry } from '#src/filings/rows/filing-row.ts'
import { zhHans as words } from '#src/filings/rows/words.ts'
import { simplifyWord } from '#src/text/code-words.ts'
import { readDate } from '#src/text/read-cell.ts'

const wordOf = ({ value }: Entry) => toStateWord(String(value))

/** Whether one state word takes more from parents than another (below 0), or less (above 0). */
export const compareStates = (a: Entry, b: Entry): number => compareStateWords(wordOf(a), wordOf(b))

/** Texts in which lists write a state beside what belongs there: 示例园（已注销）, GL-2024-001（已注销）. */
const MARKED = ['legalName', 'displayName', 'filingNumber', 'address'] as const

/**
 * One word for the state of a row: that of its column, of what the centre is doing, or written into a name, a number or
 * an address; the gravest counts. That a centre is open does not say that it is filed. `已备案（2024.3.2）` says since when, too.
 */
export function completeState(entries: Entries): void {
  const asked = entries.get('row.status')
  const doing = entries.get('row.operation')
  const isOpen = doing && toStateWord(String(doing.value)) === 'filed'
  const said = [
    ...(asked ? [toAnswered(asked)] : []),
    ...(doing && !isOpen ? [doing] : []),
    ...MARKED.flatMap((field) => takeMark(entries, field)),
  ]
  const [gravest] = said.sort(compareStates)
  if (!gravest) return
  entries.set('row.status', gravest)
  const day = readDate(words.dayOfState.exec(gravest.text)?.[1] ?? '')
  if (wordOf(gravest) === 'filed' && typeof day === 'string' && !entries.has('filedOn'))
    entries.set('filedOn', gravest.with(day))
}

/** 1, Y, ● under 是否备案 are an answer. */
function toAnswered(entry: Entry): Entry {
  if (!words.asksWhetherFiled.test(entry.heading.heading)) return entry
  const answer = parseYesNo(String(entry.value)).value
  return answer === undefined ? entry : entry.with(answer ? words.filed : words.notFiled)
}

/** Takes a state out of a name: 示例园（已注销）, 示例园【停业】, 已注销-示例园. */
function takeMark(entries: Entries, field: string): Entry[] {
  const entry = entries.get(field)
  const name = String(entry?.value ?? '')
  if (!entry || !words.stateInName.test(simplifyWord(name))) return []
  const found = words.marksOfName
    .flatMap((pattern) => [...name.matchAll(pattern)])
    .find(([, mark = '']) => isState(mark) && !(field === 'address' && words.placeMark.test(mark)))
  if (!found) return []
  const [whole, mark = ''] = found
  const rest = name.replace(whole, ' ').replace(/\s+/g, ' ').trim()
  if (rest) entries.set(field, entry.with(rest))
  return [entry.with(mark)]
}

const isState = (mark: string) =>
  words.stateMark.test(withoutOtherThings(simplifyWord(mark))) && toStateWord(mark) !== 'filed'
