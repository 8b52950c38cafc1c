import { expect, test } from 'vitest'
import { toContentIssueText } from '#src/library/content-issue.ts'
import { CLINIC, loadFiles, toArticleText } from '#tests/support/content-folder.ts'

const slugs = ({ library }: Awaited<ReturnType<typeof loadFiles>>) =>
  library.articles.map(({ slug }) => slug)

test('an article becomes a page: body, contents, plain text', async () => {
  const text = toArticleText(
    {},
    '## 先看人\n\n**别慌**，见[机构](/centres/?age=8)。\n\n### 再看数\n',
  )
  const { library, issues } = await loadFiles({ 'guidance/health/fever.md': text })
  expect(issues).toEqual([])
  const [article] = library.articles
  expect(article).toMatchObject({
    slug: 'fever',
    title: '量体温',
    sections: [{ id: 'section-1', title: '先看人' }],
    text: '先看人\n别慌，见机构。\n再看数',
  })
  expect(article?.html).toContain('<h2 id="section-1">先看人</h2>')
  expect(article?.html).toContain('<strong>别慌</strong>，见<a href="/centres/?age=8">机构</a>')
})

test('a bureau replaces a shipped article of the same name, withdraws another, keeps the rest', async () => {
  const loaded = await loadFiles(
    {
      'guidance/feeding/fever.md': toArticleText({ topic: 'feeding', title: '本区的说法' }),
      'guidance/health/colds.md': '\n',
    },
    {
      'guidance/README.md': '# 说明',
      'guidance/health/fever.md': toArticleText(),
      'guidance/health/colds.md': toArticleText(),
      'guidance/health/rash.md': toArticleText({ title: '红疹' }),
    },
  )
  expect(loaded.issues).toEqual([])
  expect(loaded.library.articles.map(({ title }) => title)).toEqual(['本区的说法', '红疹'])
})

test('an article for other regions is not published here', async () => {
  const loaded = await loadFiles({
    'guidance/rights/here.md': toArticleText({ topic: 'rights', regions: ['testing'] }),
    'guidance/rights/there.md': toArticleText({ topic: 'rights', regions: ['elsewhere'] }),
  })
  expect(slugs(loaded)).toEqual(['here'])
})

test('blank lines and spaces about the head do no harm', async () => {
  const text = toArticleText().replace('---\n', '\n--- \n').replace('\n---\n', '\n---  \n')
  const { library, issues } = await loadFiles({ 'guidance/health/fever.md': text })
  expect([issues, slugs({ library, issues })]).toEqual([[], ['fever']])
})

test('articles come by topic, then by age', async () => {
  const loaded = await loadFiles({
    'guidance/health/a.md': toArticleText(),
    'guidance/feeding/late.md': toArticleText({ topic: 'feeding', monthsFrom: 12 }),
    'guidance/feeding/early.md': toArticleText({ topic: 'feeding', monthsTo: 6 }),
  })
  expect(slugs(loaded)).toEqual(['early', 'late', 'a'])
})

const fever = (text: string) => ({ 'guidance/health/fever.md': text })

test.each<[what: string, files: Record<string, string>, field: string | undefined, words: string]>([
  ['without a head', fever('# 发烧\n'), undefined, '开头没有'],
  ['with a head that is no YAML', fever('---\ntitle: [a\n---\n\n正文'), undefined, '写法有误'],
  [
    'with a wide colon, by the line of the file',
    fever('---\ntitle: a\nsummary：b\n---\n\n正文'),
    undefined,
    '第 3 行',
  ],
  [
    'with a Chinese word nobody knows',
    fever(toArticleText({ 标题: 'x' })),
    '',
    '有不认识的项目 标题',
  ],
  ['without a title', fever(toArticleText({ title: undefined })), 'title', '缺少'],
  ['with an unknown topic', fever(toArticleText({ topic: 'sports' })), 'topic', '不是允许的值'],
  ['with a word nobody knows', fever(toArticleText({ autor: 'x' })), '', '不认识的项目'],
  ['for an age beyond three', fever(toArticleText({ monthsTo: 40 })), 'monthsTo', '太大'],
  [
    'that ends before it begins',
    fever(toArticleText({ monthsFrom: 9, monthsTo: 8 })),
    'monthsTo',
    '不对',
  ],
  ['without a source', fever(toArticleText({ sources: [] })), 'sources', '没有内容'],
  [
    'with a day that does not exist',
    fever(toArticleText({ nextReview: '2027-02-30' })),
    'nextReview',
    '日期要写成',
  ],
  [
    'in the folder of another topic',
    fever(toArticleText({ topic: 'play' })),
    'topic',
    '“health”文件夹',
  ],
  [
    'with a name no address can have',
    { 'guidance/health/发烧.md': toArticleText() },
    undefined,
    '不能用的字符',
  ],
  [
    'with the name of a page',
    { 'guidance/health/search.md': toArticleText() },
    undefined,
    '不能用的字符',
  ],
  [
    'with code in it',
    fever(toArticleText({}, '好 <img src=x onerror=alert(1)> 的')),
    undefined,
    '网页代码',
  ],
  ['with a script', fever(toArticleText({}, '<script>alert(1)</script>')), undefined, '网页代码'],
  ['with a picture', fever(toArticleText({}, '![图](/a.png)')), undefined, '图片“/a.png”'],
  ['with a title of its own', fever(toArticleText({}, '# 大标题')), undefined, '小标题“大标题”'],
  [
    'with a link that runs code',
    fever(toArticleText({}, '[点](javascript:alert(1))')),
    undefined,
    '不能用',
  ],
  [
    'with a link to an unsafe site',
    fever(toArticleText({}, '[点](http://a.example/)')),
    undefined,
    '不能用',
  ],
  [
    'with a link to another host in disguise',
    fever(toArticleText({}, '[点](//a.example/)')),
    undefined,
    '不能用',
  ],
  [
    'with a link to a page that is not there',
    fever(toArticleText({}, '[点](/nowhere/)')),
    undefined,
    '打不开',
  ],
  [
    'with a filter that does not exist',
    fever(toArticleText({}, '[点](/centres/?ages=8)')),
    undefined,
    '打不开',
  ],
  [
    'with a filter that is wrong',
    fever(toArticleText({}, '[点](/centres/?age=eight)')),
    undefined,
    '打不开',
  ],
  [
    'with a link to a section that is not there',
    fever(toArticleText({}, '## 一\n\n[点](#section-9)')),
    undefined,
    '打不开',
  ],
])(
  'an article %s is left out, and the clerk reads where and why',
  async (_, files, field, words) => {
    const good = { 'guidance/health/good.md': toArticleText() }
    const loaded = await loadFiles({ ...files, ...good })
    expect(slugs(loaded)).toEqual(['good'])
    expect(loaded.issues).toHaveLength(1)
    const [issue] = loaded.issues
    expect(issue?.file).toBe(Object.keys(files)[0])
    expect(issue?.field).toBe(field)
    const told = issue && toContentIssueText(issue)
    expect(told?.severity).toBe('leftOut')
    expect(told?.what).toContain(words)
    expect(told?.fix).toMatch(/\p{Script=Han}/u)
  },
)

test('two articles of one name are one, and the second is told', async () => {
  const loaded = await loadFiles({
    'guidance/feeding/fever.md': toArticleText({ topic: 'feeding' }),
    'guidance/health/fever.md': toArticleText(),
  })
  expect(slugs(loaded)).toEqual(['fever'])
  expect(loaded.issues).toMatchObject([{ code: 'sameSlug', file: 'guidance/health/fever.md' }])
})

test('what links to an article that is left out is left out too', async () => {
  const loaded = await loadFiles({
    'guidance/health/a.md': toArticleText({}, '[乙](/guidance/b/)'),
    'guidance/health/b.md': toArticleText({}, '[丙](/nowhere/)'),
    'guidance/health/c.md': toArticleText({}, '[丙](/guidance/c/)'),
  })
  expect(slugs(loaded)).toEqual(['c'])
  expect(loaded.issues.map(({ file }) => file)).toEqual([
    'guidance/health/a.md',
    'guidance/health/b.md',
  ])
})

test('an article past its review is published and told', async () => {
  const head = { reviewedOn: '2025-11-20', nextReview: '2026-11-19' }
  const loaded = await loadFiles(fever(toArticleText(head)))
  expect(slugs(loaded)).toEqual(['fever'])
  expect(loaded.issues).toMatchObject([
    { code: 'expired', field: 'nextReview', value: '2026-11-19' },
  ])
})

test('an article whose review is near is only a hint', async () => {
  const loaded = await loadFiles(fever(toArticleText({ nextReview: '2026-12-24' })))
  expect(loaded.issues.map((issue) => toContentIssueText(issue).severity)).toEqual(['hint'])
})

test('warning signs ask for a clinic of the region', async () => {
  const article = fever(toArticleText({ warningSigns: true }))
  expect((await loadFiles(article)).issues).toMatchObject([
    { code: 'noClinic', file: 'guidance/health/fever.md' },
  ])
  const places = { 'regions/testing/places/clinics.json': JSON.stringify([CLINIC]) }
  expect((await loadFiles({ ...article, ...places })).issues).toEqual([])
  const elsewhere = { 'regions/other/places/clinics.json': JSON.stringify([CLINIC]) }
  expect((await loadFiles({ ...article, ...elsewhere })).issues).toHaveLength(1)
  expect((await loadFiles(article, places)).issues).toHaveLength(1)
})

test('an article that sends its reader to the clinic is known to', async () => {
  const { library } = await loadFiles({
    'guidance/health/a.md': toArticleText({}, '去社区卫生服务中心问一问。'),
    'guidance/health/b.md': toArticleText({}, '在家歇着。'),
  })
  expect(library.articles.map(({ namesClinic }) => namesClinic)).toEqual([true, false])
})

test('a reader finds the nearest articles after one: same topic and age first, never itself', async () => {
  const { library } = await loadFiles({
    'guidance/feeding/milk.md': toArticleText({ topic: 'feeding', monthsTo: 5 }),
    'guidance/feeding/purée.md': '',
    'guidance/feeding/meals.md': toArticleText({ topic: 'feeding', monthsFrom: 12, monthsTo: 24 }),
    'guidance/feeding/breast.md': toArticleText({ topic: 'feeding', monthsTo: 6 }),
    'guidance/play/early.md': toArticleText({ topic: 'play', monthsTo: 3 }),
    'guidance/health/all.md': toArticleText(),
  })
  const milk = library.articles.find(({ slug }) => slug === 'milk')
  expect(milk?.related.map(({ slug }) => slug)).toEqual(['breast', 'early', 'all'])
})
