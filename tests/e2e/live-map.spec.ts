import AxeBuilder from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { noteErrors, openLive } from '#tests/support/live-page.ts'

const marks = (page: Page) => page.locator('.live-map__mark')
const clusters = (page: Page) => page.locator('.live-map__mark:not(.single)')
const paper = (page: Page) => page.locator('.live-map__paper')
const focused = (page: Page) => page.locator(':focus')

/** On a telephone the map of the results is folded away. */
async function showButton(page: Page) {
  const fold = page.locator('.map-fold > summary')
  if (await fold.isVisible()) await fold.click()
  return page.getByRole('button', { name: '打开可拖动的地图' })
}

async function openByKey(page: Page, address: string) {
  await openLive(page, address)
  const button = await showButton(page)
  await button.focus()
  await page.keyboard.press('Enter')
  await expect(marks(page).first()).toBeVisible()
  await expect(paper(page)).toBeFocused()
}

/** Where the paper lies: it moves under the marks. */
const toOffset = (page: Page) =>
  page.locator('.leaflet-map-pane').evaluate((pane) => pane.getBoundingClientRect().left)

test('a family moves the map, comes from a number to one centre and to its page, by keys alone', async ({
  page,
}) => {
  const errors = noteErrors(page)
  await openByKey(page, '/centres/')
  await expect(page.locator('.live-map').getByRole('status')).toContainText('图上有')

  const before = await toOffset(page)
  await page.keyboard.press('ArrowRight')
  await expect.poll(() => toOffset(page)).not.toBe(before)

  await page.keyboard.press('Tab')
  await expect(focused(page)).toHaveAttribute('aria-label', /家机构，点开放大|余位/)
  expect(await page.locator('.live-map [tabindex="0"]').count(), 'the map, and one mark').toBe(2)
  const first = await focused(page).getAttribute('aria-label')
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp']) {
    await page.keyboard.press(key)
    if ((await focused(page).getAttribute('aria-label')) !== first) break
  }
  await expect(focused(page)).toHaveClass(/live-map__mark/)

  const single = page.locator('.live-map__mark.single').first()
  do {
    await clusters(page).first().focus()
    const numbers = await clusters(page).allTextContents()
    await page.keyboard.press('Enter')
    await expect.poll(() => clusters(page).allTextContents()).not.toEqual(numbers)
    await expect(focused(page)).toHaveClass(/live-map__mark/)
  } while (!(await single.isVisible()))

  await single.focus()
  await page.keyboard.press('Enter')
  const link = page.getByRole('link', { name: '看机构详情' })
  await expect(link).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(link).toBeHidden()
  await expect(focused(page)).toHaveClass(/live-map__mark/)
  await page.keyboard.press('Escape')
  await expect(paper(page)).toBeHidden()
  await expect(page.getByRole('button', { name: '打开可拖动的地图' })).toBeFocused()
  await expect(page.locator('.map__drawing').first()).toBeVisible()
  expect(errors).toEqual([])
})

test('the map shows what the search finds, also after a filter was chosen', async ({ page }) => {
  await openByKey(page, '/centres/')
  const status = page.locator('.live-map').getByRole('status')
  const before = await status.textContent()
  await page.locator('#q').fill('长颈鹿')
  await expect(status).not.toHaveText(before ?? '')
  await expect(paper(page)).toBeVisible()
  await expect(marks(page).first()).toBeVisible()
})

test('without an answer the drawing and the list stay, and a sentence says so', async ({
  page,
}) => {
  await page.route('**/centres/points.json*', (route) => route.abort())
  await openLive(page, '/centres/')
  const button = await showButton(page)
  await button.click()
  await expect(page.getByRole('alert')).toContainText('地图没有打开')
  await expect(page.locator('.map__drawing').first()).toBeVisible()
  await expect(page.locator('.centre-card').first()).toBeVisible()
  await page.unroute('**/centres/points.json*')
  await button.click()
  await expect(paper(page)).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)
})

for (const body of ['{}', 'null', '{"points":[["a","甲"]]}', '<p>门户登录</p>']) {
  test(`an answer that is no map leaves the drawing where it is: ${body}`, async ({ page }) => {
    await page.route('**/centres/points.json*', (route) => route.fulfill({ body }))
    await page.goto('/')
    const button = page.locator('[data-open-map]')
    await button.click()
    await expect(page.getByRole('alert')).toContainText('地图没有打开')
    await expect(page.locator('.map__drawing').first()).toBeVisible()
    await expect(button).toHaveText('打开可拖动的地图')
  })
}

test('a map that does not answer says so after some seconds', async ({ page }) => {
  await page.clock.install()
  await page.route('**/centres/points.json*', () => undefined)
  await page.goto('/')
  const button = page.locator('[data-open-map]')
  const asked = page.waitForRequest('**/centres/points.json*')
  await button.click()
  await expect(button).toHaveText('正在打开…')
  await asked
  await page.clock.fastForward(13_000)
  await expect(page.getByRole('alert')).toContainText('地图没有打开')
})

test('an open map has no barriers, asks no other host, and is not asked for before', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  await openLive(page, '/')
  expect(asked.filter((url) => /open-map|leaflet|live-map|points\.json/.test(url))).toEqual([])
  await (await showButton(page)).click()
  await expect(marks(page).first()).toBeVisible()
  await page.keyboard.press('+')
  const { violations } = await new AxeBuilder({ page }).include('.live-map').analyze()
  expect(violations).toEqual([])
  const own = new URL(page.url()).origin
  expect(asked.filter((url) => !url.startsWith(own) && !url.startsWith('data:'))).toEqual([])
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('there is the drawing, and no button that does nothing', async ({ page }) => {
    await page.goto('/')
    await expect(page.locator('.map__drawing').first()).toBeVisible()
    await expect(page.getByRole('button', { name: '打开可拖动的地图' })).toBeHidden()
  })
})
