import type { Parsed, Problem } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

/** One or more telephone numbers, written `0591-87654321`; an extension follows a further hyphen. */
export function parsePhones(cell: string): Parsed<string[]> {
  const pieces = normaliseCell(cell).replace(words.phoneNoise, '').split(words.phoneSeparator)
  const numbers = pieces.flatMap(splitAtSpaces).filter(Boolean)
  const value: string[] = []
  const problems: Problem[] = []
  let area: string | undefined
  for (const written of numbers) {
    const read = toPhone(written)
    const phone = read && area && LOCAL.test(read) ? `${area}-${read}` : read
    area = phone && AREA.exec(phone)?.[0]
    if (phone === undefined) problems.push({ code: 'not-a-phone', value: written })
    else if (!value.includes(phone)) value.push(phone)
  }
  if (!numbers.length) problems.push({ code: 'not-a-phone' })
  return value.length ? { value, problems } : { problems }
}

/** A number without its area code; one after another number in a cell has the same one. */
const LOCAL = /^[2-9]\d{6,7}(?:-\d+)?$/
const AREA = /^0\d{2,3}(?=-)/

const digitsIn = (text: string) => text.replace(/\D/g, '').length

/** Spaces divide two numbers when each part is long enough for one, else they group the digits of one. */
function splitAtSpaces(piece: string): string[] {
  const parts = piece.trim().split(/\s+/)
  return parts.length > 1 && parts.every((part) => digitsIn(part) >= 7) ? parts : [parts.join('')]
}

function toPhone(written: string): string | undefined {
  const [number = '', extension] = written.split(words.phoneExtension)
  const groups = number.replace(/^\+?86-?(?=1\d{10}$|0?\d{2,3}-)/, '').match(/\d+/g) ?? []
  const plain =
    /^[+\d()-]+$/.test(number) && (extension === undefined || /^\d{1,6}$/.test(extension))
  const digits = groups.join('').length
  const hotline = groups.length === 1 && /^(?:1|9)\d{4}$/.test(groups[0] ?? '')
  if (!plain || !(hotline || (digits >= 7 && digits <= 18 && isDialled(groups)))) return undefined
  return [...groups, ...(extension ? [extension] : [])].join('-')
}

/** A number in one piece, an area code with a number after it, or either with an extension. */
function isDialled([first = '', ...others]: readonly string[]): boolean {
  const rest = others.join('').length
  if (first.length <= 4) return rest >= 4
  return first.length <= 12 && rest <= 6
}
