import { parseXml, type XmlElement } from '@rgrove/parse-xml'
import { expect, test } from 'vitest'
import type { FieldChange, ToldChange } from '#src/changes/centre-change.ts'
import { toChangeCalendar, toChangeFeed } from '#src/changes/to-change-files.ts'
import { toChangeLabel, toChangeTold, toFieldText } from '#src/changes/to-change-text.ts'
import { toChangesOf } from '#src/changes/to-changes-of.ts'
import { byGravity } from '#src/changes/to-gravity.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { readCalendar } from '#tests/support/read-calendar.ts'

const CHANGES: ToldChange[] = [
  {
    kind: 'changed',
    id: 'gl-1',
    name: '示例<彩虹>&托育园',
    subdistrictCode: '350102001',
    on: '2026-11-20',
    fields: [
      {
        field: 'places',
        before: '45',
        after: '60；其中\n托小班,20',
        source: 'centreReport',
        asOf: '2026-11-19',
      },
    ],
  },
  {
    kind: 'lost',
    id: 'gl-2',
    name: '乙园',
    subdistrictCode: '350102001',
    on: '2026-11-18',
    fields: [],
  },
]

/** Elements of a name, by a parser that refuses what is not well formed. */
function readElements(xml: string, name: string): XmlElement[] {
  const root = parseXml(xml).root
  const children = (root?.children ?? []).filter(
    (child) => child.type === 'element',
  ) as XmlElement[]
  return children.filter((child) => child.name === name)
}
const textOf = (element: XmlElement | undefined, name: string) =>
  (element?.children as XmlElement[] | undefined)?.find((child) => child.name === name)?.text

test('that a list leaves a centre out reads the same in a title and in a line, never as a yes and a no', () => {
  const left = { field: 'inLatestList', before: '是', after: '否' }
  const told = (...fields: FieldChange[]) => toChangeTold({ kind: 'changed', fields })
  expect(toFieldText(left)).toBe('名单：不在最新名单')
  expect(told(left)).toBe('不在最新名单')
  expect(told(left, { field: 'places', after: '60' })).toBe('不在最新名单；托位数有变更')
  expect(told({ ...left, before: '否', after: '是' })).toBe('列入最新名单')
})

test('who follows a centre reads in the title what became of it, without the days beside it', () => {
  const fields = [
    { field: 'filingState', before: '已备案', after: '暂停服务' },
    { field: 'suspendedFrom', after: '2026-11-25' },
  ]
  expect(toChangeTold({ kind: 'changed', fields })).toBe('已备案 → 暂停服务')
  expect(toChangeLabel({ kind: 'changed', fields })).toBe('暂停服务')
  const more = [...fields, { field: 'places', after: '60' }]
  expect(toChangeTold({ kind: 'changed', fields: more })).toBe('已备案 → 暂停服务；托位数有变更')
})

test('of one day, who closes stands before who is new, and both before a telephone number', () => {
  const told = (id: string, on: string, kind: ToldChange['kind'], ...fields: FieldChange[]) => ({
    id,
    on,
    kind,
    fields,
    name: id,
    subdistrictCode: '',
  })
  const changes = [
    told('phone', '2026-11-20', 'changed', { field: 'phones', after: '1' }),
    told('new', '2026-11-20', 'added'),
    told('again', '2026-11-20', 'changed', { field: 'filingState', after: '已备案' }),
    told('left', '2026-11-20', 'changed', { field: 'inLatestList', after: '否' }),
    told('closed', '2026-11-20', 'changed', { field: 'filingState', after: '已注销备案' }),
    told('later', '2026-11-21', 'changed', { field: 'phones', after: '2' }),
  ]
  expect(changes.sort(byGravity).map(({ id }) => id)).toEqual([
    ...['later', 'left', 'closed', 'new', 'phone', 'again'],
  ])
})

test('a reader of feeds takes every change, with names as they are written', () => {
  const feed = toChangeFeed({
    address: 'https://portal.example/centres/',
    query: '?age=8&affordable=1',
    title: '变更',
    author: '示例局',
    since: '2026-11-20',
    changes: CHANGES,
  })
  const entries = readElements(feed, 'entry')
  expect(entries.map((entry) => textOf(entry, 'title'))).toEqual([
    '示例<彩虹>&托育园：托位数有变更',
    '乙园：不在名单了',
  ])
  expect(textOf(entries[0], 'summary')).toBe(
    '托位数：45 → 60；其中\n托小班,20（机构申报，2026年11月19日）',
  )
  expect(textOf(entries[0], 'id')).toBe('https://portal.example/centres/gl-1/#changed-2026-11-20')
  const links = readElements(feed, 'link').map(({ attributes }) => attributes['href'])
  expect(links).toEqual([
    'https://portal.example/centres/?age=8&affordable=1',
    'https://portal.example/centres/feed.xml?age=8&affordable=1',
  ])
})

const readChanges = (centre: Partial<typeof BARE_CENTRE>) =>
  readCalendar(
    toChangeCalendar({
      title: '变更',
      siteUrl: 'https://portal.example',
      changes: CHANGES,
      centres: [{ ...BARE_CENTRE, ...centre }],
    }),
  )

test('a calendar takes every change and the days that a list names, whole', () => {
  const events = readChanges({ suspendedFrom: '2026-12-01', suspendedTo: '2026-12-31' })
  expect(events.map(({ from, summary }) => `${from} ${summary}`)).toEqual([
    '2026-11-20 示例<彩虹>&托育园：托位数有变更',
    '2026-11-18 乙园：不在名单了',
    `2026-12-01 ${BARE_CENTRE.legalName}：暂停服务`,
    `2027-01-01 ${BARE_CENTRE.legalName}：暂停期满`,
  ])
  expect(events[0]?.description).toContain('60；其中\n托小班,20')
})

test('a day that moves keeps its name, so that calendars move it', () => {
  const uidOf = (suspendedFrom: string) => readChanges({ suspendedFrom }).at(-1)?.uid
  expect(uidOf('2026-12-01')).toBe(uidOf('2026-12-05'))
})

test('a change of a day that had one already is newer, and keeps its name', () => {
  const [first] = CHANGES as [ToldChange]
  const read = (change: ToldChange) => {
    const about = { address: 'https://portal.example/', title: '', author: '' }
    const feed = { ...about, since: '2026-11-20', changes: [change] }
    const [entry] = readElements(toChangeFeed(feed), 'entry')
    const calendar = { title: '', siteUrl: 'https://portal.example', centres: [] }
    const [event] = readCalendar(toChangeCalendar({ ...calendar, changes: [change] }))
    return {
      names: [textOf(entry, 'id'), event?.uid],
      updated: textOf(entry, 'updated') ?? '',
      sequence: event?.sequence ?? 0,
    }
  }
  const [before, after] = [read(first), read({ ...first, times: 2 })]
  expect(after.names).toEqual(before.names)
  expect(after.updated > before.updated).toBe(true)
  expect(after.sequence).toBe(before.sequence + 1)
})

test('a day is written as everywhere else', () => {
  const change = { field: 'fireValidTo', before: '2027-06-12', after: '2028-06-12' }
  expect(toFieldText(change)).toBe('消防合格证明有效期：2027年6月12日 → 2028年6月12日')
  expect(toFieldText({ field: 'withdrawnOn', before: '2026-06-30' })).toBe(
    '注销日期：2026年6月30日 → 未提供',
  )
})

test('a feed of nothing is as new as its records', () => {
  const feed = { address: 'https://portal.example/', title: '', author: '', changes: [] }
  const xml = toChangeFeed({ ...feed, since: '2026-11-20' })
  expect(readElements(xml, 'updated').map(({ text }) => text)).toEqual([
    '2026-11-20T00:00:00+08:00',
  ])
})

test('the changes of a centre are those of the whole, in their order', () => {
  const told = ['a', 'b', 'a'].map((id, at) => ({
    id,
    name: id,
    subdistrictCode: '1',
    on: `2026-11-0${9 - at}`,
    kind: 'added' as const,
    fields: [],
  }))
  expect(toChangesOf(told)('a').map(({ on }) => on)).toEqual(['2026-11-09', '2026-11-07'])
  expect(toChangesOf(told)('c')).toEqual([])
  expect(toChangesOf(undefined)('a')).toEqual([])
})
