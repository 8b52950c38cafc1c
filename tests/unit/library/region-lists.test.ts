import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { ContentIssue } from '#src/library/content-issue.ts'
import { loadQuestions, loadTerms } from '#src/library/load-help.ts'
import { loadEvents, loadHomeVisits, loadNotices } from '#src/library/load-local-life.ts'
import { loadPolicies } from '#src/library/load-policies.ts'

let contentDir: string
let issues: ContentIssue[]
beforeEach(() => {
  contentDir = mkdtempSync(join(tmpdir(), 'portal-local-'))
  issues = []
})
afterEach(() => rmSync(contentDir, { recursive: true }))

const tell = (issue: ContentIssue) => issues.push(issue)
const source = () => ({
  contentDir,
  shippedDir: 'content',
  region: 'here',
  subdistricts: [],
  box: { west: 119.2, south: 26, east: 119.4, north: 26.2 },
  isSample: true,
  isQuestion: () => false,
  on: '2026-11-20',
})

function write(path: string, content: unknown) {
  const file = join(contentDir, path)
  mkdirSync(join(file, '..'), { recursive: true })
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
}

const EVENT = {
  slug: 'songs',
  title: '儿歌会',
  kind: 'activity',
  summary: '一起唱。',
  place: '活动室',
  sessions: [
    { startsAt: '2026-12-10T10:00:00+08:00', endsAt: '2026-12-10T11:00:00+08:00' },
    { startsAt: '2026-12-03T10:00:00+08:00', endsAt: '2026-12-03T11:00:00+08:00' },
  ],
  monthsFrom: 6,
  monthsTo: 24,
  feeInYuan: 0,
  signUp: { text: '不用预约' },
  organiser: '街道岗位',
  changedOn: '2026-11-10',
}

test('one wrong event is left out and told with its place in the file; the others are published', async () => {
  write('regions/here/events/a.json', [
    EVENT,
    { ...EVENT, slug: 'wrong', feeInYuan: '免费' },
    { ...EVENT, slug: 'later', sessions: [EVENT.sessions[0]] },
  ])
  const events = await loadEvents(source(), tell)
  expect(events.map(({ slug }) => slug)).toEqual(['songs', 'later'])
  expect(issues).toMatchObject([
    { code: 'wrongField', file: 'regions/here/events/a.json', field: '1.feeInYuan' },
  ])
})

test('dates are told in their order, whatever the order in the file', async () => {
  write('regions/here/events/a.json', [EVENT])
  const [event] = await loadEvents(source(), tell)
  expect(event?.sessions.map(({ startsAt }) => startsAt.slice(0, 10))).toEqual([
    '2026-12-03',
    '2026-12-10',
  ])
})

test('of two events with one address the first counts, and the clerk is told', async () => {
  write('regions/here/events/a.json', [EVENT])
  write('regions/here/events/b.json', [{ ...EVENT, title: '另一个' }])
  const events = await loadEvents(source(), tell)
  expect(events.map(({ title }) => title)).toEqual(['儿歌会'])
  expect(issues).toMatchObject([
    { code: 'sameId', file: 'regions/here/events/b.json', value: 'songs' },
  ])
})

test('a file that is no list, or no JSON, costs that file alone', async () => {
  write('regions/here/events/a.json', { events: [EVENT] })
  write('regions/here/events/b.json', '[{')
  write('regions/here/events/c.json', [EVENT])
  expect(await loadEvents(source(), tell)).toHaveLength(1)
  expect(issues.map(({ code, file }) => [code, file])).toEqual([
    ['wrongField', 'regions/here/events/a.json'],
    ['badJson', 'regions/here/events/b.json'],
  ])
})

test('a notice without an end is not published', async () => {
  write('regions/here/notices/a.json', [
    {
      slug: 'endless',
      title: '提示',
      issuedOn: '2026-11-01',
      startsOn: '2026-11-01',
      situation: '有人病了',
      advice: ['洗手'],
      returnRule: '问医生',
      issuer: '疾控岗',
    },
  ])
  expect(await loadNotices(source(), tell)).toEqual([])
  expect(issues).toMatchObject([{ code: 'wrongField', field: '0.endsOn' }])
})

test('a region without home visits has none, and nobody is told that something is missing', async () => {
  write('regions/here/region.json', {})
  expect(await loadHomeVisits(source(), tell)).toBeUndefined()
  expect(issues).toEqual([])
})

test('a policy past its day of review is published, and the clerk is told', async () => {
  const head = [
    'title: 某办法',
    'number: 某〔2020〕1号',
    'level: local',
    'state: inForce',
    'issuer: 某办公室',
    'summary: 一句话。',
    'reviewedOn: 2025-01-01',
    'nextReview: 2026-01-01',
  ]
  write('policies/gulou-2020-24.md', `---\n${head.join('\n')}\n---\n\n大白话。\n`)
  const policies = await loadPolicies(source(), tell)
  expect(policies[0]).toMatchObject({ slug: 'gulou-2020-24', title: '某办法' })
  expect(issues).toMatchObject([{ code: 'expired', file: 'policies/gulou-2020-24.md' }])
})

test('policies and questions of other regions are not shown', async () => {
  const policies = await loadPolicies(source(), tell)
  expect(policies.filter(({ level }) => level === 'local' || level === 'province')).toEqual([])
  const slugs = (await loadQuestions(source(), tell)).flatMap(({ questions }) =>
    questions.map(({ slug }) => slug),
  )
  expect(slugs).toContain('is-it-filed')
  expect(slugs).not.toContain('employer-gulou')
})

test('a bureau replaces the glossary by a file of the same name, and withdraws it by an empty one', async () => {
  const term = { slug: 'own', term: '自己的词', meaning: '意思。', source: '本局' }
  write('help/glossary.json', { terms: [term] })
  expect((await loadTerms(source(), tell)).map(({ slug }) => slug)).toEqual(['own'])
  write('help/glossary.json', '')
  expect(await loadTerms(source(), tell)).toEqual([])
})
