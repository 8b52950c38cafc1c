import { isMobile, parsePhone } from '#src/filings/cells/parse-phone.ts'
import type { Parsed, Problem } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'
import { normaliseCell, readDate } from '#src/text/read-cell.ts'

/**
 * One or more telephone numbers, written `0591-87654321`; an extension follows a further hyphen. `areaCode` is that of the
 * region: it stands in for one that a spreadsheet took the 0 from.
 */
export function parsePhones(cell: string, areaCode?: string): Parsed<string[]> {
  const text = normaliseCell(cell).replace(words.phoneNoise, '').replace(words.dashes, '-')
  if (isDate(text)) return { problems: [{ code: 'date-as-phone' }] }
  const numbers = text.split(words.phoneSeparator).flatMap(splitAtSpaces).filter(Boolean)
  const value: string[] = []
  const problems: Problem[] = []
  let area: string | undefined
  for (const written of numbers) {
    const read = parsePhone(written, areaCode)
    const local = read && toLocal(read.phone)
    const given = area ?? areaCode
    const phone = local && given ? `${given}-${local}` : read?.phone
    if (phone && local && !area)
      problems.push(
        given
          ? { code: 'phone-area-added', value: written, detail: phone }
          : { code: 'phone-without-area', value: written },
      )
    area = phone && AREA.exec(phone)?.[0]
    if (phone === undefined) problems.push({ code: 'not-a-phone', value: written })
    else if (!value.includes(phone)) value.push(phone)
    if (read?.isMended)
      problems.push({ code: 'phone-area-restored', value: written, detail: read.phone })
  }
  if (!numbers.length) problems.push({ code: 'not-a-phone' })
  return value.length ? { value, problems } : { problems }
}

/** The landlines of a cell that may name a person too; neither the name nor a mobile number is taken or repeated. */
export function parseContact(cell: string, areaCode?: string): Parsed<string[]> {
  const bare = normaliseCell(cell).replace(words.notInPhones, ' ')
  const { value = [], problems } = parsePhones(bare.trim(), areaCode)
  const landlines = value.filter((phone) => !isMobile(phone))
  const masked = normaliseCell(cell).replace(/[^\s]/gu, '*')
  const problem: Problem = { code: 'contact-withheld', value: masked.slice(0, 12) }
  if (!landlines.length) return { problems: [problem] }
  const isPlain = landlines.length === value.length && bare.trim() === normaliseCell(cell)
  const told = problems.filter(({ code }) => code !== 'not-a-phone')
  return { value: landlines, problems: isPlain ? told : [problem] }
}

/** A number without its area code; one after another number in a cell has the same one, else that of the region. */
const LOCAL = /^([2-9]\d{2,3})-?(\d{4}(?:-\d+)?)$/
const toLocal = (phone: string) => LOCAL.exec(phone)?.slice(1).join('')
const AREA = /^0\d{2,3}(?=-)/
const COMPACT_DATE = /^(?:19|20)\d{6}$/

/** A day that slipped into the column, also where what is wrong with it is only that it does not exist. */
const isDate = (text: string): boolean => {
  const read = readDate(text)
  const isOne = typeof read === 'string' || read.wrong === 'impossible-date'
  return isOne && (COMPACT_DATE.test(text) || words.dayMarks.test(text))
}

/** An area code that blanks part from its number. */
const AREA_APART = /(?<!\d)(0\d{2,3})\s+(?=\d{7,8}(?!\d))/g

const digitsIn = (text: string) => text.replace(/\D/g, '').length

/** Spaces divide two numbers when each part is long enough for one, else they group the digits of one. */
function splitAtSpaces(piece: string): string[] {
  const parts = piece.trim().replace(AREA_APART, '$1-').split(/\s+/)
  return parts.length > 1 && parts.every((part) => digitsIn(part) >= 7) ? parts : [parts.join('')]
}
