import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { beforeAll, expect, test } from 'vitest'
import { toCentreDocument } from '#search/centre-document.ts'
import { toCentreStatus } from '#search/centre-status.ts'
import { toRankFilters } from '#search/engines/meilisearch/centre-filters.ts'
import { toCentreFields } from '#search/engines/meilisearch/to-centre-fields.ts'
import { toHolidayCalendar } from '#src/calendar/holidays.ts'
import type { Centre } from '#src/centres/centre.ts'
import { type FilingState, toStateOn, toStates } from '#src/centres/filing-state.ts'
import { countBySubdistrict } from '#src/centres/standing.ts'
import { toJsonLd } from '#src/centres/to-json-ld.ts'
import { toOpenDataRow } from '#src/centres/to-open-data-row.ts'
import { findPlace } from '#src/complaints/questions/centre/find-places.ts'
import CentreContact from '#src/components/centre/CentreContact.astro'
import CentreHead from '#src/components/centre/CentreHead.astro'
import CentreNotices from '#src/components/centre/CentreNotices.astro'
import CentreReach from '#src/components/centre/CentreReach.astro'
import { toCardOfDocument } from '#src/components/centre-card/card-content.ts'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import { toCentreList } from '#src/pages/_to-list.ts'
import { GET as getCentre } from '#src/pages/api/centres/[id].ts'
import { GET as getJson } from '#src/pages/data/centres.json.ts'
import { FILING_STATE_LABELS } from '#src/text/codes.ts'
import { FULL_CENTRE } from '#tests/support/example-centres.ts'

let container: AstroContainer
beforeAll(async () => {
  container = await AstroContainer.create()
})

const SUSPENDED = { suspendedFrom: '2026-11-10', suspendedTo: '2026-11-20' }
const { filedOn: _, ...UNFILED } = FULL_CENTRE

/** What a list says in a word, without a day of its own. */
function toListed(state: NonNullable<Centre['listedState']>['state']): Partial<Centre> {
  return {
    filedOn: undefined,
    filedUntil: undefined,
    renewalFrom: undefined,
    listedState: { state, asOf: '2026-11-10' },
  }
}

/** The days before, on and after each boundary. */
const CASES: readonly [string, Partial<Centre>, string, FilingState][] = [
  ['a day before it is filed', { filedOn: '2026-11-10' }, '2026-11-09', 'unknown'],
  ['the day it is filed', { filedOn: '2026-11-10' }, '2026-11-10', 'filed'],
  ['a day after it was filed', { filedOn: '2026-11-10' }, '2026-11-11', 'filed'],
  ['without a date of filing', { filedOn: undefined }, '2026-11-10', 'unknown'],
  ['the last day it is filed', { filedUntil: '2026-11-10' }, '2026-11-10', 'filed'],
  [
    'the day after that',
    { filedUntil: '2026-11-10', renewalFrom: undefined },
    '2026-11-11',
    'expired',
  ],
  [
    'the day after that, with a renewal asked for',
    { filedUntil: '2026-11-10', renewalFrom: '2026-11-01' },
    '2026-11-11',
    'renewing',
  ],
  ['before a suspension', SUSPENDED, '2026-11-09', 'filed'],
  ['the first day of a suspension', SUSPENDED, '2026-11-10', 'suspended'],
  ['the day after that', SUSPENDED, '2026-11-11', 'suspended'],
  ['the day before the last of a suspension', SUSPENDED, '2026-11-19', 'suspended'],
  ['the last day of a suspension', SUSPENDED, '2026-11-20', 'suspended'],
  ['the day after a suspension', SUSPENDED, '2026-11-21', 'filed'],
  ['before an open suspension', { suspendedFrom: '2026-11-10' }, '2026-11-09', 'filed'],
  ['years into an open suspension', { suspendedFrom: '2026-11-10' }, '2036-11-10', 'suspended'],
  ['a year before it is withdrawn', { withdrawnOn: '2027-11-10' }, '2026-11-10', 'filed'],
  ['the day before it is withdrawn', { withdrawnOn: '2026-11-10' }, '2026-11-09', 'filed'],
  ['the day it is withdrawn', { withdrawnOn: '2026-11-10' }, '2026-11-10', 'withdrawn'],
  ['the day after it was withdrawn', { withdrawnOn: '2026-11-10' }, '2026-11-11', 'withdrawn'],
  ['the day of a list that calls it withdrawn', toListed('withdrawn'), '2026-11-10', 'withdrawn'],
  ['the day of a list that calls it suspended', toListed('suspended'), '2026-11-10', 'suspended'],
  ['the day of a list that calls it expired', toListed('expired'), '2026-11-10', 'expired'],
  ['the day of a list that calls it not filed', toListed('notFiled'), '2026-11-10', 'notFiled'],
  ['the day before such a list', toListed('notFiled'), '2026-11-09', 'unknown'],
  [
    'suspended, the day before it is withdrawn',
    { ...SUSPENDED, withdrawnOn: '2026-11-15' },
    '2026-11-14',
    'suspended',
  ],
  [
    'withdrawn while suspended',
    { ...SUSPENDED, withdrawnOn: '2026-11-15' },
    '2026-11-15',
    'withdrawn',
  ],
  [
    'withdrawn, after the suspension',
    { ...SUSPENDED, withdrawnOn: '2026-11-15' },
    '2026-11-21',
    'withdrawn',
  ],
  ['the day what is filed changes', { changedOn: '2026-11-10' }, '2026-11-10', 'filed'],
  ['the day before what is filed changes', { changedOn: '2026-11-10' }, '2026-11-09', 'filed'],
]

const region = {
  code: '350102',
  name: '鼓楼区',
  fullName: '福建省福州市鼓楼区',
  footer: { organiser: '' },
  subdistricts: [{ code: FULL_CENTRE.subdistrictCode, name: '鼓东街道', slug: 'gudong' }],
}

const holidayCalendar = toHolidayCalendar({ holidays: [], workdays: [] })

const toLocals = (centre: Centre, on: string) =>
  ({
    now: new Date(`${on}T12:00:00+08:00`),
    region,
    snapshot: { version: '', regionCode: '350102', centres: [centre], formerIds: {} },
    library: EMPTY_LIBRARY,
    releaseVersion: '',
  }) as unknown as App.Locals

/** What Meilisearch would say to a filter about a record: the few forms that ranks are made of. */
function matches(filter: string, record: Record<string, unknown>): boolean {
  const code = filter
    .replaceAll(/(\w+) EXISTS/g, (_, field) => String(record[field] !== undefined))
    .replaceAll(/(\w+) (<=|>=|=) (-?\w+)/g, (_, field, sign, value) => {
      const left = record[field]
      if (left === undefined) return 'false'
      if (sign === '=') return String(String(left) === value)
      return String(sign === '<=' ? Number(left) <= Number(value) : Number(left) >= Number(value))
    })
    .replaceAll(/\bNOT\b/g, '!')
    .replaceAll(/\bAND\b/g, '&&')
    .replaceAll(/\bOR\b/g, '||')
  expect(code).toMatch(/^(true|false|[()!&| ])+$/)
  return Function(`return ${code}`)() as boolean
}

const isClosed = (state: FilingState) => state === 'suspended' || state === 'withdrawn'

test.each(CASES)(
  '%s every page, list, answer and file says the same',
  async (_, events, on, state) => {
    const centre = { ...UNFILED, filedOn: FULL_CENTRE.filedOn, ...events } as Centre
    const document = toCentreDocument(centre)
    const locals = toLocals(centre, on)

    const status = toCentreStatus(document, on)
    expect([status.filingState, status.rank === 2], 'search').toEqual([state, isClosed(state)])
    const record = toCentreFields(document)
    const ranks = toRankFilters(on).map((filter) => matches(String(filter), record))
    expect(ranks.indexOf(true), 'Meilisearch').toBe(status.rank)

    expect(toCardOfDocument(document, '', on).state?.code, 'card').toBe(state)
    const list = toCentreList([centre], locals)
    expect([list.count, list.withdrawn.length], 'list').toEqual(
      state === 'withdrawn' ? [0, 1] : [1, 0],
    )
    const counted = countBySubdistrict([centre], on).get(centre.subdistrictCode) ?? 0
    expect(counted, 'counts').toBe(state === 'withdrawn' ? 0 : 1)
    expect(findPlace('full', locals)?.verdict, 'complaint').toBe(state)

    const surroundings = { address: '', regionName: '', subdistrictName: '', on, holidayCalendar }
    const hours = JSON.parse(toJsonLd(centre, surroundings)).openingHoursSpecification
    expect(hours === undefined, 'JSON-LD').toBe(isClosed(state))

    const published = { region: region as unknown as App.Locals['region'], siteUrl: '', on }
    const label = FILING_STATE_LABELS[state]
    expect(toOpenDataRow(centre, published).filingState, 'open data').toBe(label)
    const asked = { params: { id: 'full' }, locals } as unknown as Parameters<typeof getCentre>[0]
    expect(await (await getCentre(asked)).json(), 'interface').toMatchObject({ filingState: state })
    const json = await (await getJson(asked)).json()
    expect(json.centres[0].filingState, 'JSON').toBe(state)

    const props = {
      centre,
      subdistrictName: '',
      regionName: '',
      office: undefined,
      holidayCalendar,
      on,
    }
    const render = (component: Parameters<AstroContainer['renderToString']>[0]) =>
      container.renderToString(component, { props, locals })
    expect(await render(CentreHead), 'head').toContain(`data-state="${state}"`)
    const contact = await render(CentreContact)
    expect(contact.includes('data-opening'), 'hours').toBe(state !== 'withdrawn')
    const reach = await render(CentreReach)
    expect(reach.includes('拨打'), 'call').toBe(state !== 'withdrawn')
    const notices = await render(CentreNotices)
    const stands = ['已注销备案', '暂停期间', '没有写明这家', '是否续期', '已申请续期'].map(
      (words) => notices.includes(words),
    )
    expect(stands, 'notices').toEqual([
      state === 'withdrawn',
      state === 'suspended',
      state === 'unknown',
      state === 'expired',
      state === 'renewing',
    ])
    // What the script of a page that was kept reads.
    expect(toStateOn(JSON.parse(JSON.stringify(toStates(centre))), on), 'script').toBe(state)
  },
)
