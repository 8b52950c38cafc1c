import type { Inspection, Penalty, Violation } from '#src/centres/centre-parts.ts'
import type { Appeal } from '#src/centres/codes.ts'
import { parseCode } from '#src/filings/cells/codes/parse-code.ts'
import { parseEntries } from '#src/filings/cells/parse-entries.ts'
import { parseDate } from '#src/filings/cells/parse-time.ts'
import type { Parsed } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'

/** `日期|检查单位|结果`, several with ；between. */
export function parseInspections(cell: string): Parsed<Inspection[]> {
  return parseEntries(
    cell,
    words.entryFormats.inspection,
    ([day = '', authority = '', result = '']) => {
      const inspectedOn = parseDate(day).value
      if (!inspectedOn || !result) return undefined
      return { inspectedOn, ...(authority ? { authority } : {}), result }
    },
  )
}

/** `日期|轻微|事由|整改日期|机构说明`; the last parts may be blank. */
export function parseViolations(cell: string): Parsed<Violation[]> {
  return parseEntries(
    cell,
    words.entryFormats.violation,
    ([day = '', word = '', summary = '', done = '', reply = '']) => {
      const foundOn = parseDate(day).value
      const severity = parseCode('severity', word).value
      const correctedOn = done ? parseDate(done).value : ''
      if (!foundOn || !severity || !summary || correctedOn === undefined) return undefined
      return {
        foundOn,
        severity,
        summary,
        ...(correctedOn ? { correctedOn } : {}),
        ...(reply ? { reply } : {}),
      }
    },
  )
}

/** `日期|处罚单位|内容|公示截止日期|复议情况|机构说明`; the last parts may be blank. */
export function parsePenalties(cell: string): Parsed<Penalty[]> {
  return parseEntries(
    cell,
    words.entryFormats.penalty,
    ([day = '', authority = '', summary = '', end = '', state = '', reply = '']) => {
      const decidedOn = parseDate(day).value
      const publishedUntil = end ? parseDate(end).value : ''
      const appeal = state ? toAppeal(state) : ''
      if (!decidedOn || !summary || publishedUntil === undefined || appeal === undefined)
        return undefined
      return {
        decidedOn,
        ...(authority ? { authority } : {}),
        summary,
        ...(publishedUntil ? { publishedUntil } : {}),
        ...(appeal ? { appeal } : {}),
        ...(reply ? { reply } : {}),
      }
    },
  )
}

const APPEALS = Object.entries(words.appeals) as [Appeal, RegExp][]
const toAppeal = (text: string) => APPEALS.find(([, pattern]) => pattern.test(text))?.[0]
