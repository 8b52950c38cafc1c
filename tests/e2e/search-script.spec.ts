import { expect, type Page, test } from '@playwright/test'
import { box, count, names, openFilters, openLive } from '#tests/support/search-pages.ts'

test('unfinished words of an input method ask nothing; the finished word does', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.pathname === '/centres/answer/') asked.push(url.searchParams.get('q') ?? '')
  })
  await page.clock.install()
  await openLive(page)
  await box(page).focus()
  const keyboard = await page.context().newCDPSession(page)
  const text = "yun'duo"
  const composition = { text, selectionStart: text.length, selectionEnd: text.length }
  await keyboard.send('Input.imeSetComposition', composition)
  await expect(box(page)).toHaveValue(text)
  const isSubmitted = await box(page).evaluate((input) =>
    input.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: 'Enter',
        isComposing: true,
        bubbles: true,
        cancelable: true,
      }),
    ),
  )
  expect(isSubmitted).toBe(false)
  await page.clock.runFor(2000)
  expect(asked).toEqual([])
  await keyboard.send('Input.insertText', { text: '云朵' })
  await expect(box(page)).toHaveValue('云朵')
  await page.clock.runFor(2000)
  await expect(names(page)).toHaveText(['云朵邮局托育园'])
  expect(asked).toEqual(['云朵'])
})

test('an older answer that comes late does not replace a newer one', async ({ page }) => {
  await openLive(page)
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/centres/answer/?service=fullDay', async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  await openFilters(page)
  await page.locator('label.option', { hasText: '全日托' }).click()
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'true')
  await expect(names(page).first()).toBeVisible()
  await page.locator('label.option', { hasText: '临时托' }).click()
  await expect(page.locator('.results[aria-busy]')).toHaveCount(0)
  const newer = (await count(page).textContent()) ?? ''
  release()
  await page.unrouteAll({ behavior: 'wait' })
  await expect(count(page)).toHaveText(newer)
  await expect(page).toHaveURL('/centres/?service=fullDay&service=temporary')
})

test('a tick for comparing asks nothing and outlives the next answer', async ({ page }) => {
  await openLive(page)
  const first = names(page).first()
  const name = (await first.textContent()) ?? ''
  await page.getByLabel(`对比：${name}`, { exact: true }).check()
  await expect(page).toHaveURL('/centres/')
  await box(page).fill(name)
  await expect(page).toHaveURL(/q=/)
  await expect(first.locator('mark')).not.toHaveCount(0)
  await expect(page.getByLabel(`对比：${name}`, { exact: true })).toBeChecked()
})

test('a failed update keeps the list, what was typed, and gives a plain link to try again', async ({
  page,
}) => {
  await openLive(page)
  const before = await names(page).allInnerTexts()
  await page.route('**/centres/answer/?*', (route) => route.abort())
  await box(page).fill('云朵')
  await expect(page.getByRole('alert')).toContainText('没有更新成功')
  expect(await names(page).allInnerTexts()).toEqual(before)
  await expect(box(page)).toHaveValue('云朵')
  await page.getByRole('alert').getByRole('link').click()
  await expect(names(page)).toHaveText(['云朵邮局托育园'])
})

test('a position is asked for on a tap, rounded, and sorts by distance', async ({ page }) => {
  const position = { latitude: 26.0853961, longitude: 119.2944923 }
  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation(position)
  await openLive(page)
  await openFilters(page)
  await page.getByRole('button', { name: '使用我的位置' }).click()
  await expect(page).toHaveURL('/centres/?lat=26.085&lng=119.294&sort=distance')
  await expect(page.locator('.centre-card').first()).toContainText('直线距离约')
  await page.getByRole('link', { name: '1公里', exact: true }).click()
  await expect(page).toHaveURL(/radius=1000/)
})

test('who refuses the position reads what else helps', async ({ page }) => {
  await page.context().clearPermissions()
  await openLive(page)
  await openFilters(page)
  await page.getByRole('button', { name: '使用我的位置' }).click()
  await expect(page.getByText('没有得到位置许可')).toBeVisible()
  await expect(page).toHaveURL('/centres/')
})

test('nothing moves when the script takes over', async ({ page, browser, baseURL }) => {
  const address = `${baseURL}/centres/?q=8%E4%B8%AA%E6%9C%88&lat=26.085&lng=119.294`
  const viewport = page.viewportSize()
  const plain = await browser.newPage({ viewport })
  await plain.route('**/_astro/*.js', (route) => route.abort())
  await plain.goto(address)
  await openLive(page, address)
  const toPlaces = (open: Page) =>
    open
      .locator('h1, .search-box, .results, .chip, .centre-card, .centre-card dd')
      .evaluateAll((elements) =>
        elements.map((element) => {
          const { top, left, width, height } = element.getBoundingClientRect()
          return [element.className, top, left, width, height].join(' ')
        }),
      )
  const places = await toPlaces(page)
  expect(places.length).toBeGreaterThan(60)
  expect(places).toEqual(await toPlaces(plain))
  const shifts = await page.evaluate(
    () =>
      new Promise((resolve) => {
        new PerformanceObserver((list) => resolve(list.getEntries().length)).observe({
          type: 'layout-shift',
          buffered: true,
        })
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
      }),
  )
  expect(shifts).toBe(0)
  await plain.close()
})

test('what was ticked before the script came is asked for', async ({ page }) => {
  let release = () => {}
  const held = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/_astro/*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/centres/', { waitUntil: 'commit' })
  await openFilters(page)
  await page.locator('label.option', { hasText: '半日托' }).click()
  release()
  await expect(page).toHaveURL('/centres/?service=halfDay')
  await expect(page.locator('input[value="halfDay"]')).toBeChecked()
})
