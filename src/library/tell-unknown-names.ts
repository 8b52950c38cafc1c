import type { Library } from '#src/guidance/library.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import type { ContentSource } from '#src/library/read-content-files.ts'

/**
 * Tells where content of the region names a subdistrict, centre or article that is not there: the page it is
 * meant for would say nothing of it. Notices that are over are left in peace.
 */
export function tellUnknownNames(
  { places, events, notices, homeVisits }: Library,
  { region, subdistrictCodes, on }: ContentSource,
  addresses: ReadonlySet<string>,
  tell: TellContent,
): void {
  const toFile = (name: string) => `regions/${region}/${name}`
  const checkSubdistrict = (name: string, field: string, value: string | undefined) => {
    if (value === undefined || subdistrictCodes.includes(value)) return
    tell({ code: 'unknownSubdistrict', file: toFile(name), field, value })
  }
  for (const { id, subdistrictCode } of places) checkSubdistrict('places', id, subdistrictCode)
  for (const { slug, subdistrictCode } of events) checkSubdistrict('events', slug, subdistrictCode)
  for (const { provider, subdistrictCode } of homeVisits?.offers ?? []) {
    checkSubdistrict('home-visits.json', provider, subdistrictCode)
  }
  for (const notice of notices.filter(({ endsOn }) => on <= endsOn)) {
    for (const value of notice.subdistrictCodes) checkSubdistrict('notices', notice.slug, value)
    const named = [
      ...notice.centreIds.map((id) => ({ value: id, address: `/centres/${id}/` })),
      ...notice.articles.map((slug) => ({ value: slug, address: `/guidance/${slug}/` })),
    ]
    for (const { value, address } of named) {
      if (addresses.has(address)) continue
      tell({ code: 'unknownName', file: toFile('notices'), field: notice.slug, value })
    }
  }
}
