import { expect, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'

test('a parent in need finds who fits, with the telephone first', async ({ page }) => {
  await page.goto('/temporary-care/')
  await page.getByLabel('哪一天').fill('2026-11-21')
  await page.getByLabel('几点送').fill('09:00')
  await page.getByLabel('几点接').fill('12:00')
  await page.getByLabel('孩子多大').selectOption('18')
  await page.getByLabel('从哪里出发').fill('东街口')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/date=2026-11-21.*age=18/)
  const first = page.locator('.care').first()
  await expect(first.getByRole('link', { name: /^拨打/ })).toHaveAttribute('href', /^tel:\d+$/)
  await expect(first).toContainText('30元/小时 × 3小时，90元')
  await expect(first).toContainText('直线距离约')
  await expect(page.getByText('可能可以，打电话问清')).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('who cannot says why, and on which day the same hours fit', async ({ page }) => {
    await page.goto('/temporary-care/?date=2026-11-21&from=09:00&to=12:00&age=18')
    await page.locator('.care-not summary').click()
    const closed = page.locator('.care-not li').filter({ hasText: '竹蜻蜓' })
    await expect(closed).toContainText('那天不开放')
    await closed.getByRole('link', { name: /11月23日（周一）同样的时间可以/ }).click()
    await expect(page.locator('.care').filter({ hasText: '竹蜻蜓' })).toContainText('不用提前订')
  })

  test('the entry health check is said at once, with the own clinic first', async ({ page }) => {
    await page.goto('/temporary-care/?subdistrict=350102001')
    await expect(page.getByText('先要接种证和入托健康检查')).toBeVisible()
    await page.getByRole('link', { name: '要什么、去哪里办' }).click()
    const places = page.locator('.care-entry .place-list').first().locator('li')
    await expect(places.first()).toContainText('鼓东街道社区卫生服务中心')
    await expect(places.first().getByRole('link')).toHaveAttribute('href', 'tel:059100000601')
  })

  test('what makes no sense is told, and the page still answers', async ({ page }) => {
    await page.goto('/temporary-care/?date=2020-01-01&from=9&to=8&age=x&place=火星')
    await expect(page.getByRole('alert')).toHaveCount(4)
    await expect(page.locator('.care').first()).toBeVisible()
  })

  test('whoever types it into the search is led there', async ({ page }) => {
    await page.goto('/centres/?q=今天临时托')
    await page.getByRole('link', { name: '今天临时托' }).click()
    await expect(page).toHaveURL('/temporary-care/')
  })
})

test('a narrow screen holds it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto('/temporary-care/')
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
  expect(await overflow()).toBeLessThanOrEqual(0)
})
