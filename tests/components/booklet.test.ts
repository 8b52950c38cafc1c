import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { expect, test } from 'vitest'
import { BOOKLET_PART } from '#src/choosing/booklet.ts'
import BookletEntry from '#src/components/booklet/BookletEntry.astro'
import { generateCentres } from '#tests/support/generated-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const FRAME_OF_THE_PAGE = 20_000
const SITE = { siteUrl: 'https://tuoyu.a-county-with-a-long-name.gov.cn' } as App.Locals

test('a full part of a booklet stays below 300 kB', async () => {
  const container = await AstroContainer.create()
  const entries = await Promise.all(
    generateCentres(BOOKLET_PART, generateRegion()).map((centre) =>
      container.renderToString(BookletEntry, {
        props: { centre, subdistrictName: '鼓东街道', on: '2026-11-20' },
        locals: SITE,
      }),
    ),
  )
  const bytes = Buffer.byteLength(entries.join('')) + FRAME_OF_THE_PAGE
  expect(entries).toHaveLength(BOOKLET_PART)
  expect(entries[0]).toContain('<svg')
  expect(bytes).toBeLessThan(300_000)
})
