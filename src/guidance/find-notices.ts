import type { HealthNotice } from '#src/guidance/health-notice.ts'

/** Whether a notice is shown on a day (`YYYY-MM-DD`); first and last day count. */
export function isNoticeValid({ startsOn, endsOn }: HealthNotice, on: string): boolean {
  return startsOn <= on && on <= endsOn
}

const isForRegion = ({ centreIds, subdistrictCodes }: HealthNotice) =>
  centreIds.length === 0 && subdistrictCodes.length === 0

/** Notices that a family of a centre should see: about it, its subdistrict or the whole region. */
export function findNoticesOfCentre(
  notices: readonly HealthNotice[],
  centre: { id: string; subdistrictCode: string },
): HealthNotice[] {
  return notices.filter(
    (notice) =>
      isForRegion(notice) ||
      notice.centreIds.includes(centre.id) ||
      notice.subdistrictCodes.includes(centre.subdistrictCode),
  )
}

/** Notices about a subdistrict as a whole, or the whole region; not those about one centre in it. */
export function findNoticesOfSubdistrict(
  notices: readonly HealthNotice[],
  subdistrictCode: string,
): HealthNotice[] {
  return notices.filter(
    (notice) => isForRegion(notice) || notice.subdistrictCodes.includes(subdistrictCode),
  )
}
