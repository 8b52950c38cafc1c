import { expect, test } from 'vitest'
import { zhHans as guidanceWords } from '#src/components/guidance/words.ts'
import { GUIDANCE_LISTS, splitByAge } from '#src/guidance/article-lists.ts'
import { LAST_MONTH } from '#src/guidance/shared-fields.ts'
import { toAtomFeed } from '#src/guidance/to-atom-feed.ts'
import { toDateText } from '#src/text/dates.ts'
import { loadFiles, toArticleText } from '#tests/support/content-folder.ts'

test('a month shows what is about it first, the narrowest before, and the rest by topic', async () => {
  const { library } = await loadFiles({
    'guidance/feeding/first.md': toArticleText({ topic: 'feeding', monthsFrom: 6, monthsTo: 8 }),
    'guidance/feeding/second.md': toArticleText({ topic: 'feeding', monthsFrom: 9, monthsTo: 11 }),
    'guidance/play/year.md': toArticleText({ topic: 'play', monthsTo: 12 }),
    'guidance/health/fever.md': toArticleText(),
    'guidance/growth/signs.md': toArticleText({ topic: 'growth', monthsFrom: 3 }),
  })
  const at = (month: number) => {
    const { own, byTopic } = splitByAge(library.articles, month)
    const rest = byTopic.map(({ topic, articles }) => [topic, ...articles.map(({ slug }) => slug)])
    return [own.map(({ slug }) => slug), rest]
  }
  expect(at(8)).toEqual([
    ['first', 'year'],
    [
      ['growth', 'signs'],
      ['health', 'fever'],
    ],
  ])
  expect(at(0)).toEqual([['year'], [['health', 'fever']]])
  expect(at(36)).toEqual([
    [],
    [
      ['growth', 'signs'],
      ['health', 'fever'],
    ],
  ])
})

test('every month from birth to the third birthday has its list and its place in the strip', () => {
  const months = GUIDANCE_LISTS.filter((address) => address.startsWith('/guidance/age/'))
  expect(months).toHaveLength(37)
  expect(guidanceWords.halfYears).toHaveLength(LAST_MONTH / 6)
})

test.each([
  [0, 36, '刚出生到3岁'],
  [6, 8, '6个月到8个月'],
  [12, 24, '1岁到2岁'],
  [0, 0, '刚出生'],
])('an article for %i to %i months says %s', (from, to, words) => {
  expect(guidanceWords.articleAges(from, to)).toBe(words)
})

test('a month without a day is a month', () => {
  expect([toDateText('2025-07'), toDateText('2025-07-08')]).toEqual(['2025年7月', '2025年7月8日'])
})

test('a feed is well-formed whatever a title holds, and as new as its newest entry', () => {
  const feed = toAtomFeed({
    address: 'http://portal.example/guidance/',
    title: '甲 & 乙',
    author: '<局>',
    since: '2026-11-20',
    entries: [
      { path: 'a/', title: '"a" < b\u0008', summary: '', on: '2026-01-02' },
      { path: 'b/', title: 'b', summary: '', on: '2026-03-04' },
    ],
  })
  expect(feed).toContain('<title>甲 &amp; 乙</title>')
  expect(feed).toContain('<title>&quot;a&quot; &lt; b</title>')
  expect(feed).toContain('<name>&lt;局&gt;</name>')
  expect(feed.match(/<updated>([^<]+)/)?.[1]).toBe('2026-03-04T00:00:00+08:00')
  expect(feed).toContain('<link rel="self" href="http://portal.example/guidance/feed.xml"/>')
})

test('a feed in which nothing stands yet names the day it tells from', () => {
  const empty = {
    address: 'http://portal.example/changes/',
    title: '变更',
    author: '局',
    since: '2026-11-20',
    entries: [],
  }
  expect(toAtomFeed(empty)).toContain('<updated>2026-11-20T00:00:00+08:00</updated>')
})
