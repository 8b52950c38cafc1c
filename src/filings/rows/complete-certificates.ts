import { parseConclusion } from '#src/filings/cells/parse-text.ts'
import { CERTIFICATES } from '#src/filings/rows/coded-fields.ts'
import type { Entries, Entry } from '#src/filings/rows/filing-row.ts'
import { zhHans as words } from '#src/filings/rows/words.ts'
import { normaliseCell, readDate } from '#src/text/read-cell.ts'

/**
 * Lists keep all of a paper in one column: `合格（2024.3.2）`, `JY135…0001 至2027.5.1`. Its number and days go where they
 * belong, unless columns of their own have them; what is left is what came of it.
 */
export function completeCertificates(entries: Entries): void {
  for (const paper of CERTIFICATES) {
    const whole = entries.get(paper.result)
    if (!whole) continue
    const { rest, ...days } = splitDays(normaliseCell(whole.text))
    const number = words.paperNumber.exec(rest)?.[1]
    const parts: Partial<Record<Part, string | undefined>> = { ...days, number }
    for (const part of ['number', 'issuedOn', 'validTo'] as const)
      if (parts[part] && !entries.has(paper[part]))
        entries.set(paper[part], whole.with(parts[part]))
    settleResult(entries, paper.result, whole, number ? '' : rest)
  }
}

type Part = 'number' | 'issuedOn' | 'validTo'

function splitDays(text: string): { rest: string } & Partial<Record<Part, string>> {
  for (const [part, pattern] of [
    ['validTo', words.paperUntil],
    ['issuedOn', words.paperIssued],
  ] as const) {
    const [, rest = '', written = ''] = pattern.exec(text) ?? []
    const day = readDate(written)
    if (typeof day === 'string') return { rest: rest.trim(), [part]: day }
  }
  return { rest: text }
}

function settleResult(entries: Entries, field: string, whole: Entry, rest: string): void {
  const result = rest ? parseConclusion(rest).value : undefined
  if (result === undefined) entries.delete(field)
  else entries.set(field, whole.with(result))
}
