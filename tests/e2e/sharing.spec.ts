import AxeBuilder from '@axe-core/playwright'
import { expect, test } from '@playwright/test'

const CENTRE = '/centres/gl-2025-002/'

test('a shared centre shows a picture in the chat', async ({ page, request }) => {
  await page.goto(CENTRE)
  const address = await page.locator('meta[property="og:image"]').getAttribute('content')
  const { pathname, search, origin } = new URL(address ?? '')
  expect(origin).toBe(
    new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').origin,
  )
  const picture = await request.get(pathname + search)
  expect(picture.headers()['content-type']).toBe('image/png')
  expect(picture.headers()['cache-control']).toContain('immutable')
  expect((await request.get(pathname)).headers()['cache-control']).toBe('no-cache')
  expect((await picture.body()).length).toBeLessThan(20_000)
  expect((await request.get('/centres/nobody/share.png')).status()).toBe(404)
})

test('no picture, which a chat keeps for ever, is named of a centre that is suspended or gone', async ({
  page,
}) => {
  for (const id of ['gl-2022-006', 'gl-2022-008']) {
    await page.goto(`/centres/${id}/`)
    await expect(page.locator('meta[property="og:title"]')).toHaveCount(1)
    await expect(page.locator('meta[property="og:image"]')).toHaveCount(0)
  }
})

test('a mother copies a few lines about a centre for the family', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto(CENTRE)
  await page.getByRole('heading', { name: '转给家人' }).click()
  await page.getByRole('button', { name: '复制这段话' }).click()
  await expect(page.getByText('已复制')).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toContain('长颈鹿的午觉')
  expect(copied).toMatch(/0591-\d+/)
  expect(copied).toContain(CENTRE)
  const { violations } = await new AxeBuilder({ page }).include('.share').analyze()
  expect(violations).toEqual([])
})

test('a shared list or search leads to what was sent, not to a list of one’s own', async ({
  page,
}) => {
  for (const address of ['/kept/?ids=gl-2022-003,gl-2023-002', '/centres/?age=10']) {
    await page.goto(address)
    const named = await page.locator('meta[property="og:url"]').getAttribute('content')
    expect(named?.endsWith(address), named ?? '').toBe(true)
  }
})

test('every search has a title of its own, also after it is changed in place', async ({ page }) => {
  await page.goto('/centres/?age=10')
  await expect(page).toHaveTitle(/10个月.*托育机构 · /)
  await page.getByLabel('机构名称').fill('云朵')
  await expect(page).toHaveTitle(/云朵.*托育机构 · /)
})

test('a link on the first screen of a phone has a name and pictures', async ({ page, request }) => {
  await page.goto('/')
  const href = await page.locator('link[rel=manifest]').getAttribute('href')
  const manifest = await (await request.get(href ?? '')).json()
  expect(manifest).toMatchObject({ name: '鼓楼区托育服务', display: 'browser', start_url: '/' })
  for (const { src } of manifest.icons) expect((await request.get(src)).status(), src).toBe(200)
  for (const icon of ['/favicon.ico', '/apple-touch-icon.png'])
    expect((await request.get(icon)).status(), icon).toBe(200)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the lines to send can be marked and copied by hand', async ({ page }) => {
    await page.goto(CENTRE)
    await page.getByRole('heading', { name: '转给家人' }).click()
    await expect(page.getByRole('textbox', { name: '转给家人' })).toHaveValue(/长颈鹿的午觉/)
    await expect(page.getByRole('button', { name: '复制这段话' })).toBeHidden()
  })
})

test.describe('a village office without script', () => {
  test.use({ javaScriptEnabled: false })

  test('finds the list of its street and prints it, no centre on two sheets', async ({ page }) => {
    await page.goto('/booklet/')
    await page.getByRole('link', { name: '鼓东街道' }).click()
    await expect(page.getByText('本册资料截至2026年')).toBeVisible()
    const entry = page.getByRole('article').filter({ hasText: '云朵邮局托育园' })
    await expect(entry.getByRole('link')).toHaveText(['0591-00000202', '0591-00000402'])
    await expect(entry.getByRole('img', { name: '云朵邮局托育园的网页' })).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    const style = await entry.evaluate((element) => {
      const { breakInside, fontSize } = getComputedStyle(element)
      return { breakInside, points: (Number.parseFloat(fontSize) * 3) / 4 }
    })
    expect(style).toEqual({ breakInside: 'avoid', points: 18 })
  })
})

test('neither the booklet nor the list of booklets has a barrier', async ({ page }) => {
  for (const address of ['/booklet/', '/booklet/gudong/']) {
    await page.goto(address)
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations, address).toEqual([])
  }
})
