import type { StateWord } from '#src/filings/check/state/to-state-word.ts'
import type { SheetRow } from '#src/filings/read/sheet.ts'
import { zhHans as notes } from '#src/filings/tables/notes/words.ts'
import { toSaidState, toStatement } from '#src/filings/tables/said-state.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'

export type NotedState = Exclude<StateWord, 'filed'>

/** A shorter name may stand in any text. */
const SHORTEST_NAME = 4

/** While a note is read, one letter of a private plane stands for each name. */
const FIRST_LETTER = 0xf0000
const LETTER = /[\u{F0000}-\u{FFFFD}]/u

/** What tells which of these rows a line gives a state: those that it names or whose mark it explains, and says a state of. */
export function toNoteReader(
  names: ReadonlyMap<SheetRow, string>,
): (line: string) => Map<SheetRow, NotedState> {
  const byName = Map.groupBy(names.keys(), (row) => trimMarks(names.get(row) ?? ''))
  const listed = [...byName]
    .filter(([name]) => name.length >= SHORTEST_NAME)
    .sort(([a], [b]) => b.length - a.length)
  return (line) => {
    const found = new Map<SheetRow, NotedState>()
    const text = listed.reduce(
      (left, [name], at) =>
        left.includes(name) ? left.replaceAll(name, String.fromCodePoint(FIRST_LETTER + at)) : left,
      line,
    )
    for (const sentence of text.replace(notes.beginsNote, '').split(notes.sentenceEnd)) {
      const clauses = sentence.split(notes.clauseEnd).flatMap(splitStatements)
      for (const [at, clause] of clauses.entries()) {
        const others = clauses.slice(at + 1)
        const next = others.findIndex((one) => LETTER.test(one) || notes.markOfNote.test(one))
        const more = next < 0 ? others : others.slice(0, next)
        const named = readNamed(clause, more)
        for (const letter of named?.subject ?? '')
          for (const row of listed[(letter.codePointAt(0) ?? 0) - FIRST_LETTER]?.[1] ?? [])
            found.set(row, named?.state ?? 'doubtful')
        const marked = readMarked(clause, more)
        for (const [row, name] of marked ? names : [])
          if (marked?.marks.some((mark) => name.startsWith(mark) || name.endsWith(mark)))
            found.set(row, marked.state)
      }
    }
    return found
  }
}

/** 甲、乙停业 is one statement, 甲停业、乙注销 and ★为停业、※为注销 are two. */
function splitStatements(clause: string): string[] {
  const parts: string[] = []
  for (const part of clause.split('、')) {
    const last = parts.at(-1)
    const isWhole = last === undefined || notes.isStatement.test(last) || toSaidState(last)
    if (isWhole) parts.push(part)
    else parts[parts.length - 1] = `${last}、${part}`
  }
  return parts
}

/** The names at the head of a clause, where nothing but a state follows: not 甲接收了已停业的乙. */
function readNamed(clause: string, more: readonly string[]) {
  const from = clause.search(LETTER)
  if (from < 0 || !notes.beforeName.test(clause.slice(0, from))) return undefined
  const [subject = ''] = notes.subject.exec(clause.slice(from)) ?? []
  const state = toNotedState(clause.slice(from + subject.length), more)
  return state && { subject: subject.replace(/[（(][^（）()]*[)）]/g, ''), state }
}

/** The marks that a clause explains: 带★的已注销, 标*的为停业机构, ※已停办. */
function readMarked(clause: string, more: readonly string[]) {
  for (const part of clause.split(/[（(]/)) {
    const [, marks = '', rest = ''] = notes.explainedMark.exec(part) ?? []
    const state = marks && toNotedState(rest.replace(notes.ofMarked, ''), more)
    if (state) return { marks: [...marks].filter((mark) => notes.markOfNote.test(mark)), state }
  }
  return undefined
}

function toNotedState(rest: string, more: readonly string[]): NotedState | undefined {
  const said = rest.replace(/[)）]+$/, (end) => (/[（(]/.test(rest) ? end : ''))
  const state = toStatement(said)
  if (!state || more.some((one) => notes.overAgain.test(one))) return undefined
  return more.some((one) => words.plannedState.test(one)) ? 'doubtful' : state
}

const trimMarks = (name: string) => {
  const letters = [...name]
  const from = letters.findIndex((letter) => !notes.markOfNote.test(letter))
  const to = letters.findLastIndex((letter) => !notes.markOfNote.test(letter))
  return from < 0 ? '' : letters.slice(from, to + 1).join('')
}
