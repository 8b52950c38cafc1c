import { expect, test } from 'vitest'
import { toQuestionReader } from '#search/question-reader.ts'
import { loadComplaintRules } from '#src/complaints/load-complaint-rules.ts'
import { loadFilings } from '#src/filings/load-filings.ts'
import { loadLibrary } from '#src/library/load-library.ts'
import { toSiteAddresses } from '#src/publishing/addresses/static-addresses.ts'
import { TODAY } from '#tests/support/content-folder.ts'

async function loadShipped(region: string) {
  const place = { contentDir: 'content', region }
  const complaintRules = await loadComplaintRules(place)
  const { region: rules, snapshot } = await loadFilings(place)
  const box = rules.bboxWgs84
  const source = {
    ...place,
    shippedDir: 'content',
    subdistricts: rules.subdistricts,
    box,
    on: TODAY,
    isSample: true,
    isQuestion: toQuestionReader(rules),
  }
  return loadLibrary(source, toSiteAddresses({ region: rules, complaintRules, snapshot }))
}
const REGIONS = { gulou: await loadShipped('gulou'), jishishan: await loadShipped('jishishan') }

const articles = new Map(
  Object.values(REGIONS).flatMap(({ library }) => library.articles.map((one) => [one.slug, one])),
)

const toSentences = (text: string) =>
  text
    .split(/[。！？\n]/)
    .map((sentence) => sentence.trim())
    .filter(Boolean)

test.each(Object.entries(REGIONS))(
  'the shipped content of %s has nothing to put right',
  (_, one) => {
    expect(one.issues).toEqual([])
  },
)

test('all that the two notices ask parents to be told has its article', () => {
  const asked = [
    'newborn-visit',
    'milk-first-months',
    'first-foods-6-8-months',
    'first-foods-9-11-months',
    'meals-12-24-months',
    'picky-eating-24-36-months',
    'sleep',
    'play-0-3-months',
    'play-4-6-months',
    'play-7-12-months',
    'play-13-24-months',
    'play-25-36-months',
    'crying-and-soothing',
    'teeth',
    'toilet-training',
    'screen-time',
    'falls',
    'choking',
    'burns',
    'drowning',
    'traffic',
    'medicines-and-poisons',
    'fever',
    'diarrhoea',
    'hand-foot-mouth',
    'colds',
    'when-to-go-to-hospital',
    'immunisation',
    'growth-monitoring',
    'responsive-care',
    'grandparents',
    'choose-a-centre',
    'settling-in',
    'class-groups-and-ratios',
    'what-filing-means',
    'first-day-paperwork',
    'leave-fujian',
    'leave-gansu',
    'childcare-subsidy',
    'migrant-families',
    'returning-to-work',
    'families-in-difficulty',
  ]
  expect(asked.filter((slug) => !articles.has(slug))).toEqual([])
})

test('what frightens at night has its article', () => {
  const feared = [
    ...['honey', 'vitamin-d', 'iron', 'allergens'],
    ...['fever', 'febrile-convulsion', 'jaundice', 'constipation', 'diarrhoea'],
    ...['burns', 'choking', 'drowning', 'far-from-hospital', 'mothers-mood'],
    ...['paid-vaccines', 'screen-time', 'after-a-warning-sign', 'premature-babies'],
    'tax-deduction',
  ]
  expect(feared.filter((slug) => !articles.has(slug))).toEqual([])
})

/** The facts that must not be lost when somebody shortens an article. */
test.each([
  ['honey', /满1岁以前，蜂蜜一口也不给/],
  ['fever', /不满3个月.*38℃.*马上去医院/],
  ['fever', /不满6个月只喂奶/],
  ['fever', /不给阿司匹林/],
  ['burns', /冲10到20分钟/],
  ['choking', /不满1岁，不推肚子/],
  ['drowning', /不压肚子控水/],
  ['febrile-convulsion', /不往嘴里塞/],
  ['jaundice', /出生头24小时里就黄了/],
  ['diarrhoea', /不喝饮料、果汁/],
  ['screen-time', /一天加起来不超过1小时，一次不超过20分钟/],
])('%s still says what must be known: %s', (slug, fact) => {
  expect(articles.get(slug)?.text.replaceAll('\n', ' ')).toMatch(fact)
})

test('no article claims a reader with medical training who does not exist', () => {
  const claimed = [...articles.values()].filter(({ reviewerRole = '' }) =>
    /医|保健/.test(reviewerRole),
  )
  expect(claimed).toEqual([])
})

test('the leave of a province is told in that province only', () => {
  const has = (region: keyof typeof REGIONS, slug: string) =>
    REGIONS[region].library.articles.some((article) => article.slug === slug)
  expect(has('gulou', 'leave-fujian')).toBe(true)
  expect(has('gulou', 'leave-gansu')).toBe(false)
  expect(has('jishishan', 'leave-gansu')).toBe(true)
  expect(has('jishishan', 'leave-fujian')).toBe(false)
})

/** Words by which a sentence says where it has something from. */
const NAMES_SOURCE = /〔\d{4}〕\d+号|《|指南|规范|条例|标准|实施意见|筛查表|免疫程序|办法|方案/
/** Somewhere to go or somebody to ask. */
const LOCAL = /本站|本地|区|县|街道|乡镇|社区|最近|户籍地|单位|机构|医院|医生|老师|门诊|村委会|110/
/** No article tells how much of a medicine to give. */
const DOSE = /[\d一二三四五六七八九十半]+\s*(毫克|mg|片药|粒药)|毫克每|mg\/kg/i
/** Nobody here can tell a parent what the child has. */
const DIAGNOSIS = /(您|你)的?(孩子|宝宝)?(得了|患了|就是得|肯定是)/
/** Numbers of this kind would each need a source of their own. */
const STATISTIC = /\d+(\.\d+)?\s*[%％]|百分之|研究(表明|显示|发现)/

test.each([...articles.values()].map((article) => [article.slug, article] as const))(
  '%s is long enough to help, short enough to read, and says where it has things from',
  (_, article) => {
    const sentences = toSentences(article.text)
    const lengths = sentences.map((sentence) => [...sentence].length).sort((a, b) => a - b)
    expect(article.text.match(/\p{Script=Han}/gu)?.length).toBeGreaterThanOrEqual(600)
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(30)
    expect(article.sections.length).toBeGreaterThanOrEqual(3)
    expect(article.sources.length).toBeGreaterThanOrEqual(2)
    expect(sentences.filter((sentence) => NAMES_SOURCE.test(sentence)).length).toBeGreaterThan(1)
    expect(article.todo).toMatch(LOCAL)
    for (const wrong of [DOSE, DIAGNOSIS, STATISTIC]) expect(article.text).not.toMatch(wrong)
  },
)
