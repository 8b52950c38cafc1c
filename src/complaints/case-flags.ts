import { DAY_IN_MILLISECONDS } from '#src/calendar/days.ts'
import { toPlainText1 } from '#src/lib/plain-text-1.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'

/**
 * Whether a person should look at a complaint at once: its matter is dangerous, or one of the urgent words stands
 * in its account. It understands nothing, so 「没有流血」 counts too; it never decides who gets the complaint.
 */
export function isUrgent(rules: ComplaintRules, narrative: string, matterId: string): boolean {
  if (rules.matters.some(({ id, danger }) => danger && id === matterId)) return true
  const text = toPlain(narrative)
  return rules.urgentWords.map(toPlain).some((word) => word !== '' && text.includes(word))
}

const toPlain = (text: string) => toPlainText1(text).replace(/\s/g, '')

/** What is known of an earlier complaint about the same place. */
export type EarlierComplaint = {
  /** An instant as ISO 8601. */
  filedAt: string
  /** `<key id>.<hash>`: where it came from, comparable under the same key only. */
  sourceKey: string
}

/**
 * Whether an earlier complaint is surely another one, and not the same person trying again: a day lies between
 * them, or they came from different sources.
 */
export function isIndependent(now: Date, sourceKey: string, earlier: EarlierComplaint): boolean {
  const apart = Math.abs(now.getTime() - Date.parse(earlier.filedAt))
  return apart >= DAY_IN_MILLISECONDS || isOtherSource(sourceKey, earlier.sourceKey)
}

/** Keys of different days tell nothing about one another. */
function isOtherSource(one: string, other: string): boolean {
  const [keyId, hash] = one.split('.')
  const [otherKeyId, otherHash] = other.split('.')
  return keyId === otherKeyId && hash !== otherHash
}

/** Whether a complaint is the second independent one about a place within twelve months. */
export function isRaised(
  now: Date,
  sourceKey: string,
  earlier: readonly EarlierComplaint[],
): boolean {
  const since = toYearBefore(now).getTime()
  return earlier.some(
    (one) => Date.parse(one.filedAt) >= since && isIndependent(now, sourceKey, one),
  )
}

/** A case, as far as it tells whether another one is about the same place and no second try. */
type Filed = EarlierComplaint & { reference: string }

const TOLD_AFTER_MS = 7 * DAY_IN_MILLISECONDS

/**
 * Whether a complainant is told that there are other complaints about the place of his case (`ofPlace`), within a year
 * before it or after. One that came later is told of after a week: whoever files one to lie in wait does not learn the
 * day on which somebody else complained.
 */
export function isRepeated(now: Date, own: Filed, ofPlace: readonly Filed[]): boolean {
  const filedAt = new Date(own.filedAt)
  return ofPlace.some((other) => {
    const at = new Date(other.filedAt)
    const isBefore = at <= filedAt
    const isNear = isBefore ? at >= toYearBefore(filedAt) : toYearBefore(at) <= filedAt
    const isTold = isBefore || now.getTime() - at.getTime() >= TOLD_AFTER_MS
    const isOther = other.reference !== own.reference
    return isOther && isNear && isTold && isIndependent(filedAt, own.sourceKey, other)
  })
}

/** The same instant a year before; a 29 February has the 1 March before it. */
export function toYearBefore(at: Date): Date {
  const before = new Date(at)
  before.setUTCFullYear(before.getUTCFullYear() - 1)
  return before
}
