import { type HealthNotice, healthNoticeSchema } from '#src/guidance/health-notice.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { loadRegionList } from '#src/library/load-region-list.ts'
import type { ContentSource } from '#src/library/read-content-files.ts'

/** Health notices of a region, the newest first; also past and future ones: whoever shows them knows the day. */
export async function loadNotices(
  source: ContentSource,
  tell: TellContent,
): Promise<HealthNotice[]> {
  const notices = await loadRegionList(source, 'notices', healthNoticeSchema, 'slug', tell)
  return notices.sort(
    (a, b) => b.issuedOn.localeCompare(a.issuedOn) || a.slug.localeCompare(b.slug),
  )
}
