import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

let portal: SamplePortal
beforeAll(async () => {
  portal = await startSamplePortal()
})
afterAll(() => portal?.remove())

const read = async (path: string) => (await fetch(portal.url + path)).text()

/** Every article that names drawings, and pages of tools that show them. */
const addresses = [
  ...readdirSync('content/guidance', { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md') && path.includes('/'))
    .filter((path) => readFileSync(`content/guidance/${path}`, 'utf8').includes('![](pictures:'))
    .map((path) => `/guidance/${basename(path, '.md')}/`),
  '/tools/warning-signs/8/',
  '/tools/age/10/',
]

test('every drawing is described, says whether somebody signed it, and its page is light', async () => {
  expect(addresses.length).toBeGreaterThan(10)
  for (const address of addresses) {
    const html = await read(address)
    const figures = html.match(/<figure>[\s\S]*?<\/figure>/g) ?? []
    expect(figures.length, address).toBeGreaterThan(0)
    for (const figure of figures) {
      expect(figure).toMatch(/<svg role="img" aria-label="[^"]{10,}" viewBox="0 0 \d+ \d+"/)
      expect(figure).toMatch(/<figcaption>[^<]{2,}<\/figcaption>/)
      expect(figure).not.toMatch(/<text|style=|stroke=|fill=/)
    }
    expect(html, address).toContain('示意图，未经医护审核')
    expect(html, address).not.toContain('<!--pictures')
    expect(gzipSync(html).length, address).toBeLessThan(30 * 1024)
  }
})
