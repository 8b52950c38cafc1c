import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { expect, test } from 'vitest'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import StatisticsPage from '#src/pages/statistics/index.astro'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const container = await AstroContainer.create()

/** The page of a region whose one centre, and whose two a month ago, reported so many places. */
function render(places: number | undefined) {
  const region = generateRegion()
  const placesKnown = places === undefined ? 0 : 1
  const earlier = { on: '2026-10-20', centres: 2, filed: 2, places: 0, affordable: 0, graded: 0 }
  const centres = [{ ...BARE_CENTRE, ...(places === undefined ? {} : { places }) }]
  const locals = {
    now: new Date('2026-11-20T12:00:00+08:00'),
    region,
    siteUrl: 'http://portal.example',
    languages: {},
    snapshot: { version: '', regionCode: region.code, centres, formerIds: {} },
    library: EMPTY_LIBRARY,
    earlierFigures: [{ ...earlier, regionCode: region.code, placesKnown }],
  }
  return container.renderToString(StatisticsPage, { locals: locals as unknown as App.Locals })
}

test('two publications are two rows and no line, and of facts the least known are not looked for', async () => {
  const page = await render(20)
  expect(page).not.toContain('class="trend"')
  const [shown = '', folded = ''] = page.slice(page.indexOf('id="facts"')).split('<details')
  expect(shown.match(/<tr[ >]/g)).toHaveLength(1 + 8)
  expect(folded).toMatch(/另外\d+项/)
})

test('where nobody reports places, none are said to have stayed the same', async () => {
  const page = await render(undefined)
  expect(page).not.toContain('托位没有变')
  expect(page).not.toContain('托位数的变化')
  expect(await render(20)).toContain('托位数的变化')
})
