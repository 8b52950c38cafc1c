import { expect, type Locator, type Page, test } from '@playwright/test'
import {
  box,
  count,
  NOTHING,
  names,
  openFilters,
  openLive,
  openQuestions,
  toCount,
  toTotal,
} from '#tests/support/search-pages.ts'

test('a parent finds a centre by the first letters of its name', async ({ page }) => {
  await openLive(page)
  await box(page).fill('ydyj')
  await expect(names(page)).toHaveText(['云朵邮局托育园'])
  await expect(page).toHaveURL('/centres/?q=ydyj')
})

test('words for age and service become filters that a link takes away', async ({ page }) => {
  await page.goto(`/centres/?q=${encodeURIComponent('8个月 临时托')}`)
  const chips = page.getByRole('list', { name: '已选条件' })
  await expect(chips.getByRole('link', { name: /适合8个月/ })).toBeVisible()
  const narrow = await toTotal(page)
  await chips.getByRole('link', { name: /临时托/ }).click()
  await expect(chips.getByRole('link', { name: /临时托/ })).toHaveCount(0)
  await expect(box(page)).toHaveValue('8个月')
  expect(await toTotal(page)).toBeGreaterThan(narrow)
})

test('a wrong character is read by its sound, and the page says so', async ({ page }) => {
  await page.goto(`/centres/?q=${encodeURIComponent('长景鹿')}`)
  await expect(page.getByText('按读音当作')).toBeVisible()
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
  if (await page.locator('.filters > summary').isVisible()) {
    await tabTo(page, page.locator('.filters > summary'))
    await page.keyboard.press('Enter')
  }
  await tabTo(page, page.getByRole('checkbox', { name: /全日托/ }))
  await page.keyboard.press('Space')
  await expect(page).toHaveURL('/centres/?service=fullDay')
  await expect(page.getByRole('checkbox', { name: /全日托/ })).toBeFocused()
})

/** The three questions and the places offered lie between the box and the filters. */
async function tabTo(page: Page, wanted: Locator) {
  const isThere = () => wanted.evaluate((element) => element === document.activeElement)
  for (let pressed = 0; pressed < 12 && !(await isThere()); pressed += 1) {
    await page.keyboard.press('Tab')
  }
  await expect(wanted).toBeFocused()
}

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
    await page.getByLabel('孩子多大').selectOption({ label: '1岁半' })
    await page.getByRole('button', { name: '按以上条件查找' }).click()
    await expect(page).toHaveURL(/age=18.*service=fullDay/)
    const chips = page.getByRole('list', { name: '已选条件' })
    await expect(chips.getByRole('listitem')).toHaveCount(3)
    await page.getByRole('link', { name: '费用', exact: true }).click()
    await expect(page).toHaveURL(/sort=fee/)
    await openQuestions(page)
    await page.getByRole('link', { name: '示例·东街口' }).click()
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
