import { expect, type Page, test } from '@playwright/test'
import { openLive } from '#tests/support/live-page.ts'

const names = (page: Page) => page.locator('.centre-card h3')

/** What the server's answer has lost in these tests: a card without it cannot be drawn. */
const LOST = /classGroups/g

/** The list is there, and its form asks the server with a page of its own. */
async function expectPlainPage(page: Page) {
  await expect(names(page).nth(9)).toBeVisible()
  await expect(page.locator('astro-island[data-without-script]')).toBeAttached()
  await expect(page.getByRole('button', { name: '使用我的位置' })).toBeHidden()
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
  await page.getByRole('searchbox').fill('云朵')
  await page.getByRole('searchbox').press('Enter')
  await expect(page.locator('body[data-same-page]')).toHaveCount(0)
  await expect(names(page)).toHaveText(['云朵邮局托育园'])
}

test('a search page that fails from the start is the page of the server', async ({ page }) => {
  await page.route('**/centres/', async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(LOST, 'lost')
    await route.fulfill({ response, body })
  })
  await page.goto('/centres/')
  await expectPlainPage(page)
})

test('an answer that cannot be drawn leads to the same question on the server', async ({
  page,
}) => {
  await openLive(page, '/centres/')
  await page.route('**/api/centres?*', async (route) => {
    const response = await route.fetch()
    await route.fulfill({ response, body: (await response.text()).replace(LOST, 'lost') })
  })
  const loaded = page.waitForEvent('load')
  await page.getByRole('searchbox').fill('云朵')
  await loaded
  await expect(page).toHaveURL(`/centres/?q=${encodeURIComponent('云朵')}`)
  await expect(names(page)).toHaveText(['云朵邮局托育园'])
  await expect(page.getByRole('searchbox')).toHaveValue('云朵')
})

test('a script that does not load leaves the page of the server', async ({ page }) => {
  await page.route('**/_astro/CentreSearch*.js', (route) => route.abort())
  await page.goto('/centres/')
  await expect(names(page).nth(9)).toBeVisible()
  await page.getByRole('searchbox').fill('云朵')
  await page.getByRole('searchbox').press('Enter')
  await expect(names(page)).toHaveText(['云朵邮局托育园'])
})

test('a page that was translated before its script came works', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      for (const mark of Array.from(document.querySelectorAll('astro-island[ssr] h3 span'))) {
        if (mark.firstElementChild) continue
        const font = document.createElement('font')
        font.append(...Array.from(mark.childNodes))
        mark.append(font)
      }
    }).observe(document, { childList: true, subtree: true })
  })
  await openLive(page, '/centres/')
  await page.getByRole('searchbox').fill('云朵')
  await expect(names(page)).toHaveText(['云朵邮局托育园'])
})
