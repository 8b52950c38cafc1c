import { expect, type Page, test } from '@playwright/test'
import type { Catalogue } from '#src/languages/catalogue.ts'
import { openRelease } from '#src/publishing/release/open-release.ts'
import { readCurrentVersion } from '#src/publishing/release/release-folders.ts'
import type { Site } from '#src/server/site.ts'
import { toSite } from '#src/server/to-site.ts'
import { findBarriersInLights } from '#tests/support/barriers.ts'
import { toMirroredLanguage } from '#tests/support/mirrored-language.ts'

/** Every page of a language, by the end of its address. */
const PAGES = [
  '',
  'centres/',
  'centres/?q=yunduo&age=18',
  'centres/?service=hourly&grade=D&affordable=1&age=7',
  'centres/gl-2025-002/',
  'centres/gl-2025-011/',
  'centres/gl-2022-008/',
  'centres/gl-2022-006/',
  'centres/c-ddb339ac0643/',
  'emergency/',
  'complaints/',
  'about/',
]

/** How much of a page lies beside a narrow screen. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** Texts of the language of the page that have letters of another one. */
const findStrange = (page: Page, letters: string) =>
  page.evaluate((pattern) => {
    const isStrange = (text: string) => new RegExp(pattern, 'u').test(text)
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const { parentElement: element, textContent: text } = walker.currentNode
      if (element?.closest('[lang]') !== document.documentElement) continue
      if (!element.closest('script, style, noscript') && isStrange(text ?? ''))
        found.push(text ?? '')
    }
    for (const element of Array.from(document.querySelectorAll('[aria-label], [placeholder]')))
      for (const name of ['aria-label', 'placeholder'])
        if (isStrange(element.getAttribute(name) ?? '')) found.push(element.outerHTML)
    return found
  }, letters)

for (const end of PAGES) {
  test(`/en/${end} is in English, fits a narrow screen and has no barrier`, async ({ page }) => {
    await page.goto(`/en/${end}`)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    expect(await findStrange(page, '\\p{Script=Han}')).toEqual([])
    expect(await findBarriersInLights(page, 'by night')).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
    await page.goto(`/en/${end}${end.includes('?') ? '&' : '?'}mode=elder`)
    await page.setViewportSize({ width: 360, height: 640 })
    expect(await overflow(page)).toBeLessThanOrEqual(0)
  })
}

async function goToACentre(page: Page) {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/$/)
  await page.getByLabel('Name, pinyin or address').fill('yunduo')
  await page.getByLabel('Age of the child').selectOption({ label: '18 months' })
  await page.getByRole('button', { name: 'Search' }).click()
  await expect(page.getByRole('status')).toHaveText('1 centre')
  await page.getByRole('link', { name: '云朵邮局托育园' }).click()
  const heading = page.getByRole('heading', { level: 1 })
  await expect(heading).toHaveText('云朵邮局托育园')
  await expect(heading).toHaveAttribute('lang', 'zh-Hans')
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible()
  await expect(page.locator('main')).toContainText('3,680 yuan a month')
  await page.getByRole('link', { name: '中文', exact: true }).click()
  await expect(page).toHaveURL(/127[^/]*\/centres\/[^/]+\/$/)
  await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN')
}

test('a visitor goes from the first page in English to a centre and back to Chinese', async ({
  page,
}) => {
  await goToACentre(page)
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('a visitor goes the same way', async ({ page }) => {
    await goToACentre(page)
  })
})

test('what was asked is asked in the other language too, and each page names its twin', async ({
  page,
}) => {
  await page.goto('/centres/?service=temporary')
  await page.getByRole('link', { name: 'English', exact: true }).click()
  await expect(page.getByLabel('Kind of care')).toHaveValue('temporary')
  for (const address of ['/centres/', '/en/centres/']) {
    await page.goto(address)
    const twins = page.locator('link[rel="alternate"][hreflang]')
    const named = await twins.evaluateAll((links) =>
      links.map((link) => [
        link.getAttribute('hreflang'),
        new URL(link.getAttribute('href') ?? '').pathname,
      ]),
    )
    expect(named).toEqual([
      ['zh-Hans', '/centres/'],
      ['en', '/en/centres/'],
    ])
  }
  expect((await page.request.get('/xx/')).status()).toBe(404)
  expect((await page.request.get('/xx/centres/')).status()).toBe(404)
})

test.describe('in a language written from the right', () => {
  const mirrored: Catalogue = toMirroredLanguage()
  const { tag } = mirrored
  let site: Site

  test.beforeAll(async () => {
    const dataDir = '.cache/e2e-data'
    const opened = await openRelease(dataDir, (await readCurrentVersion(dataDir)) ?? '', {})
    const namesAbroad = { ...opened.region.namesAbroad, [tag]: mirrored.pages.centres }
    const region = { ...opened.region, namesAbroad }
    const render: typeof opened.render = (request, locals) =>
      opened.render(request, { ...locals, region, languages: { [tag]: mirrored } })
    const none = { complaints: undefined, reports: undefined }
    site = toSite({ ...opened, render }, () => new Date('2026-11-20T02:00:00Z'), none)
  })

  for (const end of PAGES) {
    test(`/${end} has no text of another language and fits a narrow screen`, async ({ page }) => {
      await page.route(`**/${tag}/**`, async (route) => {
        const response = await site.render(new Request(route.request().url()), '192.0.2.1')
        const headers = Object.fromEntries(response.headers)
        await route.fulfill({ status: response.status, headers, body: await response.text() })
      })
      await page.setViewportSize({ width: 360, height: 640 })
      await page.goto(`/${tag}/${end}`)
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      expect(await findStrange(page, '\\p{Script=Han}|[A-Za-z]{2}')).toEqual([])
      expect(await overflow(page)).toBeLessThanOrEqual(0)
    })
  }
})
