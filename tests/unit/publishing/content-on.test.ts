import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toFilingState } from '#src/centres/filing-state.ts'
import type { Article } from '#src/guidance/article.ts'
import type { LocalEvent } from '#src/guidance/event.ts'
import type { HealthNotice } from '#src/guidance/health-notice.ts'
import { EMPTY_LIBRARY, type Library } from '#src/guidance/library.ts'
import { toLocalAddresses } from '#src/guidance/local-addresses.ts'
import type { PolicyPage } from '#src/guidance/policy.ts'
import { toBoundaries, toLastBoundary, toNextBoundary } from '#src/publishing/content/boundaries.ts'
import {
  followContent,
  type PublishedContent,
  toContentOn,
} from '#src/publishing/content/published-content.ts'
import type { Region } from '#src/region/region.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const FIRST = '2026-11-10'
const LAST = '2026-11-20'

const toContent = (centre: Partial<Centre>, library: Partial<Library>): PublishedContent => ({
  region: { subdistricts: [] } as unknown as Region,
  complaintRules: undefined,
  snapshot: {
    regionCode: '350102',
    version: '0123456789ab',
    centres: [{ ...BARE_CENTRE, ...centre }],
    formerIds: {},
  },
  library: { ...EMPTY_LIBRARY, ...library },
})

const toNotice = (startsOn: string, endsOn: string) => ({ startsOn, endsOn }) as HealthNotice
const toEvent = (slug: string, ...days: string[]) =>
  ({
    slug,
    sessions: days.map((day) => ({
      startsAt: `${day}T09:00:00+08:00`,
      endsAt: `${day}T23:59:00+08:00`,
    })),
  }) as LocalEvent
const toPenalty = (publishedUntil: string | undefined) => ({
  decidedOn: '2026-01-05',
  summary: '罚款',
  publishedUntil,
})
const toArticle = (nextReview: string) => ({ nextReview }) as Article

type Shown = { notices: number; dates: number; events: number; past: number; penalties: number }

function count(content: PublishedContent): Shown {
  const { library, snapshot } = content
  return {
    notices: library.notices.length,
    events: library.events.length,
    dates: library.events.flatMap(({ sessions }) => sessions).length,
    past: library.pastEvents.length,
    penalties: snapshot.centres.flatMap(({ penalties }) => penalties).length,
  }
}

const EXAMPLE = toContent(
  { penalties: [toPenalty(LAST), toPenalty(undefined)] },
  {
    notices: [toNotice(FIRST, LAST)],
    events: [toEvent('story-time', FIRST, LAST)],
  },
)

test.each<[string, string, Shown]>([
  ['before all of it', '2026-11-09', { notices: 0, events: 1, dates: 2, past: 0, penalties: 2 }],
  ['the first day', FIRST, { notices: 1, events: 1, dates: 2, past: 0, penalties: 2 }],
  ['the day after', '2026-11-11', { notices: 1, events: 1, dates: 1, past: 0, penalties: 2 }],
  [
    'the day before the last',
    '2026-11-19',
    { notices: 1, events: 1, dates: 1, past: 0, penalties: 2 },
  ],
  ['the last day', LAST, { notices: 1, events: 1, dates: 1, past: 0, penalties: 2 }],
  [
    'the day after the last',
    '2026-11-21',
    { notices: 0, events: 0, dates: 0, past: 1, penalties: 1 },
  ],
])('%s what has ended is left out, and what has not begun', (_, on, shown) => {
  expect(count(toContentOn(EXAMPLE, on))).toEqual(shown)
})

test('a penalty without an end of its publication is told for three years', () => {
  expect(toContentOn(EXAMPLE, '2029-01-06').snapshot.centres[0]?.penalties).toEqual([])
  const { snapshot } = toContentOn(EXAMPLE, '2029-01-05')
  expect(snapshot.centres[0]?.penalties).toEqual([toPenalty(undefined)])
})

test('the page of an event that is over is past; the lists and the calendar stay', () => {
  const region = { subdistricts: [] } as unknown as Region
  const addressesOn = (on: string) => {
    const { library } = toContentOn(EXAMPLE, on)
    const all = toLocalAddresses(library, region)
    return all.filter(({ address }) => address.startsWith('/events/'))
  }
  const past = (on: string) => addressesOn(on).filter(({ isPast }) => isPast)
  expect(past(LAST)).toEqual([])
  expect(past('2026-11-21').map(({ address }) => address)).toEqual(['/events/story-time/'])
  const listed = addressesOn('2026-11-21').map(({ address }) => address)
  expect(listed).toEqual(expect.arrayContaining(['/events/', '/events/calendar.ics']))
  expect(listed).not.toContain('/events/story-time.ics')
})

test('a server shows each day its own, made once a day', () => {
  const show = followContent(EXAMPLE)
  expect(show(LAST)).toBe(show(LAST))
  expect(count(show('2026-11-21')).notices).toBe(0)
  expect(count(show(LAST)).notices).toBe(1)
})

const day = fc.integer({ min: 0, max: 30 }).map((days) => addDays(FIRST, days))
const span = fc.tuple(day, fc.integer({ min: 0, max: 9 })).map(([from, days]) => ({
  from,
  to: addDays(from, days),
}))
const content = fc
  .record({
    filing: fc.record(
      { filedOn: day, suspendedFrom: day, suspendedTo: day, withdrawnOn: day },
      { requiredKeys: [] },
    ),
    penalties: fc.array(fc.option(day, { nil: undefined }).map(toPenalty), { maxLength: 2 }),
    notices: fc.array(
      span.map(({ from, to }) => toNotice(from, to)),
      { maxLength: 2 },
    ),
    events: fc.array(
      fc.array(day, { minLength: 1, maxLength: 3 }).map((days) => toEvent('event', ...days)),
      { maxLength: 2 },
    ),
    reviews: fc.array(day, { maxLength: 2 }),
    tableTo: fc.option(day, { nil: undefined }),
  })
  .map(({ filing, penalties, notices, events, reviews, tableTo }) =>
    toContent(
      { ...filing, penalties },
      {
        notices,
        events,
        articles: reviews.map(toArticle),
        policies: reviews.map((nextReview) => ({ nextReview }) as PolicyPage),
        reference: (tableTo
          ? { leave: { validTo: tableTo, reviewBy: '2027-01-01' } }
          : {}) as Library['reference'],
      },
    ),
  )

/** Everything a page may read otherwise on another day. */
function toAllShown(whole: PublishedContent, on: string): string {
  const { snapshot, library } = toContentOn(whole, on)
  const reviews = [...library.articles, ...library.policies].map(
    ({ nextReview }) => on > nextReview,
  )
  const tables = Object.values(library.reference).map(({ validTo = '' }) => on > validTo)
  const states = snapshot.centres.map((centre) => toFilingState(centre, on))
  return JSON.stringify([snapshot, library, states, reviews, tables])
}

test('until the next boundary every day shows the same, and on it something else', () => {
  let bounded = 0
  fc.assert(
    fc.property(content, day, (whole, on) => {
      const boundaries = toBoundaries({
        centres: whole.snapshot.centres,
        library: whole.library,
      })
      const next = toNextBoundary(boundaries, on)
      const shown = toAllShown(whole, on)
      for (let later = on; later < (next ?? addDays(on, 50)); later = addDays(later, 1)) {
        expect(toAllShown(whole, later)).toBe(shown)
        expect(toLastBoundary(boundaries, later)).toBe(toLastBoundary(boundaries, on))
      }
      if (!next) return
      bounded += 1
      expect(next > on).toBe(true)
      expect(toAllShown(whole, next)).not.toBe(shown)
      expect(toLastBoundary(boundaries, next)).toBe(next)
    }),
    { numRuns: 300 },
  )
  expect(bounded).toBeGreaterThan(100)
})
