import { expect, test } from 'vitest'
import { toContentIssueText } from '#src/library/content-issue.ts'
import { CLINIC, loadFiles, toArticleText } from '#tests/support/content-folder.ts'

const inRegion = (folder: string, things: readonly object[]) => ({
  [`regions/testing/${folder}/list.json`]: JSON.stringify(things),
})
const fever = (head = {}, body?: string) => ({
  'guidance/health/fever.md': toArticleText(head, body),
})
const EVENT = {
  slug: 'songs',
  title: '唱歌',
  kind: 'activity',
  summary: '一起唱歌。',
  place: '活动室',
  sessions: [{ startsAt: '2026-12-05T09:00:00+08:00', endsAt: '2026-12-05T10:00:00+08:00' }],
  monthsFrom: 6,
  monthsTo: 36,
  feeInYuan: 0,
  signUp: { text: '打电话', phone: '0591-87654321' },
  organiser: '社区',
  changedOn: '2026-11-01',
}
const NOTICE = {
  slug: 'flu',
  title: '流感多了',
  issuedOn: '2026-11-10',
  startsOn: '2026-11-10',
  endsOn: '2026-12-10',
  situation: '发烧的孩子多了。',
  advice: ['勤洗手。'],
  returnRule: '退烧后再来。',
  issuer: '区疾控中心',
  phone: '0591-87654321',
}

test('what can be is published without a word', async () => {
  const { library, issues } = await loadFiles({
    ...fever(),
    ...inRegion('places', [CLINIC]),
    ...inRegion('events', [EVENT]),
    ...inRegion('notices', [NOTICE]),
  })
  expect(issues).toEqual([])
  expect([library.events.length, library.notices.length]).toEqual([1, 1])
})

test.each<[what: string, files: Record<string, string>, code: string, what: string]>([
  ['a review to come', fever({ reviewedOn: '2026-12-01' }), 'futureDay', '还没有到'],
  ['a next look in ten years', fever({ nextReview: '2036-01-01' }), 'farDay', '太远'],
  [
    'a source of tomorrow',
    fever({ sources: [{ title: 'a', number: 'b', date: '2030-01-01', publisher: 'c' }] }),
    'futureDay',
    '2030-01-01',
  ],
  ['a region nobody knows', fever({ regions: ['testing', 'nowhere'] }), 'unknownRegion', 'nowhere'],
  ['a body that is empty', fever({}, '\n'), 'emptyBody', '没有正文'],
  [
    'a table that is none',
    fever({}, '## 表\n\n| 月龄 | 做什么 |\n| 3 | 看 |\n'),
    'brokenTable',
    '月龄',
  ],
  ['a file of megabytes', fever({}, '长'.repeat(400_000)), 'tooBig', 'KB'],
  ['signs nobody can read', fever({}, '## 看\n\n坏\ufffd字\n'), 'badText', 'U+FFFD'],
  ['an ending in capitals', { 'guidance/health/fever.MD': toArticleText() }, 'wrongEnding', '.md'],
  [
    'an ending nobody reads',
    { 'guidance/health/a.markdown': toArticleText() },
    'wrongEnding',
    '.md',
  ],
  ['a telephone of letters', inRegion('places', [{ ...CLINIC, phone: 'abc' }]), 'badPhone', 'abc'],
  [
    'a place in another city',
    inRegion('places', [{ ...CLINIC, location: { lat: 39.9, lng: 116.4, sourceDatum: 'wgs84' } }]),
    'elsewhere',
    '39.9',
  ],
  [
    'a place as of 2030',
    inRegion('places', [{ ...CLINIC, asOf: '2030-01-01' }]),
    'futureDay',
    '2030',
  ],
  [
    'an event in 2062',
    inRegion('events', [
      {
        ...EVENT,
        sessions: [{ startsAt: '2062-12-05T09:00:00+08:00', endsAt: '2062-12-05T10:00:00+08:00' }],
      },
    ]),
    'farDay',
    '2062',
  ],
  [
    'a notice until 2099',
    inRegion('notices', [{ ...NOTICE, endsOn: '2099-01-01' }]),
    'farDay',
    '2099',
  ],
  [
    'the name of a teacher',
    inRegion('notices', [{ ...NOTICE, situation: '请找张小红老师。' }]),
    'personName',
    '张**',
  ],
  [
    'a mobile in an article',
    fever({}, '## 问\n\n打13812345678。\n'),
    'personalNumber',
    '138******78',
  ],
])('%s is told', async (_, files, code, words) => {
  const { issues } = await loadFiles(files)
  const issue = issues.find((one) => one.code === code)
  expect(issue, JSON.stringify(issues)).toBeDefined()
  const { what, fix } = toContentIssueText(issue ?? { code: 'unexpected', file: '' })
  expect(what).toContain(words)
  expect(fix).toMatch(/\p{Script=Han}/u)
})

test('a notice with an identity number is not published, and the report does not repeat it', async () => {
  const situation = '患儿证件号11010519491231002X。'
  const { library, issues } = await loadFiles(inRegion('notices', [{ ...NOTICE, situation }]))
  expect(library.notices).toEqual([])
  expect(issues).toMatchObject([{ code: 'personalNumber', field: 'flu situation' }])
  expect(JSON.stringify(issues)).not.toContain('19491231')
})

test('a wrong field is told with its line, and in a list with the thing it belongs to', async () => {
  const place = JSON.stringify([CLINIC, { ...CLINIC, id: 'clinic-2', kind: 'castle' }], null, 2)
  const { issues } = await loadFiles({
    ...fever({ monthsTo: 'soon' }),
    'regions/testing/places/list.json': place,
  })
  const [article, castle] = ['guidance/health/fever.md', 'regions/testing/places/list.json'].map(
    (file) => issues.find((issue) => issue.file === file),
  )
  expect(article).toMatchObject({ code: 'wrongField', field: 'monthsTo' })
  const lines = toArticleText({ monthsTo: 'soon' }).split('\n')
  expect(lines[(article?.line ?? 0) - 1]).toContain('monthsTo')
  expect(castle).toMatchObject({ item: { position: 2, name: 'clinic-2' } })
  expect(place.split('\n')[(castle?.line ?? 0) - 1]).toContain('castle')
})
