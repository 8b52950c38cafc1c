import { expect, test } from '@playwright/test'

const EVERYTHING = '/centres/gl-2022-003/'
const SUSPENDED = '/centres/gl-2022-008/'

test('a centre says whether it is open at the moment of the demonstration', async ({ page }) => {
  await page.goto(EVERYTHING)
  await expect(page.getByText('现在开着，18:00关门')).toBeVisible()
  await page.goto(SUSPENDED)
  await expect(page.getByText('暂停服务期间不开放')).toBeVisible()
})

for (const [day, clock, says] of [
  ['the National Day', '2026-10-01T10:00:00+08:00', '今天法定节假日休息，10月8日07:30开门'],
  ['a Saturday worked for it', '2026-10-10T10:00:00+08:00', '现在开着'],
  ['a day nobody has announced', '2027-01-04T10:00:00+08:00', '节假日安排还没有公布'],
] as const) {
  test(`a centre knows ${day}`, async ({ page }) => {
    await page.route(`**${EVERYTHING}`, async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(/data-clock="[^"]*"/, `data-clock="${clock}"`)
      await route.fulfill({ response, body })
    })
    await page.goto(EVERYTHING)
    await expect(page.locator('[data-opening]')).toContainText(says)
  })
}

test('what a certificate still has is counted in days', async ({ page }) => {
  await page.goto(EVERYTHING)
  const certificates = page.getByRole('region', { name: '证照' })
  await expect(certificates.getByText(/还有\d+天到期/).first()).toBeVisible()
})

test('a report of free places that is too old becomes unknown', async ({ page }) => {
  const old = /data-reported-on="2026-11-18"/g
  await page.route(`**${EVERYTHING}`, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(old, 'data-reported-on="2026-10-15"')
    await route.fulfill({ response, body })
  })
  await page.goto(EVERYTHING)
  const groups = page.getByRole('region', { name: '班型与余位' })
  await expect(groups.getByText('未知').first()).toBeVisible()
  await expect(groups.locator('.availability.available')).toBeHidden()
})

test('who comes from a search around a place reads how far it is', async ({ page }) => {
  await page.goto('/centres/?lat=26.085&lng=119.294&sort=distance')
  await page.locator('.centre-card a[href^="/centres/"]').first().click()
  await expect(page.getByText(/直线距离约/)).toBeVisible()
  await page.goto(EVERYTHING)
  await expect(page.getByText(/直线距离约/)).toBeHidden()
})

test('every value can tell its source and day', async ({ page }) => {
  await page.goto(EVERYTHING)
  const fees = page.getByRole('region', { name: '服务与收费' })
  const source = fees.getByText('机构申报', { exact: false }).first()
  await expect(source).toBeHidden()
  await fees.getByText('出处和日期').click()
  await expect(source).toBeVisible()
})

test('a page on paper shows its sources', async ({ page }) => {
  await page.goto(EVERYTHING)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('details:not([open])')).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: '本页内容' })).toBeHidden()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page is complete and claims nothing about today', async ({ page }) => {
    await page.goto(EVERYTHING)
    await expect(page.getByText('周一至周五 07:30–18:00')).toBeVisible()
    await expect(page.getByText('2026年11月18日报').first()).toBeVisible()
    await expect(page.getByText('现在开着')).toBeHidden()
    await expect(page.getByText(/还有\d+天到期/)).toHaveCount(0)
  })

  test('the first page leads to a search by words and age', async ({ page }) => {
    await page.goto('/')
    await page.locator('#find-text').fill('云朵')
    await page.getByLabel('孩子多大').selectOption({ label: '1岁' })
    await page.getByRole('button', { name: '查找' }).click()
    await expect(page).toHaveURL(/\/centres\/\?age=12&.*q=./)
    await expect(page.getByRole('heading', { name: '云朵邮局托育园' })).toBeVisible()
  })
})
