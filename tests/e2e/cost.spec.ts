import { expect, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'

const CENTRE = '/centres/gl-2022-003/cost/'

test('a family reckons its own case, and nothing of it leaves the device', async ({ page }) => {
  const asked: string[] = []
  await page.goto(CENTRE, { waitUntil: 'networkidle' })
  page.on('request', (request) => asked.push(request.url()))
  await page.getByLabel('托几个月').fill('6')
  await page.getByLabel('入托时几个月大').fill('10')
  await page.getByLabel('校车400元/月').uncheck()
  await page.getByLabel('机构要一次交几个月').fill('6')
  await page.locator('#cost-form').getByRole('button', { name: '算一算' }).click()
  const answer = page.locator('#cost-answer')
  await expect(answer).toBeFocused()
  await expect(answer).toContainText('3,680元/月 × 6个月')
  await expect(answer).not.toContainText('校车')
  await expect(answer).toContainText('300元 × 6个月')
  await expect(answer).toContainText('一次要交超过3个月')
  await page.getByLabel('托几个月').fill('1')
  await page.keyboard.press('Tab')
  await expect(answer).toContainText('3,680元/月 × 1个月')
  expect(asked).toEqual([])
  expect(page.url()).not.toContain('?')
  expect(await findBarriers(page)).toEqual([])
})

test('what comes back follows the steps of the centre, or the centre is said to have none', async ({
  page,
}) => {
  await page.goto(CENTRE)
  await page.getByLabel('交了多少钱').fill('3680')
  await page.getByLabel('已经来了几天').fill('8')
  await page.locator('#refund-form').getByRole('button', { name: '算一算' }).press('Enter')
  const answer = page.locator('#refund-answer')
  await expect(answer).toContainText('3,680元 × 50%')
  await expect(answer).toContainText('1,840元')
  await expect(answer).toContainText('先问机构按哪一个退')
  await page.locator('#refund-service').selectOption('hourly')
  await expect(answer).toContainText('只公布了文字')
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a month, an example of a refund and what to ask stand on the page', async ({ page }) => {
    await page.goto(CENTRE)
    await expect(page.getByText('按机构公布的收费算，以合同为准。')).toBeVisible()
    await expect(page.getByText('加上押金，第一次要准备5,876元。')).toBeVisible()
    await expect(page.getByText('举例：交了3,680元管22天，来了11天不去了')).toBeVisible()
    await expect(page.locator('#cost-form')).toBeHidden()
    await page.goto('/centres/gl-2025-003/cost/')
    await expect(page.getByText('这家机构最多一次预收6个月')).toBeVisible()
    await expect(page.getByText('预收的钱没有存管')).toBeVisible()
  })

  test('an id that nobody has is not found', async ({ page }) => {
    expect((await page.goto('/centres/nobody/cost/'))?.status()).toBe(404)
  })
})

test('a narrow screen holds it', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of [CENTRE, '/centres/c-ddb339ac0643/cost/']) {
    await page.goto(address)
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow, address).toBeLessThanOrEqual(0)
  }
})
