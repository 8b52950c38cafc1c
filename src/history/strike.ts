import { readFile, rename, stat, writeFile } from 'node:fs/promises'
import { parseLine, toSum } from '#src/history/history-log.ts'
import { zhHans as words } from '#src/history/words.ts'
import { MOBILE_NUMBER } from '#src/text/personal-numbers.ts'

/** A place in a log that holds what is to be struck: the file, the day, whose it is, and which field. */
export type Struck = { file: string; line: number; on: string; name: string; field: string }

const toLiteral = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A telephone is found however its digits are grouped, a text whatever blanks stand in it. */
function toForm(text: string): string {
  const digits = text.replace(/[\s()+-]/g, '')
  if (/^\d{7,}$/.test(digits)) return `(?<!\\d)${[...digits].join('[\\s()-]*')}(?!\\d)`
  return [...text.replace(/\s/g, '')].map(toLiteral).join('\\s*')
}

/** What is to be struck: texts, and every mobile number where that is asked for. */
export function toStrikePattern(texts: readonly string[], mobiles: boolean): RegExp {
  const forms = [...texts.map(toForm), ...(mobiles ? [MOBILE_NUMBER.source] : [])]
  return new RegExp(forms.join('|'), 'gu')
}

/** Names of things, which nothing is struck from. */
const NAMES = new Set(['id', 'at', 'on', 'act', 'version', 'back', 'again', 'field', 'kind'])

/** What JSON writes of a text as two characters. */
const ESCAPED = /\\[nrt"\\]/g
const toPlain = (escaped: string) => (/[nrt]/.test(escaped) ? ' ' : escaped.slice(1))

/** Whether a file that a program wrote says it, as text or as JSON. */
export const holdsStruck = (text: string, pattern: RegExp): boolean =>
  text.search(pattern) >= 0 || text.replace(ESCAPED, toPlain).search(pattern) >= 0

/** Blanks and what groups digits are not compared. */
const toSaid = (held: string) => held.replace(/[\s()-]/g, '')

/** The field that holds it, and what it holds of it. */
type Tell = (field: string, held: string[]) => void

/** Tells where a value holds what is to be struck, and changes nothing. */
export function walkStruck(value: unknown, pattern: RegExp, tell: Tell): void {
  strikeValue(value, pattern, '', tell)
}

/** A value without what is to be struck: gone from a list that it fills an entry of, marked where it stands in a text. */
function strikeValue(value: unknown, pattern: RegExp, field: string, tell: Tell): unknown {
  const holds = (text: string) => text.search(pattern) >= 0
  if (typeof value === 'string') {
    if (!holds(value)) return value
    tell(field, (value.match(pattern) ?? []).map(toSaid))
    return value.replace(pattern, words.struck)
  }
  if (Array.isArray(value)) {
    const isHeld = (one: unknown) => typeof one === 'string' && holds(one)
    const held = value.filter(isHeld).flatMap((one: string) => one.match(pattern) ?? [])
    if (held.length > 0) tell(field, held.map(toSaid))
    return value.flatMap((one) => (isHeld(one) ? [] : [strikeValue(one, pattern, field, tell)]))
  }
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      NAMES.has(key) || isVersion(part)
        ? part
        : strikeValue(part, pattern, toField(value, key, field), tell),
    ]),
  )
}

const isVersion = (value: unknown) => typeof value === 'string' && /^[0-9a-f]{12}$/.test(value)

/** A change names the field it is of, or its heading; elsewhere the key does. */
const toField = (value: { field?: unknown; heading?: unknown }, key: string, outer: string) =>
  typeof value.field === 'string'
    ? value.field
    : typeof value.heading === 'string'
      ? value.heading
      : Array.isArray(value) || key === 'changes' || key === 'fields'
        ? outer
        : key

type Line = { text: string; struck: Omit<Struck, 'file' | 'line'>[] }

/** A change of a centre, or anything else that is kept of a day. */
type Said = {
  on?: string
  at?: string
  name?: string
  changes?: Said[]
  /** Of a confirmation: what a clerk did, and the centre. */
  action?: string
  id?: string
}

function strikeLine(text: string, pattern: RegExp): Line {
  if (!holdsStruck(text, pattern)) return { text, struck: [] }
  const parsed = parseLine(text)
  // Nobody reads a damaged line: all of it goes.
  if (!parsed) return { text: '', struck: [{ on: '', name: '', field: '' }] }
  const { value, isSummed } = parsed
  const struck: Line['struck'] = []
  const { on, at = '', action, id = '' } = value as Said
  const whose = action ? id : ''
  const strike = (part: unknown, name: string) =>
    strikeValue(part, pattern, '', (field) =>
      struck.push({ on: on ?? at.slice(0, 10), name, field }),
    )
  const { changes, ...others } = value as Said
  const rest = strike(others, whose) as object
  const whole = changes
    ? { ...rest, changes: changes.map((change) => strike(change, change.name ?? whose)) }
    : rest
  const json = JSON.stringify(whole)
  return { text: isSummed ? `${toSum(json)} ${json}` : json, struck }
}

/**
 * Finds in a log what is to be struck, and strikes it out when `isMeant`: the file is then another one, whole or not at
 * all.
 */
export async function strikeLog(
  file: string,
  pattern: RegExp,
  isMeant: boolean,
): Promise<Struck[]> {
  const text = await readFile(file, 'utf8').catch(() => '')
  const lines = text.split('\n').map((line) => strikeLine(line, pattern))
  const struck = lines.flatMap((line, at) =>
    line.struck.map((one) => ({ ...one, file, line: at + 1 })),
  )
  if (isMeant && struck.length > 0) {
    const { mode } = await stat(file)
    const kept = lines.map((line) => line.text).join('\n')
    await writeFile(`${file}.new`, kept, { flush: true, mode })
    await rename(`${file}.new`, file)
  }
  return struck
}
