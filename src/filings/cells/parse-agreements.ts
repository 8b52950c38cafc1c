import type { ExtraCharge, RefundStep } from '#src/centres/centre-parts.ts'
import { parseCode } from '#src/filings/cells/codes/parse-code.ts'
import { parseEntries } from '#src/filings/cells/parse-entries.ts'
import { parseMoney, parsePercent } from '#src/filings/cells/parse-number.ts'
import { failed, type Parsed, parsed } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

/** An amount that has no unit of time, in yuan. */
export function parseYuan(cell: string): Parsed<number> {
  const { value, problems } = parseMoney(cell)
  if (!value) return { problems }
  return value.feeUnit ? failed('not-money') : parsed(value.feeInYuan)
}

/** How long before something must be booked, in hours: `2小时`, `提前1天`, `半天`. */
export function parseNotice(cell: string): Parsed<number> {
  const [, number = '', unit = ''] = words.noticePattern.exec(normaliseCell(cell)) ?? []
  const amount = words.numberWords[number] ?? Number(number)
  const hours = amount * (words.hoursInUnit[unit] ?? Number.NaN)
  return number && Number.isInteger(hours) ? parsed(hours) : failed('not-a-notice')
}

/** How long something must be booked at least, in hours: `2小时`, `每次30分钟`, `一次`; not `半天`, which is no number. */
export function parseBookedHours(cell: string): Parsed<number> {
  const text = normaliseCell(cell)
  if (words.bookedVisitPattern.test(text)) return parsed(0)
  const [, number = '', unit = ''] = words.bookedPattern.exec(text) ?? []
  const amount = words.numberWords[number] ?? Number(number)
  const hours = Math.round(amount * (words.hoursInBookedUnit[unit] ?? Number.NaN) * 100) / 100
  return number && Number.isFinite(hours) ? parsed(hours) : failed('not-a-notice')
}

/** `项目|金额|单位`, several with ；between. */
export function parseExtraCharges(cell: string): Parsed<ExtraCharge[]> {
  return parseEntries(
    cell,
    words.entryFormats.extraCharge,
    ([item = '', amount = '', given = '']) => {
      const amountInYuan = parseYuan(amount).value
      const unit = parseCode('chargeUnit', given).value
      if (!item || item.length > 40 || amountInYuan === undefined || !unit) return undefined
      return { item, amountInYuan, unit }
    },
  )
}

/**
 * `到托天数|退多少|说明`, several with ；between, put in order of days. A rule with a hole in it would reckon wrong:
 * when one step does not fit, none is published.
 */
export function parseRefundSteps(cell: string): Parsed<RefundStep[]> {
  const { value, problems } = parseEntries(cell, words.entryFormats.refundStep, toRefundStep)
  if (!value || problems.length) return { problems }
  const lastDayOf = ({ attendedDaysAtMost = Number.POSITIVE_INFINITY }: RefundStep) =>
    attendedDaysAtMost
  const steps = [...value].sort((a, b) => (lastDayOf(a) < lastDayOf(b) ? -1 : 1))
  const isClear = new Set(steps.map(lastDayOf)).size === steps.length
  return isClear ? parsed(steps) : failed('not-an-entry', words.entryFormats.refundStep)
}

function toRefundStep([days = '', share = '', note = '']: string[]): RefundStep | undefined {
  const [, lastDay] = words.attendedDaysPattern.exec(days) ?? []
  if (!lastDay && !words.anyDaysWords.includes(days)) return undefined
  const isByDay = words.byDayWords.includes(share)
  const refundInPercent = words.refundWords[share] ?? parsePercent(share).value
  if (!isByDay && (refundInPercent === undefined || refundInPercent > 100)) return undefined
  return {
    ...(lastDay ? { attendedDaysAtMost: Number(lastDay) } : {}),
    ...(isByDay || refundInPercent === undefined ? {} : { refundInPercent }),
    ...(note ? { note } : {}),
  }
}

/** The address of a web site; without `http://` it is read as one, and any other kind is refused. */
export function parseWebsite(cell: string): Parsed<string> {
  const text = normaliseCell(cell)
  const whole = /^[a-z][a-z\d+.-]*:/i.test(text) ? text : `http://${text}`
  const url = URL.canParse(whole) ? new URL(whole) : undefined
  const isPlain = url && !url.username && !url.password && !/\s/.test(text)
  return isPlain && /^https?:$/.test(url.protocol) && /[^.\d]\.[a-z\d-]{2,}$/i.test(url.hostname)
    ? parsed(url.href)
    : failed('not-a-website')
}
