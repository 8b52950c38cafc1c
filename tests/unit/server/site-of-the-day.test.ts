import { expect, test } from 'vitest'
import type { LocalEvent } from '#src/guidance/event.ts'
import type { HealthNotice } from '#src/guidance/health-notice.ts'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import type { OpenRelease } from '#src/publishing/release/open-release.ts'
import { toSite } from '#src/server/to-site.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const penalty = { decidedOn: '2026-01-05', summary: '罚款', publishedUntil: '2026-11-20' }
const notice = { slug: 'flu', startsOn: '2026-11-01', endsOn: '2026-11-20' } as HealthNotice
const event = {
  slug: 'story-time',
  sessions: [{ startsAt: '2026-11-20T09:00:00+08:00', endsAt: '2026-11-20T10:00:00+08:00' }],
} as LocalEvent

test('what the server answers leaves out what has ended since the release was made, at midnight in China', async () => {
  let now = new Date('2026-11-20T23:59:59+08:00')
  const seen: App.Locals[] = []
  const opened = {
    release: { version: 'aaaaaaaaaaaa', siteUrl: '' },
    snapshot: { centres: [{ ...BARE_CENTRE, penalties: [penalty] }] },
    library: { ...EMPTY_LIBRARY, notices: [notice], events: [event] },
    render: async (_: Request, locals: App.Locals) => {
      seen.push(locals)
      return new Response('')
    },
  } as unknown as OpenRelease
  const site = toSite(opened, () => now, { complaints: undefined, reports: undefined })
  const ask = () => site.render(new Request('http://portal.example/api/centres'), '')
  await ask()
  now = new Date('2026-11-21T00:00:00+08:00')
  await ask()
  const shown = seen.map(({ snapshot, library }) => [
    snapshot.centres[0]?.penalties.length,
    library.notices.length,
    library.events.length,
    library.pastEvents.length,
  ])
  expect(shown).toEqual([
    [1, 1, 1, 0],
    [0, 0, 0, 1],
  ])
})
