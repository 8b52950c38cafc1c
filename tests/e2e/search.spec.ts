import { expect, type Page, test } from '@playwright/test'

const NOTHING = '/centres/?service=temporary&age=8&subdistrict=350102001&grade=A'

const box = (page: Page) => page.getByRole('searchbox')
const names = (page: Page) => page.locator('.centre-card h3')
const count = (page: Page) => page.locator('.results').getByRole('status')
const toTotal = async (page: Page) =>
  Number(/\d+/.exec((await count(page).textContent()) ?? '')?.[0])

const toCount = (total: number | string | null | undefined) => new RegExp(`^共 ?${total} ?家机构`)

/** On a phone the filters are folded; beside the list they are open. */
async function openFilters(page: Page) {
  const summary = page.locator('.filters > summary')
  if (await summary.isVisible()) await summary.click()
}

/** The page with its script running. */
async function openLive(page: Page, address = '/centres/') {
  await page.goto(address)
  await page.locator('astro-island:not([ssr])').waitFor({ state: 'attached' })
}

test('a parent finds a centre by the first letters of its name', async ({ page }) => {
  await openLive(page)
  await box(page).fill('ydyj')
  await expect(names(page)).toHaveText(['云朵邮局托育园'])
  await expect(page).toHaveURL('/centres/?q=ydyj')
})

test('words for age and service become filters that a link takes away', async ({ page }) => {
  await page.goto(`/centres/?q=${encodeURIComponent('8个月 临时托')}`)
  const chips = page.getByRole('list', { name: '已选条件' })
  await expect(chips.getByRole('link', { name: /8个月.*适合8个月/ })).toBeVisible()
  const narrow = await toTotal(page)
  await chips.getByRole('link', { name: /临时托/ }).click()
  await expect(chips.getByRole('link', { name: /临时托/ })).toHaveCount(0)
  await expect(box(page)).toHaveValue('8个月')
  expect(await toTotal(page)).toBeGreaterThan(narrow)
})

test('a wrong character is read by its sound, and the page says so', async ({ page }) => {
  await page.goto(`/centres/?q=${encodeURIComponent('长景鹿')}`)
  await expect(page.getByText('您找的是不是')).toBeVisible()
  await expect(names(page).first()).toContainText('长颈鹿')
})

test('a filter ticked with the mouse finds as many as it promised, without a new page', async ({
  page,
}) => {
  await openLive(page)
  await page.evaluate(() => document.body.setAttribute('data-same-page', ''))
  await openFilters(page)
  const option = page.locator('label.option', { hasText: '半日托' })
  const promised = await option.locator('.option__count').textContent()
  await option.click()
  await expect(count(page)).toHaveText(toCount(promised))
  await expect(page).toHaveURL('/centres/?service=halfDay')
  await expect(page.locator('body[data-same-page]')).toBeAttached()
})

test('a parent searches and filters with the keyboard alone', async ({ page }) => {
  await openLive(page)
  await box(page).focus()
  await page.keyboard.type('yunduo')
  await page.keyboard.press('Enter')
  await expect(names(page)).toHaveCount(1)
  await expect(box(page)).toBeFocused()
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Delete')
  await expect(page).toHaveURL('/centres/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  if (await page.locator('.filters > summary').isVisible()) {
    await expect(page.locator('.filters > summary')).toBeFocused()
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
  }
  await expect(page.getByRole('checkbox', { name: /全日托/ })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/centres/?service=fullDay')
  await expect(page.getByRole('checkbox', { name: /全日托/ })).toBeFocused()
})

test('the back button returns through the choices made, and from a centre to its list', async ({
  page,
}) => {
  await openLive(page)
  const all = await toTotal(page)
  await openFilters(page)
  await page.locator('label.option', { hasText: '计时托' }).click()
  await expect(count(page)).not.toHaveText(toCount(all))
  const narrow = await toTotal(page)
  await names(page).first().getByRole('link').click()
  await page.goBack()
  await expect(count(page)).toHaveText(toCount(narrow))
  await expect(page.locator('input[value="hourly"]')).toBeChecked()
  await page.goBack()
  await expect(count(page)).toHaveText(toCount(all))
  await expect(page.locator('input[value="hourly"]')).not.toBeChecked()
  await page.goForward()
  await expect(page.locator('input[value="hourly"]')).toBeChecked()
})

test('an empty list offers what each dropped filter would bring, the most first, and a telephone', async ({
  page,
}) => {
  await page.goto(NOTHING)
  await expect(page.getByText('没有符合全部条件的机构')).toBeVisible()
  const offers = page.locator('.no-results').getByRole('link', { name: /^去掉/ })
  const totals = (await offers.allInnerTexts()).map((text) => Number(/(\d+) ?家/.exec(text)?.[1]))
  expect(totals.length).toBeGreaterThan(1)
  expect(totals).toEqual([...totals].sort((a, b) => b - a))
  const office = page.locator('.offices li', { hasText: '鼓东街道办事处' })
  await expect(office.locator('a[href^="tel:"]')).toBeVisible()
  await expect(page.locator('.offices a[href="tel:12345"]')).toBeVisible()
  await offers.first().click()
  await expect(count(page)).toHaveText(toCount(totals[0]))
})

test('unfinished words of an input method ask nothing; the finished word does', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    const url = new URL(request.url())
    if (url.pathname.startsWith('/api/')) asked.push(url.searchParams.get('q') ?? '')
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
  await page.route('**/api/centres?service=fullDay', async (route) => {
    await held
    await route.continue().catch(() => {})
  })
  await openFilters(page)
  await page.locator('label.option', { hasText: '全日托' }).click()
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'true')
  await expect(names(page).first()).toBeVisible()
  await page.locator('label.option', { hasText: '临时托' }).click()
  await expect(page.locator('.results')).toHaveAttribute('aria-busy', 'false')
  const newer = (await count(page).textContent()) ?? ''
  release()
  await page.unrouteAll({ behavior: 'wait' })
  await expect(count(page)).toHaveText(newer)
  await expect(page).toHaveURL('/centres/?service=fullDay&service=temporary')
})

test('a failed update keeps the list, what was typed, and gives a plain link to try again', async ({
  page,
}) => {
  await openLive(page)
  const before = await names(page).allInnerTexts()
  await page.route('**/api/centres?*', (route) => route.abort())
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
  await page.locator('select[name="radius"]').selectOption('1000')
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
  const plain = await browser.newPage({ javaScriptEnabled: false, viewport })
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
  await page.route('**/_astro/CentreSearch*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.goto('/centres/', { waitUntil: 'domcontentloaded' })
  await openFilters(page)
  await page.locator('label.option', { hasText: '半日托' }).click()
  release()
  await expect(page).toHaveURL('/centres/?service=halfDay')
  await expect(page.locator('input[value="halfDay"]')).toBeChecked()
})

test('pages of results lead on, and the reader starts at the top of each', async ({ page }) => {
  await openLive(page)
  const first = await names(page).allInnerTexts()
  await page.getByRole('link', { name: '下一页' }).click()
  await expect(count(page)).toContainText('第 2')
  await expect(page.getByRole('heading', { name: '查找结果' })).toBeFocused()
  const second = await names(page).allInnerTexts()
  expect(second.filter((name) => first.includes(name))).toEqual([])
  await page.getByRole('link', { name: '上一页' }).click()
  await expect(page).toHaveURL('/centres/')
})

test('a value that cannot be used is named and left out', async ({ page }) => {
  await page.goto('/centres/?age=old&service=fullDay')
  await expect(page.locator('.notice.caution')).toContainText('月龄')
  await expect(names(page).first()).toBeVisible()
  await openLive(page, '/centres/?page=4000')
  await page.getByRole('link', { name: '回到第一页' }).click()
  await expect(names(page).first()).toBeVisible()
})

test('a list with filters stays out of search engines; the plain list has one address', async ({
  page,
}) => {
  const canonical = page.locator('link[rel="canonical"]')
  await page.goto('/centres/?age=8')
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await expect(canonical).toHaveCount(0)
  await page.goto('/centres/')
  await expect(canonical).toHaveAttribute('href', /\/centres\/$/)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('words, filters, order, place and pages all work as form and links', async ({ page }) => {
    await page.goto('/centres/')
    await expect(page.getByRole('button', { name: '使用我的位置' })).toBeHidden()
    await page.getByRole('link', { name: '下一页' }).click()
    await expect(count(page)).toContainText('第 2')
    await openFilters(page)
    await page.getByRole('checkbox', { name: /全日托/ }).check()
    await page.getByLabel('孩子的月龄').selectOption({ label: '18个月（1岁半）' })
    await page.getByRole('button', { name: '按以上条件查找' }).click()
    await expect(page).toHaveURL(/service=fullDay.*age=18/)
    const chips = page.getByRole('list', { name: '已选条件' })
    await expect(chips.getByRole('listitem')).toHaveCount(3)
    await page.getByRole('link', { name: '费用', exact: true }).click()
    await expect(page).toHaveURL(/sort=fee/)
    await openFilters(page)
    await page.getByRole('link', { name: /^从.*算$/ }).click()
    await expect(page.locator('.centre-card').first()).toContainText('直线距离约')
    await chips.getByRole('link', { name: '清除全部条件' }).click()
    await expect(page).toHaveURL('/centres/')
  })

  test('an empty list leads on by plain links', async ({ page }) => {
    await page.goto(NOTHING)
    await page.getByRole('link', { name: /^去掉/ }).first().click()
    await expect(names(page).first()).toBeVisible()
  })
})
