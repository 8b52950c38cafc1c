import type { APIContext } from 'astro'
import { expect, test } from 'vitest'
import { openEmbeddedEngine } from '#search/engines/embedded/open-embedded-engine.ts'
import { buildEmbeddedIndex } from '#search/search-index.ts'
import type { Centre } from '#src/centres/centre.ts'
import type { ToldChange } from '#src/changes/centre-change.ts'
import type { History } from '#src/changes/history.ts'
import { GET as getCalendar } from '#src/pages/centres/calendar.ics.ts'
import { GET as getFeed } from '#src/pages/centres/feed.xml.ts'
import { makeSearchFixture, SEARCH_NOW } from '#tests/support/search-fixture.ts'

const fixture = makeSearchFixture()
const search = openEmbeddedEngine(buildEmbeddedIndex(fixture))
const { centres } = fixture
const [first] = centres as [Centre, ...Centre[]]
const ON = '2026-11-18'

const gone: Centre = {
  ...first,
  id: 'gone',
  legalName: '示例已停办托育园',
  displayName: '已停办园',
  services: [{ serviceType: 'hourly', feeInYuan: 30, feeUnit: 'hour' }],
}
const toChange = (centre: Centre, kind: ToldChange['kind'], field?: string): ToldChange => ({
  id: centre.id,
  name: centre.legalName,
  subdistrictCode: centre.subdistrictCode,
  on: ON,
  kind,
  fields: field ? [{ field, before: '以前', after: '现在' }] : [],
})
const without = centres.find(
  ({ services }) => !services.some(({ serviceType }) => serviceType === 'hourly'),
) as Centre

const history: History = {
  beganOn: '2026-11-01',
  changes: [
    toChange(gone, 'lost'),
    toChange(without, 'changed', 'services'),
    { ...toChange(without, 'changed', 'phones'), on: '2026-11-02' },
  ],
  gone: [{ centre: gone, lostOn: ON }],
  takenBack: [],
}

const snapshot = { version: '', regionCode: '350102', centres, formerIds: {} }

async function follow(get: typeof getFeed, query: string): Promise<string> {
  const url = new URL(`http://portal.example/centres/feed.xml${query}`)
  const region = fixture.region
  const locals = { search, now: SEARCH_NOW, releaseVersion: 'fixture', history, snapshot, region }
  const context = { url, locals: { ...locals, siteUrl: url.origin } }
  return (await get(context as unknown as APIContext)).text()
}

test.each([
  ['feed', getFeed],
  ['calendar', getCalendar],
])('a %s of a search tells that a centre is gone, or fits no longer', async (_, get) => {
  const told = (await follow(get, '?service=hourly')).replace(/\r\n /g, '')
  expect(told).toContain('示例已停办托育园：不在名单了')
  expect(told).toContain(`${without.legalName}：服务形式有变更`)
  expect(told.match(/不再符合这次搜索/g)).toHaveLength(2)
})

test('a search that never found them, or whose filter looks at something else, tells nothing of them', async () => {
  const told = await follow(getFeed, '?service=hourly&nature=public&type=employer')
  expect(told).not.toContain('不再符合这次搜索')
  const fees = await follow(getFeed, `?maxFee=1`)
  expect(fees).not.toContain('不再符合这次搜索')
})

test('words of a search must be those of the centre that is gone', async () => {
  expect(await follow(getFeed, `?q=${encodeURIComponent('已停办园')}`)).toContain('不在名单了')
  expect(await follow(getFeed, `?q=${encodeURIComponent('棕熊先生')}`)).not.toContain('不在名单了')
})
