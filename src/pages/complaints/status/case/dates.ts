import type { APIRoute } from 'astro'
import { toDayNumber } from '#src/calendar/days.ts'
import { isOpen } from '#src/complaints/clocks/case-clock.ts'
import { toCalendarFile } from '#src/lib/to-calendar-file.ts'
import { readCaseSession } from '#src/pages/complaints/_cookies.ts'
import { zhHans as words } from '#src/pages/complaints/status/case/_words.ts'

/**
 * The promised days that are still to come, for the calendar of a telephone. Others look at it too: nothing in it says
 * that anybody complained, and no number of a case stands in it.
 */
export const GET: APIRoute = async (context) => {
  const { complaints, region, siteUrl, now } = context.locals
  const found = await complaints?.readCase(readCaseSession(context))
  if (found?.outcome !== 'case') return context.redirect('/complaints/status/', 303)
  const { host } = new URL(siteUrl)
  const entries = found.view.clocks.filter(isOpen).map(({ dueOn, startedOn }) => ({
    uid: `${dueOn}@${host}`,
    sequence: toDayNumber(startedOn),
    stampedAt: now.toISOString(),
    on: dueOn,
    summary: words.calendar.entry,
    description: words.calendar.text(region.siteName),
    alarms: [{ before: 'PT9H', text: words.calendar.entry }],
  }))
  return new Response(toCalendarFile(words.calendar.name, entries), {
    headers: {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'attachment; filename="dates.ics"',
    },
  })
}
