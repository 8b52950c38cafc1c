import { expect, test } from '@playwright/test'
import { box, names, openFilters, openLive, openQuestions } from '#tests/support/search-pages.ts'

test('a place is offered by its first letters and chosen with the keyboard', async ({ page }) => {
  await openLive(page)
  const place = page.getByLabel('离哪里近')
  await place.focus()
  await page.keyboard.type('djk')
  await expect(page.getByRole('option', { name: /东街口/ })).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.locator('.offers [aria-selected="true"]')).toContainText('东街口')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/centres/?origin=sample-dongjiekou')
  await expect(place).toHaveValue('示例·东街口')
  await expect(page.locator('.centre-card').first()).toContainText('直线距离约')
  await place.fill('')
  await page.keyboard.press('Tab')
  await expect(page).toHaveURL('/centres/')
})

test('who takes back what a word meant takes the word out of the question', async ({ page }) => {
  await openLive(page, `/centres/?q=${encodeURIComponent('1岁半 全日托')}`)
  await expect(page.getByLabel('孩子多大')).toHaveValue('18')
  await openFilters(page)
  const fullDay = page.getByRole('checkbox', { name: /全日托/ })
  await expect(fullDay).toBeChecked()
  await fullDay.uncheck()
  await expect(box(page)).toHaveValue('1岁半')
  await expect(fullDay).not.toBeChecked()
  await expect(page.locator('select[data-text-without=""]')).toBeAttached()
  await openQuestions(page)
  await page.getByLabel('孩子多大').selectOption('24')
  await expect(page).toHaveURL('/centres/?age=24')
  await expect(box(page)).toHaveValue('')
})

test('steps lead further from a place', async ({ page }) => {
  await openLive(page, '/centres/?origin=sample-dongjiekou&radius=500')
  const few = await names(page).count()
  await page.getByRole('link', { name: '3公里', exact: true }).click()
  await expect(page).toHaveURL('/centres/?origin=sample-dongjiekou&radius=3000')
  await expect.poll(() => names(page).count()).toBeGreaterThan(few)
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the first page asks how old, from when and near what', async ({ page }) => {
    await page.goto('/')
    await page.getByLabel('孩子多大').selectOption('10')
    await page.getByLabel('几月入托').selectOption({ label: '3月' })
    await page.getByLabel('离哪里近').fill('东街口')
    await page.getByRole('button', { name: '查找' }).click()
    await expect(page.getByLabel('几月入托')).toHaveValue('2027-03')
    // On a phone the three are folded to a line; where there is room they stay open.
    const said = page.getByText('10个月 · 3月起 · 离示例·东街口近')
    const isPhone = test.info().project.name === 'phone'
    await expect(isPhone ? said : page.getByLabel('孩子多大')).toBeVisible()
    await expect(page.getByText('到2027年3月，孩子1岁2个月')).toBeVisible()
    await expect(page.locator('.centre-card').first()).toContainText('直线距离约')
    await expect(page.locator('.centre-card').first()).toContainText('到时1岁2个月')
  })

  test('what was asked is answered on the first screen of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    for (const address of [
      '/centres/?age=18&start=2027-03&origin=sample-dongjiekou',
      `/centres/?q=${encodeURIComponent('1岁半 3月入托 离东街口近')}`,
    ]) {
      await page.goto(address)
      const card = await page.locator('.centre-card').first().boundingBox()
      expect(card?.y, address).toBeLessThan(710)
    }
  })

  test('a sentence fills in the form', async ({ page }) => {
    await page.goto(`/centres/?q=${encodeURIComponent('1岁半 3月入托 离东街口近')}`)
    await expect(page.getByLabel('孩子多大')).toHaveValue('18')
    await expect(page.getByLabel('几月入托')).toHaveValue('2027-03')
    await expect(page.getByLabel('离哪里近')).toHaveValue('示例·东街口')
    const chips = page.getByRole('list', { name: '已选条件' })
    await chips.getByRole('link', { name: /3月入托/ }).click()
    await expect(box(page)).toHaveValue('1岁半 离东街口近')
    await expect(page.getByLabel('几月入托')).toHaveValue('')
  })
})
