import { expect, type Page, test } from '@playwright/test'

/** More than this makes a reader lose the line, or tap what came under the finger. */
const MOST = 0.05

const PAGES = [
  '/centres/',
  '/centres/?q=长景鹿&service=fullDay',
  '/centres/gl-2022-003/',
  '/centres/gl-2022-008/',
  '/centres/in/gudong/',
  '/tools/',
  '/tools/calendar/',
  '/tools/age/',
  '/tools/age/8/',
  '/tools/growth/',
  '/tools/growth/girls-length/',
  '/tools/warning-signs/',
  '/tools/warning-signs/18/',
  '/tools/subsidy/',
  '/tools/leave/',
  '/tools/first-day/',
  '/guidance/choose-a-centre/',
  '/events/',
  '/events/carer-training/',
  '/notices/',
  '/policies/gulou-2020-24/',
  '/complaints/centre/?centre=gl-2025-002',
] as const

const isPainted = (page: Page) =>
  page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length > 0)

/**
 * Opens a page whose scripts come after its first picture, as on a slow line, and adds up what then moved
 * without anybody touching it; the browser weighs each move by how much of the screen it concerns.
 */
async function measureShift(page: Page, address: string): Promise<number> {
  let scripts = 0
  await page.route('**/_astro/*.js', async (route) => {
    scripts += 1
    await expect.poll(() => isPainted(page)).toBe(true)
    await route.continue()
  })
  await page.goto(address)
  await expect.poll(() => scripts, 'the page has scripts that come late').toBeGreaterThan(0)
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let total = 0
        type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean }
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) {
            if (!entry.hadRecentInput) total += entry.value
          }
        }).observe({ type: 'layout-shift', buffered: true })
        // Two pictures later everything that the scripts changed has been drawn and counted.
        const after = (pictures: number): number =>
          requestAnimationFrame(() => (pictures > 0 ? after(pictures - 1) : resolve(total)))
        setTimeout(() => after(2), 200)
      }),
  )
}

for (const address of PAGES) {
  test(`${address} stays where it is while its scripts arrive`, async ({ page }) => {
    expect(await measureShift(page, address)).toBeLessThanOrEqual(MOST)
  })
}

for (const address of [
  '/tools/',
  '/tools/calendar/',
  '/tools/age/',
  '/tools/growth/',
  '/tools/warning-signs/',
  '/tools/subsidy/',
]) {
  test(`${address} stays where it is on a phone that keeps a child`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto('/tools/calendar/')
    await page.getByLabel('生日', { exact: true }).fill('2026-03-01')
    await page.getByLabel('性别（看生长曲线要用）').selectOption('male')
    await page.getByRole('button', { name: '记下这个孩子' }).click()
    await expect(page.locator('#answer')).toContainText('8个月')
    expect(await measureShift(page, address)).toBeLessThanOrEqual(MOST)
  })
}
