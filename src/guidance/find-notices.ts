import type { HealthNotice } from '#src/guidance/health-notice.ts'

/** Whether a notice is shown on a day (`YYYY-MM-DD`); first and last day count. */
export function isNoticeValid({ startsOn, endsOn }: HealthNotice, on: string): boolean {
  return startsOn <= on && on <= endsOn
}

const isForRegion = ({ centreIds, subdistrictCodes }: HealthNotice) =>
  centreIds.length === 0 && subdistrictCodes.length === 0

/** Whether the family of a centre should see a notice: it is about it, its subdistrict or the whole region. */
export const isNoticeOfCentre = (
  notice: HealthNotice,
  { id, subdistrictCode }: { id: string; subdistrictCode: string },
): boolean =>
  isForRegion(notice) ||
  notice.centreIds.includes(id) ||
  notice.subdistrictCodes.includes(subdistrictCode)
