import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type CentreQuery, EMPTY_QUERY, toSearchParams } from '#search/centre-query.ts'
import { withValues, YES } from '#search/filters/filter.ts'
import { FILTERS } from '#search/filters/table.ts'
import { ActiveFilters, toActiveFilters } from '#src/components/search/ActiveFilters.tsx'
import { CentreSearch } from '#src/components/search/CentreSearch.tsx'
import { FilterPanel } from '#src/components/search/FilterPanel.tsx'
import { NoResults } from '#src/components/search/NoResults.tsx'
import { PageLinks, SortLinks } from '#src/components/search/ResultLinks.tsx'
import { ResultNotices } from '#src/components/search/ResultNotices.tsx'
import type { SearchAnswer } from '#src/components/search/search-answer.ts'
import { NO_COUNTS, toAsked } from '#tests/support/asked.ts'

const FLAGS = FILTERS.filter(({ kind }) => kind === 'flag')

/** A query that uses everything there is. */
const FULL_QUERY: CentreQuery = {
  ...FLAGS.reduce((query, flag) => withValues(flag, query, [YES]), EMPTY_QUERY),
  text: '太阳',
  serviceTypes: ['fullDay', 'hourly'],
  ageInMonths: 0,
  subdistrictCodes: ['350102001'],
  natures: ['public'],
  institutionTypes: ['community'],
  availability: ['available'],
  maxFeeInYuan: 1800.5,
  qualityGrades: ['A'],
  opensBefore: '07:30',
  closesAfter: '18:00',
  near: { lat: 26.085, lng: 119.294 },
  radiusInMetres: 3000,
  unlocated: true,
  sort: 'distance',
  page: 1,
}

const renderPanel = (query: CentreQuery, answer: Partial<SearchAnswer> = {}) =>
  renderToStaticMarkup(<FilterPanel asked={toAsked(query, answer)} />)

test('the form shows every filter of a question as chosen, so that it keeps them without script', () => {
  const html = renderToStaticMarkup(<CentreSearch asked={toAsked(FULL_QUERY)} ignored={[]} />)
  for (const [name, value] of toSearchParams({ ...FULL_QUERY, text: '', sort: 'relevance' })) {
    const box = `name="${name}" checked="" value="${value}"`
    const field = `name="${name}"[^>]*value="${value}"|name="${name}"[\\s\\S]*?value="${value}" selected`
    expect(html.includes(box) || new RegExp(field).test(html), `${name}=${value}`).toBe(true)
  }
  expect(html).toMatch(/<details class="more-filters" open="">/)
  expect(renderPanel(EMPTY_QUERY)).not.toContain('checked')
})

test('each choice shows how many centres it would leave', () => {
  const html = renderPanel(EMPTY_QUERY, { facets: { ...NO_COUNTS, service: { fullDay: 39 } } })
  expect(html).toMatch(/全日托<\/span><span class="option__count number"> 39</)
  expect(html).toMatch(/option--empty[^>]*>(?:(?!<\/label>).)*半日托/)
})

test('every filter has a link that takes away it alone', () => {
  const filters = toActiveFilters(toAsked(FULL_QUERY))
  const full = [...toSearchParams(FULL_QUERY)]
  expect(filters).toHaveLength(full.length - ['q', 'lat', 'lng', 'sort'].length + 1)
  for (const { label, without } of filters.slice(0, -1)) {
    expect([...toSearchParams(without)], label).toHaveLength(full.length - 1)
  }
  expect(filters.at(-1)?.label).toBe('从您选的位置算')
  expect(filters.at(-1)?.without).toMatchObject({ near: undefined, radiusInMetres: undefined })
  expect(filters.at(-1)?.without.sort).toBe('relevance')
  expect(toActiveFilters(toAsked(EMPTY_QUERY))).toEqual([])
})

test('a distance around a place whose point nobody knows is not shown as applied', () => {
  const query = { ...EMPTY_QUERY, placeText: '安泰', radiusInMetres: 500 }
  const placeAsWords = { name: '安泰', isKnown: false }
  const effectiveQuery = { ...query, placeText: undefined, radiusInMetres: undefined }
  const filters = toActiveFilters(toAsked(query, { placeAsWords, effectiveQuery }))
  expect(filters.map(({ label }) => label).join()).not.toContain('500')
  expect(filters).toHaveLength(1)
})

test('an understood word is shown with what it became and can be taken out of the text', () => {
  const understood = [{ words: '娃8个月', label: '适合8个月', textWithout: '太阳' }]
  const query = { ...EMPTY_QUERY, text: '娃8个月 太阳', page: 3 }
  const html = renderToStaticMarkup(<ActiveFilters asked={toAsked(query, { understood })} />)
  expect(html).toContain('“娃8个月”理解为：适合8个月')
  expect(html).toContain(`href="/centres/?q=${encodeURIComponent('太阳')}"`)
})

test('a word that stands in what it became is not said twice', () => {
  const understood = [{ words: '公办', label: '公办', textWithout: '' }]
  const query = { ...EMPTY_QUERY, text: '公办' }
  const html = renderToStaticMarkup(<ActiveFilters asked={toAsked(query, { understood })} />)
  expect(html).toContain('<span>公办</span>')
})

test('distance is an order only where a place is known', () => {
  const render = (query: CentreQuery) => renderToStaticMarkup(<SortLinks asked={toAsked(query)} />)
  expect(render(EMPTY_QUERY)).not.toContain('sort=distance')
  const html = render({ ...FULL_QUERY, page: 4 })
  expect(html).toMatch(/sort=distance"[^>]*aria-current="true"/)
  expect(html).toContain('不是步行路程')
  expect(html).not.toContain('page=')
})

test('the first and the last page lead one way only', () => {
  const render = (page: number) =>
    renderToStaticMarkup(<PageLinks query={{ ...EMPTY_QUERY, page }} page={page} pages={3} />)
  expect(render(1)).toContain('href="/centres/?page=2"')
  expect(render(1)).not.toContain('上一页')
  expect(render(3)).not.toContain('下一页')
  expect(render(3)).toContain('第 3 页，共 3 页')
})

test('the page says when it matched by sound, in part, or from the spare index', () => {
  const render = (result: Partial<SearchAnswer>) =>
    renderToStaticMarkup(
      <ResultNotices
        asked={toAsked({ ...EMPTY_QUERY, text: '音乐合' }, { total: 1, ...result })}
        ignored={[]}
      />,
    )
  expect(render({})).toBe('')
  expect(render({ matchedBy: 'sound' })).toContain('没有“音乐合”，您找的是不是')
  expect(render({ matchedBy: 'partial' })).toContain('对得上一部分')
  expect(render({ degraded: true })).toContain('搜索服务器没有应答，这次由备用的搜索回答')
})

test('centres without a position are counted beside a radius, with a link that shows them', () => {
  const query = { ...EMPTY_QUERY, near: FULL_QUERY.near, radiusInMetres: 500, page: 2 }
  const render = (unlocated: number) =>
    renderToStaticMarkup(<ResultNotices asked={toAsked(query, { unlocated })} ignored={[]} />)
  expect(render(0)).toBe('')
  expect(render(10)).toContain('另有10家没有坐标，可能也在这个范围内')
  const address = '/centres/?lat=26.085&lng=119.294&radius=500&unlocated=1'
  expect(render(10)).toContain(`href="${address.replaceAll('&', '&amp;')}"`)
})

test('while centres without a position are shown, the form keeps the radius and offers no other', () => {
  const html = renderPanel({ ...FULL_QUERY, unlocated: true })
  expect(html).toContain('<input type="hidden" name="radius" value="3000"/>')
  expect(html).toContain('<input type="hidden" name="unlocated" value="1"/>')
  expect(html).not.toContain('<select id="radius"')
  expect(renderPanel({ ...FULL_QUERY, unlocated: false })).not.toContain('name="unlocated"')
})

test('every order says which centres come last whatever is sorted by', () => {
  const render = (query: Partial<CentreQuery>) =>
    renderToStaticMarkup(<SortLinks asked={toAsked({ ...EMPTY_QUERY, ...query })} />)
  for (const sort of ['relevance', 'distance', 'fee', 'filedOn'] as const) {
    expect(render({ sort })).toContain('暂停服务或已注销的排在最后')
  }
  const near = { near: { lat: 26.085, lng: 119.294 }, sort: 'distance' } as const
  expect(render(near)).toContain('没有坐标的排在')
  expect(render({ ...near, radiusInMetres: 500 })).not.toContain('没有坐标')
})

test('an empty list offers to give a filter up and to go further', () => {
  const relaxations = [
    { label: '普惠', change: 'without', query: EMPTY_QUERY, total: 7 },
    { label: '5公里以内', change: 'wider', query: EMPTY_QUERY, total: 3 },
  ] as const
  const html = renderToStaticMarkup(
    <NoResults asked={toAsked(EMPTY_QUERY, { relaxations: [...relaxations] })} />,
  )
  expect(html).toContain('去掉“普惠”：7家')
  expect(html).toContain('放宽到5公里以内：3家')
})

test('an empty list names the bureau, the hotline and the office of the street asked for', () => {
  const render = (subdistrictCodes: string[]) =>
    renderToStaticMarkup(<NoResults asked={toAsked({ ...EMPTY_QUERY, subdistrictCodes })} />)
  expect(render(['350102002'])).toMatch(/鼓西办事处 <\/span><span class="gap">电话未提供/)
  expect(render(['350102002'])).not.toContain('鼓东办事处')
  expect(render(['350102001'])).toContain('href="tel:05911"')
  expect(render([])).not.toContain('办事处')
  expect(render([])).toContain('href="tel:12345"')
})

test('who finds no centre is led to where a question is asked, where somebody answers it', () => {
  const render = (takesEnquiries: boolean) =>
    renderToStaticMarkup(<NoResults asked={{ ...toAsked(EMPTY_QUERY), takesEnquiries }} />)
  expect(render(true)).toContain('href="/complaints/ask/"')
  expect(render(false)).not.toContain('/complaints/ask/')
})
