import { expect, type Page, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'

const RICH = '/centres/gl-2022-003/'
const SUSPENDED = '/centres/gl-2022-008/'
const WITHDRAWN = '/centres/gl-2022-006/'
const UNKNOWN = '/centres/91350102maxt00433b/'

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('a wrong telephone is reported without a name, a mobile number is sent back', async ({
      page,
    }) => {
      await page.goto(`${RICH}report/`)
      await page.getByRole('link', { name: '电话', exact: true }).click()
      const value = page.getByLabel('正确的电话（选填）')
      await value.fill('13800138000')
      await press(page, '提交')
      await expect(page.getByRole('alert')).toContainText('像是手机号')
      await expect(value).toHaveValue('13800138000')
      if (javaScriptEnabled) expect(await findBarriers(page)).toEqual([])

      for (const says of [/收到/, '这一份已经收到过']) {
        await page.goto(`${RICH}report/?topic=phone`)
        await value.fill('0591-62345678')
        await press(page, '提交')
        await expect(page.getByRole('status')).toContainText(says)
        await expect(page.getByRole('link', { name: '再报一项' })).toBeVisible()
        await expect(page.getByRole('link', { name: '余位' })).toBeHidden()
      }
    })

    test('a door is compared in five questions, and whoever saw nothing is asked to look', async ({
      page,
    }) => {
      await page.goto(`${RICH}check/`)
      await press(page, '提交')
      await expect(page.getByRole('alert')).toContainText('至少有一项')
      const ask = (question: RegExp) => page.getByRole('group', { name: question })
      await ask(/名称/).getByLabel('是', { exact: true }).check()
      await ask(/公示的收费/)
        .getByLabel('不是')
        .check()
      await ask(/公示了投诉电话/)
        .getByLabel('没看到')
        .check()
      await press(page, '提交')
      await expect(page.getByRole('status')).toContainText('收到')
      await expect(page.getByRole('group')).toHaveCount(0)
    })

    test('a family that found nothing is counted only when it agrees', async ({ page }) => {
      await page.goto('/centres/?service=hourly&grade=D&affordable=1&age=7')
      const agrees = page.getByLabel('同意加这一个数')
      await press(page, '加一个数')
      await expect(agrees).toBeVisible()
      await agrees.check()
      await press(page, '加一个数')
      await expect(page).toHaveURL(/\/needs\/\?done=(counted|notCounted)$/)
      if (javaScriptEnabled) expect(await findBarriers(page)).toEqual([])
    })
  })
}

test('a card for the door is exactly one page, on both papers', async ({ page }) => {
  for (const centre of [RICH, UNKNOWN, '/centres/gl-2025-002/', '/centres/gl-2025-011/'])
    for (const paper of ['a4', 'a5']) {
      await page.goto(`${centre}door-card/?paper=${paper}`)
      await expect(page.getByRole('article')).toContainText('示例数据')
      const pdf = await page.pdf({ preferCSSPageSize: true })
      expect(pdf.toString('latin1').match(/\/Type \/Page\b/g), centre + paper).toHaveLength(1)
    }
})

test('a card with the longest names, all services and seven different days is one page too', async ({
  page,
}) => {
  for (const paper of ['a4', 'a5']) {
    await page.goto(`${RICH}door-card/?paper=${paper}`)
    await page.getByRole('article').evaluate((card) => {
      card.classList.add('door-card--long')
      const say = (selector: string, text: string) => {
        for (const part of card.querySelectorAll(selector)) part.textContent = text
      }
      say('header h2, header p:last-child', '示'.repeat(120))
      say('dl > div:nth-child(3) dd', '混合编班10个班、200个托位；'.repeat(5))
      say('dl > div:nth-child(5) dd span', '全日托 12,680.50元/月')
      card.querySelector('dl > div:nth-child(5) dd')?.insertAdjacentText('beforeend', '临时托')
      say('dl > div:nth-child(6) dd', '周一 07:30–18:00，'.repeat(7))
      say('dl > div:nth-child(7) dd', '0591-00000602-123、'.repeat(4))
    })
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type \/Page\b/g), paper).toHaveLength(1)
  }
})

test('what is not provided is said on the card, and its code leads to the five questions', async ({
  page,
}) => {
  await page.goto(`${UNKNOWN}door-card/`)
  const card = page.getByRole('article')
  await expect(card).toContainText('备案编号 未提供')
  await expect(card.getByRole('figure')).toContainText(`${UNKNOWN}check/`)
})

test('a centre that takes no child in has no card', async ({ page }) => {
  for (const centre of [SUSPENDED, WITHDRAWN]) {
    await page.goto(`${centre}door-card/`)
    await expect(page.getByText('没有公示卡')).toBeVisible()
    await expect(page.getByRole('article')).toHaveCount(0)
  }
})

test('a page below a centre that is not there is not there', async ({ page }) => {
  for (const name of ['report', 'check', 'door-card'])
    expect((await page.goto(`/centres/nobody/${name}/`))?.status()).toBe(404)
})
