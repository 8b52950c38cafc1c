import { expect, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'

/** A drawing that takes room, says what it shows and is not wider than the screen. */
const MAPS = [
  ['the first page', '/', '鼓楼区的托育机构在哪里', /有位\d+家/],
  ['a subdistrict', '/centres/in/gudong/', '鼓东街道的托育机构在哪里', /有位\d+家/],
  ['a centre', '/centres/gl-2023-002/', /附近的示意图/, /附近1.5公里内/],
] as const

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const [name, address, title, finding] of MAPS) {
    test(`${name} shows where centres are, and says it in words`, async ({ page }) => {
      await page.goto(address)
      const drawing = page.getByRole('img', { name: title })
      const fold = page.locator('.fold', { has: page.locator('[data-map]') }).locator('summary')
      if ((await fold.count()) > 0 && !(await drawing.isVisible())) await fold.first().click()
      await expect(drawing).toBeVisible()
      await expect(drawing.locator('desc')).toHaveText(finding)
      const box = await drawing.boundingBox()
      expect(box?.width).toBeGreaterThan(280)
      expect(box?.height).toBeGreaterThan(120)
      await expect(drawing.locator('a, [tabindex]')).toHaveCount(0)
      await expect(page.locator('[data-open-map]')).toBeHidden()
    })
  }

  test('the numbers on a map are those of the list', async ({ page }) => {
    await page.goto('/centres/?q=全日托')
    const fold = page.locator('.map-fold')
    const drawing = page.getByRole('img', { name: '这一页的机构在哪里' })
    if (!(await drawing.isVisible())) await fold.locator('summary').click()
    await expect(drawing).toBeVisible()
    const numbers = await drawing.locator('.mark-number').allTextContents()
    const placed = await page
      .locator('.result-list > li')
      .evaluateAll((items) =>
        items.flatMap((item, index) =>
          item.querySelector('[data-at]') ? [String(index + 1)] : [],
        ),
      )
    expect(numbers.length).toBeGreaterThan(3)
    expect([...numbers].sort()).toEqual([...placed].sort())
    const shown = await page
      .locator('.result-list > li h3')
      .first()
      .evaluate((heading) => getComputedStyle(heading, '::before').content)
    expect(shown).toContain('counter')
  })
})

test('a map follows the night and is printed with its key', async ({ page }) => {
  await page.goto('/centres/in/gudong/')
  const land = page.locator('.map .land').first()
  const fill = () => land.evaluate((element) => getComputedStyle(element).fill)
  await page.emulateMedia({ colorScheme: 'light' })
  const byDay = await fill()
  await page.emulateMedia({ colorScheme: 'dark' })
  expect(await fill()).not.toBe(byDay)
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.map svg').first()).toBeVisible()
  await expect(page.locator('.map__key')).toBeVisible()
  await expect(page.locator('[data-open-map]')).toBeHidden()
})

test('an opened map of results has no barrier', async ({ page }) => {
  await page.goto('/centres/?origin=sample-dongjiekou')
  const summary = page.locator('.map-fold > summary')
  if (await summary.isVisible()) await summary.click()
  await expect(page.getByText('距离从这里算')).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
})
