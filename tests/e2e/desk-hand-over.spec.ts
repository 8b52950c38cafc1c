import { expect, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'
import { makePhoto } from '#tests/support/complaint-journey.ts'
import { openHandingOffice } from '#tests/support/handing-office.ts'

let office: Awaited<ReturnType<typeof openHandingOffice>>

test.beforeEach(async () => {
  office = await openHandingOffice()
})
test.afterEach(() => office.close())

test('a case is sealed to another unit in the browser, by keyboard', async ({ page }) => {
  const narrative = '退托不退费，打我电话138-0000-0999。联系人张三。'
  const reference = await office.file(narrative, [await makePhoto(200)])
  await office.signIn(page, office.units.health)
  await page.locator('.rows a').first().click()
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('y')
  await expect(page.getByLabel('交给哪个单位')).toBeFocused()
  await page.getByLabel('交给哪个单位').selectOption('market')
  await expect(page.getByLabel('加密，放在受理台')).toBeChecked()
  await page.getByLabel('内容里要涂去的字').fill('张三')
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '做转交函' }).press('Enter')
  await expect(page.getByRole('heading', { name: '区市场监管局会看到' })).toBeFocused()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '加密移送' }).press('Enter')
  await expect(page.getByText(`${reference} 已加密移送区市场监管局`)).toBeVisible()
})
