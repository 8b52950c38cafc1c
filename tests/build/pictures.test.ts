import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

let portal: SamplePortal
beforeAll(async () => {
  portal = await startSamplePortal()
})
afterAll(() => portal?.remove())

const read = async (path: string) => (await fetch(portal.url + path)).text()

test.each([
  '/guidance/choking/',
  '/guidance/sleep/',
  '/guidance/play-7-12-months/',
  '/tools/warning-signs/8/',
  '/tools/age/10/',
])('every drawing on %s is described, says that nobody signed it, and is light', async (path) => {
  const html = await read(path)
  const figures = html.match(/<figure>[\s\S]*?<\/figure>/g) ?? []
  expect(figures.length).toBeGreaterThan(1)
  for (const figure of figures) {
    expect(figure).toMatch(/<svg role="img" aria-label="[^"]{10,}" viewBox="0 0 \d+ \d+"/)
    expect(figure).toMatch(/<figcaption>[^<]{2,}<\/figcaption>/)
    expect(figure).not.toMatch(/<text|style=|stroke=|fill=/)
  }
  expect(html).toContain('未经医护审核')
  expect(html).not.toContain('<!--pictures')
  expect(gzipSync(html).length).toBeLessThan(30 * 1024)
})
