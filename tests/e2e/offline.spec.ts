import { expect, type Page, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'

const CENTRE = '/centres/gl-2025-002/'

async function keepPages(page: Page) {
  await page.goto('/offline/')
  await page.getByRole('button', { name: '存到这台设备' }).click()
  await expect(page.getByRole('status')).toContainText(/已存\d+页/)
}

test('what a family keeps is there without a line, and nothing else', async ({ page, context }) => {
  await page.goto(CENTRE)
  const star = page.locator('[data-keep]:visible').first()
  await expect(star).toHaveAttribute('aria-pressed', 'false')
  await star.click()
  await expect(star).toHaveAttribute('aria-pressed', 'true')
  await keepPages(page)
  expect(await findBarriers(page)).toEqual([])
  await context.setOffline(true)
  await page.goto('/guidance/burns/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('烫')
  await page.goto(CENTRE)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('长颈鹿')
  await page.goto('/tools/calendar/')
  await page.getByLabel('生日', { exact: true }).fill('2026-03-01')
  await page.getByRole('button', { name: '记下这个孩子' }).click()
  await expect(page.locator('#answer')).toContainText('疫苗')
  await page.goto('/guidance/sleep/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('断网也能看')
  await expect(page.goto('/complaints/')).rejects.toThrow()
  await context.setOffline(false)
  await page.goto('/complaints/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('one tap forgets all of it', async ({ page, context }) => {
  await keepPages(page)
  await page.reload()
  await expect(page.getByRole('status')).toContainText(/已存\d+页/)
  await page.getByRole('button', { name: '清除' }).click()
  await expect(page.getByRole('status')).toContainText('已清除')
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await context.setOffline(true)
  await expect(page.goto('/guidance/burns/')).rejects.toThrow()
})

test('after a new publication what is kept is fetched anew', async ({ page }) => {
  await keepPages(page)
  await page.evaluate(async () => {
    const cache = await caches.open('offline')
    const list = await (await cache.match('/offline/list'))?.json()
    await cache.put('/offline/list', new Response(JSON.stringify({ ...list, release: 'older' })))
    await cache.put('/guidance/burns/', new Response('an older page'))
  })
  await page.goto('/')
  const kept = () =>
    page.evaluate(async () => (await caches.match('/guidance/burns/'))?.text() ?? '')
  await expect.poll(kept).toContain('<html')
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says what else helps', async ({ page }) => {
    await page.goto('/offline/')
    await expect(page.getByText('可以把大字机构名册和急救的页面打印出来')).toBeVisible()
    await expect(page.getByRole('button', { name: '存到这台设备' })).toBeHidden()
  })
})
