import { type Browser, chromium } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PLANTED } from '#tests/components/planted-barriers.ts'
import { findBarriers } from '#tests/support/barriers.ts'
import { findNeededProgram } from '#tests/support/programs.ts'

let browser: Browser
beforeAll(async () => {
  const executablePath = findNeededProgram('chromium')
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
afterAll(() => browser.close())

type Shown = Partial<(typeof PLANTED)[number]>

async function look({ html = '', head = '', root = ' lang="zh-CN"', body }: Shown) {
  const page = await (await browser.newContext()).newPage()
  const inside = `<h1>机构</h1>${html}`
  const shown = body ? body(inside) : `<main>${inside}</main>`
  await page.setContent(
    `<!doctype html><html${root}><head><title>机构</title>${head}</head><body>${shown}</body></html>`,
  )
  const found = await findBarriers(page)
  await page.context().close()
  return found
}

test('a page without a barrier has none', async () => {
  expect(await look({ html: '<p>收费<a href="/a/">看收费</a></p>' })).toEqual([])
})

const caught = PLANTED.filter(({ isMissed }) => !isMissed)

test.each(caught)('$name is found', async (planted) => {
  expect(await look(planted)).not.toEqual([])
})

test.each(PLANTED.filter(({ isMissed }) => isMissed))(
  '$name is not found: somebody has to look',
  async (planted) => {
    expect(await look(planted)).toEqual([])
  },
)

test('of thirty planted barriers and more, at least 26 of 30 are found', () => {
  expect(PLANTED.length).toBeGreaterThanOrEqual(30)
  expect(caught.length / PLANTED.length).toBeGreaterThanOrEqual(26 / 30)
})
