import { beforeAll, describe, expect, test } from 'vitest'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import { SAYINGS } from '#tests/search/sayings/all-sayings.ts'
import { loadShippedLibrary } from '#tests/support/load-shipped-library.ts'
import { openSampleSearch } from '#tests/support/open-sample-search.ts'

/** Asks the search of a region and gives the page it names. */
async function openAsk(region: string) {
  const { engine, now } = await openSampleSearch(region)
  return async (text: string) =>
    (await engine.searchCentres({ ...EMPTY_QUERY, text }, now)).elsewhere?.href
}

/** Names and addresses as they are, and as they are mistyped or asked about. */
const toSpellings = (text: string): string[] => [
  text,
  text.slice(1),
  text.slice(0, -1),
  text.slice(0, 4) + text.slice(5),
  `${text}怎么样`,
  `${text}附近`,
]

describe.each(['gulou', 'jishishan'] as const)('asked for centres of %s', (region) => {
  let ask: Awaited<ReturnType<typeof openAsk>>
  beforeAll(async () => {
    ask = await openAsk(region)
  })

  test.each([
    ['补贴', '/tools/subsidy/'],
    ['有补贴的托育', '/tools/subsidy/'],
    ['投诉', '/complaints/'],
    ['怎么投诉', '/complaints/'],
    ['发烧', '/guidance/fever/'],
    ['疫苗', '/tools/calendar/'],
    ['打预防针', '/places/'],
    ['育儿假', '/tools/leave/'],
    ['入托体检', '/tools/first-day/'],
    ['接种证', '/guidance/immunisation/'],
    ['普惠是什么意思', '/glossary/#affordable'],
    ['2岁托班补贴', '/tools/subsidy/'],
    ['普惠托育补贴', '/tools/subsidy/'],
    ['今天临时托', '/temporary-care/'],
    ['今天有没有人看孩子', '/temporary-care/'],
  ])('%s has its page, and the answer names it', async (asked, page) => {
    expect(await ask(asked)).toBe(page)
  })

  test('whoever names a centre to complain about is led to the form as well', async () => {
    const { snapshot } = await loadShippedLibrary(region)
    const [named] = snapshot.centres.flatMap(({ displayName }) => displayName ?? [])
    expect(await ask(`我要投诉${named}`)).toBe('/complaints/')
  })

  test('what no page tells of, and names that begin with a word of one, send nobody away', async () => {
    for (const asked of ['红烧肉', '疫苗路', '发烧友托育', '体检中心托育', '早教中心']) {
      expect(await ask(asked), asked).toBeUndefined()
    }
  })

  test('a name or an address of a centre sends nobody away, however it is typed', async () => {
    const { snapshot } = await loadShippedLibrary(region)
    const wrong: string[] = []
    for (const { legalName, displayName, aliases, brand, address } of snapshot.centres) {
      const texts = [legalName, displayName, brand, address, ...aliases]
      for (const text of texts.flatMap((each) => (each ? toSpellings(each) : []))) {
        const page = await ask(text)
        if (page) wrong.push(`${text}: ${page}`)
      }
    }
    expect(wrong).toEqual([])
  })

  test('what people say of centres sends nobody away', async () => {
    const wrong: string[] = []
    for (const { say, elsewhere, none } of SAYINGS.filter((each) => each.region === region)) {
      const page = await ask(say)
      if (!elsewhere && !none && page) wrong.push(`${say}: ${page}`)
    }
    expect(wrong).toEqual([])
  })
})
