import type { APIRoute } from 'astro'
import { addDays, toChinaDate } from '#src/calendar/days.ts'

/** Longer than a portal in use goes without a publication; RFC 9116 asks for less than a year. */
const DAYS_VALID = 180

/** Whom to tell of a hole in the portal (RFC 9116): the bureau, by telephone. */
export const GET: APIRoute = ({ locals: { now, region, siteUrl } }) => {
  const { phone } = region.authority
  if (!phone) return new Response(null, { status: 404 })
  return new Response(
    [
      `Contact: tel:${phone.replace(/^0/, '+86-')}`,
      `Expires: ${addDays(toChinaDate(now), DAYS_VALID)}T00:00:00+08:00`,
      'Preferred-Languages: zh-CN',
      `Canonical: ${siteUrl}/.well-known/security.txt`,
      '',
    ].join('\n'),
    { headers: { 'content-type': 'text/plain; charset=utf-8' } },
  )
}
