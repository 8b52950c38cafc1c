import { expect, test } from 'vitest'
import type { ToldChange } from '#src/changes/centre-change.ts'
import { NO_HISTORY } from '#src/changes/history.ts'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import { toCentreNews, toChangeAddresses } from '#src/publishing/addresses/change-addresses.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const ON = '2026-11-20'
const region = generateRegion()
const [east, west, south] = region.subdistricts

const toFollowed = (slug: string | undefined, change: ToldChange) => {
  const snapshot = { regionCode: region.code, version: '0', centres: [], formerIds: {} }
  const history = { ...NO_HISTORY, changes: [change] }
  const content = { region, snapshot, library: EMPTY_LIBRARY, history }
  const addresses = toChangeAddresses(content, toCentreNews([], history, ON), ON)
  const feed = addresses.find(({ address }) => address === `/changes/in/${slug}/feed.xml`)
  return feed?.knows.history?.changes
}

test('a centre that moves is told to who follows where it was, and to who follows where it is', () => {
  const moved: ToldChange = {
    kind: 'changed',
    id: 'a',
    name: '示例',
    subdistrictCode: west?.code ?? '',
    on: ON,
    fields: [{ field: 'subdistrict', before: east?.name ?? '', after: west?.name ?? '' }],
  }
  expect(toFollowed(east?.slug, moved)).toEqual([moved])
  expect(toFollowed(west?.slug, moved)).toEqual([moved])
  expect(toFollowed(south?.slug, moved)).toEqual([])
})
