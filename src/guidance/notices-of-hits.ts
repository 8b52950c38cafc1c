import { isNoticeOfCentre, isNoticeValid } from '#src/guidance/find-notices.ts'
import type { HealthNotice } from '#src/guidance/health-notice.ts'

/** A health notice as result cards name it, and the centres of the page of results it is about, by id. */
export type NoticeOfHits = Pick<HealthNotice, 'slug' | 'title' | 'endsOn'> & { hits: string[] }

/** The notices valid on a day that are about any of the centres found. */
export function toNoticesOfHits(
  notices: readonly HealthNotice[],
  centres: readonly { id: string; subdistrictCode: string }[],
  on: string,
): NoticeOfHits[] {
  return notices
    .filter((notice) => isNoticeValid(notice, on))
    .map((notice) => ({
      slug: notice.slug,
      title: notice.title,
      endsOn: notice.endsOn,
      hits: centres.filter((centre) => isNoticeOfCentre(notice, centre)).map(({ id }) => id),
    }))
    .filter(({ hits }) => hits.length > 0)
}
