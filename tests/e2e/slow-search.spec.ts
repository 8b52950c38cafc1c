import { expect, type Page, test } from '@playwright/test'
import { box, names, openFilters, openLive, toTotal } from '#tests/support/search-pages.ts'

const place = (page: Page) => page.getByLabel('离哪里近')
const option = (page: Page, label: string) => page.locator('label.option', { hasText: label })
const chip = (page: Page, label: string) =>
  page.getByRole('list', { name: '已选条件' }).getByRole('link', { name: label })
const isSettled = (page: Page) => expect(page.locator('.results[aria-busy]')).toHaveCount(0)

/** Holds back every answer until it is let go; notes what was asked for. */
async function holdAnswers(page: Page) {
  const asked: string[] = []
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/centres/answer/**', async (route) => {
    asked.push(new URL(route.request().url()).search)
    await held
    await route.continue().catch(() => {})
  })
  return { asked, letGo }
}

/** A place offered, with the keyboard at the place it was typed in. */
async function chooseDongjiekou(page: Page) {
  await expect(page.getByRole('option', { name: /东街口/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
}

test('a place that is being typed stays when the answer to a tick arrives, and so do its offers', async ({
  page,
}) => {
  await openLive(page)
  const { letGo } = await holdAnswers(page)
  await openFilters(page)
  await option(page, '普惠').first().click()
  await place(page).focus()
  await page.keyboard.type('djk')
  await expect(page.getByRole('option', { name: /东街口/ })).toBeVisible()
  letGo()
  await isSettled(page)
  await expect(place(page)).toHaveValue('djk')
  await expect(place(page)).toHaveAttribute('aria-expanded', 'true')
  await chooseDongjiekou(page)
  await expect(page).toHaveURL('/centres/?affordable=1&origin=sample-dongjiekou')
  await expect(place(page)).toHaveValue('示例·东街口')
})

test('a place that is typed right after words stays when their answer arrives', async ({
  page,
}) => {
  await openLive(page)
  const { asked, letGo } = await holdAnswers(page)
  await box(page).fill('全日托')
  await place(page).focus()
  await page.keyboard.type('djk')
  letGo()
  await expect(page.locator('input[value="fullDay"]')).toBeChecked()
  await expect(place(page)).toHaveValue('djk')
  expect(asked).toEqual([`?q=${encodeURIComponent('全日托')}`])
})

for (const field of ['#place', '#q']) {
  test(`a composition in ${field} that comes to nothing leaves no list that is not asked for`, async ({
    page,
  }) => {
    await openLive(page)
    const all = await toTotal(page)
    const { letGo } = await holdAnswers(page)
    await openFilters(page)
    await option(page, '普惠').first().click()
    await page.locator(field).focus()
    const keyboard = await page.context().newCDPSession(page)
    const toComposition = (text: string) => ({
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    })
    await keyboard.send('Input.imeSetComposition', toComposition('yun'))
    await expect(page.locator(field)).toHaveValue('yun')
    await keyboard.send('Input.imeSetComposition', toComposition(''))
    letGo()
    await expect.poll(() => toTotal(page)).toBeLessThan(all)
    await isSettled(page)
    await expect(page).toHaveURL('/centres/?affordable=1')
  })
}

test('what is typed right after a filter was taken away leaves it away', async ({ page }) => {
  await openLive(page, '/centres/?service=fullDay&nature=public')
  const { letGo } = await holdAnswers(page)
  await chip(page, '全日托').click()
  await chip(page, '公办').click()
  await box(page).fill('云朵')
  letGo()
  await expect(page).toHaveURL(`/centres/?q=${encodeURIComponent('云朵')}`)
  await expect(names(page)).toHaveText(['云朵邮局托育园'])
})

test('a chip taken away right after typing takes its words alone', async ({ page }) => {
  await openLive(page, `/centres/?q=${encodeURIComponent('1岁半 全日托')}`)
  const { letGo } = await holdAnswers(page)
  await box(page).fill('1岁半 全日托 云朵')
  await chip(page, '全日托').click()
  await expect(box(page)).toHaveValue('1岁半 云朵')
  letGo()
  await expect(page).toHaveURL(`/centres/?${new URLSearchParams({ q: '1岁半 云朵' })}`)
})

test('what is typed right after the position came is asked from there', async ({ page }) => {
  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation({ latitude: 26.085, longitude: 119.294 })
  await openLive(page)
  const { asked, letGo } = await holdAnswers(page)
  await page.getByRole('button', { name: '使用我的位置' }).click()
  await expect.poll(() => asked.length).toBe(1)
  await box(page).fill('全日托')
  letGo()
  await expect(page.locator('input[value="fullDay"]')).toBeChecked()
  await expect(page).toHaveURL(/lat=26.085&lng=119.294&sort=distance/)
  await expect(page.locator('.centre-card').first()).toContainText('直线距离约')
})

test('two understood words taken back within one answer are both gone', async ({ page }) => {
  await openLive(page, `/centres/?q=${encodeURIComponent('1岁半 全日托 普惠')}`)
  const { letGo } = await holdAnswers(page)
  await openFilters(page)
  await option(page, '全日托').click()
  await option(page, '普惠').first().click()
  letGo()
  await expect(page).toHaveURL(`/centres/?q=${encodeURIComponent('1岁半')}`)
  await isSettled(page)
  await expect(page.getByRole('checkbox', { name: /全日托/ })).not.toBeChecked()
  await expect(page.getByRole('checkbox', { name: /普惠/ }).first()).not.toBeChecked()
})

test('an understood word taken back and chosen again within one answer is chosen', async ({
  page,
}) => {
  await openLive(page, `/centres/?q=${encodeURIComponent('1岁半 全日托')}`)
  const { letGo } = await holdAnswers(page)
  await openFilters(page)
  await option(page, '全日托').click()
  await option(page, '全日托').click()
  letGo()
  await expect(page).toHaveURL(`/centres/?q=${encodeURIComponent('1岁半')}&service=fullDay`)
})

test('an offer chosen with Enter and left with Tab is asked for once', async ({ page }) => {
  await openLive(page)
  const { asked, letGo } = await holdAnswers(page)
  await place(page).focus()
  await page.keyboard.type('djk')
  await chooseDongjiekou(page)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  letGo()
  await expect(place(page)).toHaveValue('示例·东街口')
  await isSettled(page)
  expect(asked).toEqual(['?origin=sample-dongjiekou'])
})

for (const address of [
  '?origin=nosuch&age=18',
  '?origin=nosuch&age=18&radius=500&sort=distance',
  '?nature=public&nature=forProfit',
  '?subdistrict=350102100&subdistrict=350102001&service=temporary&service=fullDay',
  '?q=%E5%85%A8%E6%97%A5%E6%89%98&service=fullDay&page=2',
  '?lat=26.085&lng=119.294&radius=500&unlocated=1',
  `?place=${encodeURIComponent('安泰')}&radius=500&sort=distance`,
  '?without=nature.forProfit&without=affordable.1&otherAge=30&otherAge=8&day=7&day=6',
]) {
  test(`the page of ${address} asks nothing again and keeps its notices`, async ({ page }) => {
    const asked: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/centres/answer/')) asked.push(request.url())
    })
    await openLive(page, `/centres/${address}`)
    await page.waitForLoadState('networkidle')
    expect(asked).toEqual([])
    const notice = page.getByText('没有编号为“nosuch”的地点')
    await expect(notice).toHaveCount(address.includes('nosuch') ? 1 : 0)
  })
}
