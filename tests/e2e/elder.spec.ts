import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'
import { JOURNEYS } from '#tests/support/journeys-with-script.ts'
import { noteErrors, openLive } from '#tests/support/live-page.ts'
import { PAGES } from '#tests/support/pages-of-every-kind.ts'

const readAsElder = (context: BrowserContext, baseURL = '') =>
  context.addCookies([{ name: 'mode', value: 'elder', url: baseURL }])

const all = (page: Page) => page.getByLabel('显示本页全部内容')

/** What can be done on a page as it is seen: ways on, fields, buttons, and what opens. */
const functionsOf = (page: Page) =>
  page
    .locator('a[href]:visible, button:visible, summary:visible, input:visible, select:visible')
    .evaluateAll((elements) =>
      elements
        .filter((element) => !element.matches('.mode-switch, .elder-all'))
        .map((element) => element.getAttribute('href') ?? element.id ?? element.textContent),
    )

/** Texts smaller than a size in pixels, with their size; drawings have sizes of their own. */
const textsBelow = (page: Page, pixels: number) =>
  page.evaluate((least) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const small: string[] = []
    while (walker.nextNode()) {
      const { data, parentElement: element } = walker.currentNode as Text
      if (!data.trim() || !element || element.closest('svg, .for-screen-readers, noscript'))
        continue
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      const isSeen = element.getClientRects().length > 0
      if (isSeen && size < least) small.push(`${size} px: ${data.trim().slice(0, 30)}`)
    }
    return small
  }, pixels)

for (const [name, address] of PAGES) {
  test(`${name} for elders: large, narrow, without barriers, and nothing is missing`, async ({
    page,
    context,
    baseURL,
  }) => {
    await openLive(page, address)
    const known = await functionsOf(page)
    await readAsElder(context, baseURL)
    await openLive(page, address)
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder')
    if (await all(page).isVisible()) await all(page).check()
    const here = new Set(await functionsOf(page))
    expect(known.filter((one) => !here.has(one))).toEqual([])
    expect(await textsBelow(page, 22)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    expect(await findBarriers(page)).toEqual([])
  })
}

for (const [name, use] of Object.entries(JOURNEYS)) {
  test(`${name}: works in the version for elders`, async ({ page, context, baseURL }) => {
    const errors = noteErrors(page)
    await readAsElder(context, baseURL)
    await use(page, async (address) => {
      await openLive(page, address)
      if (await all(page).isVisible()) await all(page).check()
    })
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder')
    expect(errors).toEqual([])
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('the version for elders is one tap away, stays, and is left by one tap', async ({
    page,
  }) => {
    await page.goto('/centres/?q=长颈鹿')
    await page.getByRole('link', { name: '长辈版' }).click()
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder')
    await expect(page.locator('#q')).toHaveValue('长颈鹿')
    await page.locator('.centre-card a').first().click()
    await expect(page.locator('html')).toHaveAttribute('data-mode', 'elder')
    const first = page.getByRole('complementary', { name: '常用号码' }).getByRole('link').first()
    await expect(first).toHaveAttribute('href', /^tel:/)
    await page.getByRole('link', { name: '标准版' }).click()
    await expect(page.locator('html')).not.toHaveAttribute('data-mode')
    await page.goto('/')
    await expect(page.locator('html')).not.toHaveAttribute('data-mode')
  })
})
