import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { toSecurityEnd } from '#src/region/security-end.ts'

/**
 * Whom to tell of a hole in the portal (RFC 9116): the bureau, by telephone. Made when it is asked for: as a file of a
 * release it would lapse where nothing changes for half a year.
 */
export const GET: APIRoute = ({ locals: { isExported, now, region, siteUrl } }) => {
  const { phone } = region.authority
  if (!phone) return new Response(null, { status: 404 })
  return new Response(
    [
      `Contact: tel:${phone.replace(/^0/, '+86-')}`,
      `Expires: ${toSecurityEnd(toChinaDate(now), isExported)}T00:00:00+08:00`,
      'Preferred-Languages: zh-CN',
      `Canonical: ${siteUrl}/.well-known/security.txt`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )
}
