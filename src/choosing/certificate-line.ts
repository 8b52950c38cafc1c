import { daysBetween } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import type { DocumentKind } from '#src/centres/to-certified-to.ts'

/** A certificate on the line: where it begins and ends, as shares of it; without an end it was only issued then. */
type DrawnCertificate = { kind: DocumentKind; from: number; to: number | undefined }

type Days = Pick<Centre['certificates'][number], 'issuedOn' | 'validTo'>

/** One that was over, or was issued without an end, before the line begins: told by its day. */
type EarlierCertificate = { kind: DocumentKind; earlier: Days }

/** The certificates that name a day, on a line of whole years. */
export type CertificateLine = {
  firstDay: string
  /** The day after the last one. */
  endDay: string
  years: { year: number; at: number }[]
  certificates: (DrawnCertificate | EarlierCertificate)[]
}

/** Before this year and after it: a day of another century says little and would squeeze the others. */
const YEARS_AROUND = 5

/**
 * Certificates to be drawn; nothing where none names a day. The line has the year of today on it and is cut some years
 * from there. A certificate that does not say when it began does so at the left.
 */
export function toCertificateLine(
  certificates: Centre['certificates'],
  today: string,
): CertificateLine | undefined {
  const dated = certificates.filter(({ issuedOn, validTo }) => issuedOn ?? validTo)
  if (dated.length === 0) return undefined
  const thisYear = Number(today.slice(0, 4))
  const years = dated
    .flatMap(({ issuedOn, validTo }) => [issuedOn, validTo])
    .flatMap((day) => (day ? Number(day.slice(0, 4)) : []))
  const first = Math.max(Math.min(thisYear, ...years), thisYear - YEARS_AROUND)
  const last = Math.min(Math.max(thisYear, ...years), thisYear + YEARS_AROUND)
  const [firstDay, endDay] = [`${first}-01-01`, `${last + 1}-01-01`]
  const length = daysBetween(firstDay, endDay)
  const toShare = (day: string) => Math.min(1, Math.max(0, daysBetween(firstDay, day) / length))
  const step = last - first >= 6 ? 2 : 1
  const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return {
    firstDay,
    endDay,
    years: shown
      .filter((_, index) => index % step === 0)
      .map((year) => ({ year, at: toShare(`${year}-01-01`) })),
    certificates: dated.map(({ kind, issuedOn, validTo }) => {
      if ((validTo ?? issuedOn ?? '') < firstDay) return { kind, earlier: { issuedOn, validTo } }
      return {
        kind,
        from: issuedOn ? toShare(issuedOn) : 0,
        to: validTo ? toShare(validTo) : undefined,
      }
    }),
  }
}
