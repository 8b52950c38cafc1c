import { failed, type Parsed, parsed, toShownText } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'
import { simplifyWord } from '#src/text/code-words.ts'
import { isPersonName } from '#src/text/person-names.ts'
import { isIdOfAdult } from '#src/text/personal-numbers.ts'
import { normaliseCell, readDate } from '#src/text/read-cell.ts'

/** Any text; a mark for what stands above (同上, 〃) says nothing by itself. */
export function parseText(cell: string): Parsed<string> {
  const text = toShownText(cell)
  return words.ditto.test(text) ? failed('ditto') : parsed(text)
}

/** Several texts in one cell, each once. */
export function parseTexts(cell: string): Parsed<string[]> {
  return parsed([...new Set(cell.split(words.listSeparator).map(toShownText).filter(Boolean))])
}

/** The name of a body or a paper: an answer (没买, 办理中, 100万) is none, and that of a person is not shown. */
export function parseName(cell: string): Parsed<string> {
  const word = simplifyWord(cell)
  const text = toShownText(cell)
  if (isPersonName(text)) return { problems: [{ code: 'person-named', value: '***' }] }
  return isAnswer(word) || words.amount.test(word) ? failed('answer-not-a-name') : parsed(text)
}

/** What came of an examination. That there is a paper says 有; that there is none yet says nothing to show. */
export function parseConclusion(cell: string): Parsed<string> {
  const word = simplifyWord(cell)
  if (words.yesWords.includes(word) || words.held.test(word)) return parsed(words.isThere)
  if (isDay(cell)) return failed('not-a-conclusion')
  const isUnsure = words.eitherConclusion.test(word) || words.unconcluded.test(word)
  const isOpen = isUnsure || (isAnswer(word) && !words.concluded.test(word))
  return isOpen ? failed('not-a-conclusion') : parsed(toShownText(cell))
}

const isDay = (cell: string) => {
  const read = readDate(cell)
  return typeof read === 'string' || read.wrong !== 'not-a-date'
}

const isAnswer = (word: string) =>
  words.yesWords.includes(word) || words.noWords.includes(word) || words.answer.test(word)

/** Labels of honour: 是 stands for the heading of the column, 否 for none. */
export function parseLabels(cell: string, heading: string): Parsed<string[]> {
  const word = toShownText(cell).toLowerCase()
  if (words.noWords.includes(word)) return parsed([])
  return words.yesWords.includes(word) ? parsed([toShownText(heading)]) : parseTexts(cell)
}

/** An id as it will stand in addresses: lower case, hyphens. */
export function parseId(cell: string): Parsed<string> {
  if (isIdOfAdult(cell)) return failed('personal-id-number')
  const id = normaliseCell(cell).toLowerCase().replace(/[_.]/g, '-')
  return /^[a-z0-9][a-z0-9-]{0,79}$/.test(id) ? parsed(id) : failed('not-an-id')
}
