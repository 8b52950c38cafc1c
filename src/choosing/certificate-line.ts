import { daysBetween } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import type { DocumentKind } from '#src/centres/to-certified-to.ts'

/** A certificate on the line: where it begins and ends, as shares of it; without an end it was only issued then. */
type DrawnCertificate = { kind: DocumentKind; from: number; to: number | undefined }

/** The certificates that name a day, on a line of whole years. */
export type CertificateLine = {
  firstDay: string
  /** The day after the last one. */
  endDay: string
  years: { year: number; at: number }[]
  certificates: DrawnCertificate[]
}

const MOST_YEARS = 12

/** Certificates to be drawn; nothing where none names a day. One that does not say when it began does so at the left. */
export function toCertificateLine(
  certificates: Centre['certificates'],
): CertificateLine | undefined {
  const dated = certificates.filter(({ issuedOn, validTo }) => issuedOn ?? validTo)
  const years = dated
    .flatMap(({ issuedOn, validTo }) => [issuedOn, validTo])
    .flatMap((day) => (day ? Number(day.slice(0, 4)) : []))
  if (years.length === 0) return undefined
  const last = Math.max(...years)
  const first = Math.max(Math.min(...years), last - MOST_YEARS + 1)
  const [firstDay, endDay] = [`${first}-01-01`, `${last + 1}-01-01`]
  const length = daysBetween(firstDay, endDay)
  const toShare = (day: string) => Math.max(0, daysBetween(firstDay, day) / length)
  const step = last - first >= 6 ? 2 : 1
  const shown = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return {
    firstDay,
    endDay,
    years: shown
      .filter((_, index) => index % step === 0)
      .map((year) => ({ year, at: toShare(`${year}-01-01`) })),
    certificates: dated.map(({ kind, issuedOn, validTo }) => ({
      kind,
      from: issuedOn ? toShare(issuedOn) : 0,
      to: validTo ? toShare(validTo) : undefined,
    })),
  }
}
