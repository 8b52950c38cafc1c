import { expect, type Page, test } from '@playwright/test'

const PAGE = '/centres/gl-2024-001/'

/** The tab is looked at again, so many minutes after it was opened. */
async function comeBack(page: Page, minutes: number) {
  await page.clock.fastForward(minutes * 60_000)
  await page.evaluate(() =>
    document.dispatchEvent(new Event('visibilitychange', { bubbles: true })),
  )
}

const publishAnew = (page: Page, modified: string) =>
  page.route(`**${PAGE}`, async (route) => {
    if (route.request().method() !== 'HEAD') return route.continue()
    await route.fulfill({ headers: { 'last-modified': modified } })
  })

test('an open tab says that its page reads otherwise now, and the reader decides', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto(PAGE)
  await publishAnew(page, new Date(Date.now() + 3_600_000).toUTCString())
  const told = page.getByRole('status').filter({ hasText: '这一页的内容更新了' })
  await comeBack(page, 2)
  await expect(told).toHaveCount(0)
  await comeBack(page, 11)
  await expect(told).toBeVisible()
  await page.getByRole('button', { name: '先不看' }).click()
  await expect(told).toHaveCount(0)
  await comeBack(page, 11)
  await page.getByRole('button', { name: '看新的' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(told).toHaveCount(0)
})

test('an open tab says nothing while its page reads the same', async ({ page }) => {
  await page.clock.install()
  await page.goto(PAGE)
  const asked = page.waitForResponse((response) => response.request().method() === 'HEAD')
  await comeBack(page, 11)
  const { headers } = { headers: (await asked).headers() }
  expect(new Date(headers['last-modified'] ?? '').getTime()).toBeLessThanOrEqual(Date.now())
  await expect(page.getByText('这一页的内容更新了')).toHaveCount(0)
})
