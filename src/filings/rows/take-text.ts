import type { Problem } from '#src/filings/cells/parsed.ts'
import type { ColumnRule } from '#src/filings/headings/column-rules.ts'
import { findInJson } from '#src/filings/headings/json-path.ts'

/** The text that a rule of `columns.json` takes out of a cell; blank when there is none. */
export function takeText(cell: string, rule: ColumnRule | undefined): string | Problem {
  if (!rule) return cell
  const inJson = rule.jsonPath === undefined ? cell : takeFromJson(cell, rule.jsonPath)
  if (typeof inJson !== 'string') return inJson
  const match = rule.pattern === undefined ? [inJson] : new RegExp(rule.pattern, 'u').exec(inJson)
  const text = match?.[1] ?? match?.[0] ?? ''
  return rule.values?.[text.trim()] ?? text
}

function takeFromJson(cell: string, path: string): string | Problem {
  if (!cell.trim()) return ''
  try {
    const found = [...new Set(findInJson(cell, path))]
    return found.length > 1
      ? { code: 'several-values', value: found.join(' / '), detail: path }
      : (found[0] ?? '')
  } catch {
    return { code: 'not-json' }
  }
}
