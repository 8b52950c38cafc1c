import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import { CentreSearch } from '#src/components/search/CentreSearch.tsx'
import type { SearchAnswer } from '#src/components/search/search-answer.ts'
import { toNextMonth, toNextMonths } from '#src/components/search/start-months.ts'
import { linkPhones } from '#src/text/link-phones.ts'
import { REGION, toAsked } from '#tests/support/asked.ts'

const render = (query: Partial<CentreQuery>, answer: Partial<SearchAnswer>) => {
  const asked = { ...EMPTY_QUERY, ...query }
  const effectiveQuery = { ...asked, ...answer.effectiveQuery }
  return renderToStaticMarkup(
    <CentreSearch asked={toAsked(asked, { ...answer, effectiveQuery })} ignored={[]} />,
  )
}

const DAY = { id: 'park', name: '中心公园', kind: 'landmark', isApproximate: false, others: [] }
const AGE_WORD = { words: '1岁半', label: '适合1岁半', textWithout: '有位 离公园近' }
const PLACES_WORD = { words: '有位', label: '有空余托位', textWithout: '1岁半 离公园近' }
const PLACE_WORD = { words: '离公园近', label: '离中心公园近的排在前面', textWithout: '1岁半 有位' }
const understoodAll = () =>
  render(
    { text: '1岁半 有位 离公园近' },
    {
      understood: [AGE_WORD, PLACES_WORD, PLACE_WORD],
      origin: DAY,
      effectiveQuery: {
        ...EMPTY_QUERY,
        text: '1岁半 有位 离公园近',
        ageInMonths: 18,
        availability: ['available'],
        originId: 'park',
        near: { lat: 26.085, lng: 119.294 },
      },
    },
  )

test('words that were understood fill in the form, each with the question without it', () => {
  const html = understoodAll()
  expect(html).toMatch(/name="age" data-text-without="有位 离公园近"/)
  expect(html).toMatch(/<option value="18" selected="">1岁半/)
  expect(html).toMatch(/<input id="place"[^>]*data-text-without="1岁半 有位"[^>]*value="中心公园"/)
})

test('a box that a word ticked asks nothing by itself, and its word is found though it says it otherwise', () => {
  const html = understoodAll()
  expect(html).toContain(
    '<input type="checkbox" data-name="availability" data-text-without="1岁半 离公园近" checked="" value="available"/>',
  )
  expect(html).toContain('<input type="checkbox" name="availability" value="full"/>')
})

test('what was chosen and said is one chip, and without it both are gone', () => {
  const html = render(
    { text: '1岁半', ageInMonths: 18 },
    { understood: [{ words: '1岁半', label: '适合1岁半', textWithout: '' }] },
  )
  expect(html.match(/class="chip"/g)).toHaveLength(1)
  expect(html).toContain('<a class="chip" href="/centres/">')
})

test('words that were not used, and why something was found, are told in a line each', () => {
  const html = render(
    { text: 'honghuannan 蹦床' },
    {
      unused: ['蹦床'],
      reasons: [{ typed: 'honghuannan', by: 'sound', as: ['洪华南'] }],
    },
  )
  expect(html).toContain('没有用上这些字：蹦床')
  expect(html).toContain('“honghuannan”按读音当作“洪华南”')
})

test('a place that was of no use is named once, and words that filters exclude can be looked for alone', () => {
  const only = { ...EMPTY_QUERY, text: '棕熊' }
  const html = render(
    { text: '棕熊', placeText: '紫荆城', ageInMonths: 18 },
    {
      total: 39,
      placeAsWords: { name: '紫荆城', isKnown: false },
      unused: ['紫荆城', '棕熊'],
      relaxations: [{ label: '棕熊', change: 'only', query: only, total: 3 }],
    },
  )
  expect(html).toContain('没有“紫荆城”的位置，这次没有按距离算。')
  expect(html).toContain('没有用上这些字：棕熊<')
  expect(html).not.toContain('按名称找')
  expect(html).toMatch(/<a href="\/centres\/\?q=[^"]*">不管其他条件，只找“棕熊”：3家<\/a>/)
})

test('a number that is in no list says what it may mean and who can be asked, and is not called', () => {
  const number = '13859123456'
  const html = linkPhones(render({ text: number }, { unknownNumber: number, unused: [number] }))
  expect(html).toContain(`名单里没有“<bdi>${number}</bdi>”`)
  expect(html).not.toContain(`tel:${number}`)
  expect(html).toContain(`href="tel:${REGION.advice[0]?.phone}"`)
  expect(html).toContain('href="/complaints/centre/?place=unlisted"')
})

test('what is no matter of centres leads to the page that has it', () => {
  const elsewhere = { title: '育儿补贴', href: '/tools/subsidy/' }
  expect(render({ text: '补贴' }, { elsewhere })).toContain(
    '<a href="/tools/subsidy/">育儿补贴</a>',
  )
})

test('a later start tells the age then, and that free places are those of today', () => {
  const html = render({ ageInMonths: 10, start: '2027-03' }, {})
  expect(html).toContain('到2027年3月，孩子1岁2个月')
  expect(html).toContain('余位是各机构最近上报的，是现在的情况')
  expect(html).toContain('href="/tools/age/10/"')
  expect(render({ ageInMonths: 30, start: '2027-06' }, {})).toContain('满3岁就上幼儿园了')
})

test('steps around a place lead further, with what the next one brings', () => {
  const near = { lat: 26.085, lng: 119.294 }
  const query = { ...EMPTY_QUERY, originId: 'park', radiusInMetres: 1000 }
  const html = render(query, {
    total: 3,
    origin: DAY,
    effectiveQuery: { ...query, near },
    relaxations: [
      { label: '3公里以内', change: 'wider', query: { ...query, radiusInMetres: 3000 }, total: 8 },
    ],
  })
  expect(html).toMatch(
    /href="\/centres\/\?origin=park&amp;radius=3000">3公里<\/a><span class="small"> 再多5家/,
  )
  expect(html).toMatch(/radius=1000" aria-current="true">1公里/)
})

test('a month without its year is the next one of that name', () => {
  expect(toNextMonth('3', '2026-11-20')).toBe('2027-03')
  expect(toNextMonth('11', '2026-11-20')).toBe('2026-11')
  expect(toNextMonth('12', '2026-11-20')).toBe('2026-12')
  for (const name of ['', '0', '13', '03', '2027-03', '3月']) {
    expect(toNextMonth(name, '2026-11-20')).toBeUndefined()
  }
  const months = toNextMonths('2026-11-30')
  expect(months).toHaveLength(24)
  expect(months[0]).toEqual(['2026-12', '2026年12月'])
  expect(months[23]).toEqual(['2028-11', '2028年11月'])
})
