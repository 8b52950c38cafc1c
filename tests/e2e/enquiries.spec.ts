import { expect, type Page, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'
import { openCase, readReceipt, runDesk } from '#tests/support/complaint-journey.ts'

test.describe.configure({ timeout: 90_000 })

const QUESTION = '孩子18个月，户口不在本区，\n能上普惠的托育机构吗？𠮷'
/** Words of accusing and of looking into it, which no page of a question says of it. */
const ACCUSING = /被投诉|核实|查处|属实|不予受理/

const goOn = (page: Page) => page.getByRole('button', { name: '继续，看一遍再提交' }).last().click()

/** Asks, and reads number and code. */
async function ask(page: Page) {
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('提交前看一遍')
  await page.getByRole('checkbox', { name: /我同意/ }).check()
  await page.getByRole('button', { name: '提交问题' }).click()
  return readReceipt(page, '已收到您的问题')
}

async function expectNoBarriers(page: Page) {
  expect(await findBarriers(page)).toEqual([])
  const width = await page.evaluate(() => document.documentElement.scrollWidth)
  expect(width).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0)
  await expect(page.locator('main')).not.toHaveText(ACCUSING)
}

for (const javaScriptEnabled of [true, false]) {
  // Without script the pages are the same on every screen.
  const once = javaScriptEnabled ? {} : { tag: '@phone' }
  test.describe(javaScriptEnabled ? 'with script' : 'without script', once, () => {
    test.use({ javaScriptEnabled })

    test('a parent asks about a centre, reads the answer and asks once more', async ({ page }) => {
      await page.goto('/complaints/')
      await page.getByRole('link', { name: '向托育主管部门提问' }).click()
      await expect(page.getByText('5个工作日内答复')).toBeVisible()
      await goOn(page)
      await expect(page).toHaveTitle(/^错误：/)
      await page.getByLabel('您想问什么？').fill(QUESTION)
      await page.getByLabel('问的是哪一家机构？').fill('长颈鹿')
      await page.getByRole('button', { name: '在名单里找' }).click()
      await expect(page.getByRole('radio', { name: '不是问哪一家' })).toBeVisible()
      await expect(page.getByRole('radio').first()).toBeInViewport()
      // Asked the same again, and once more, it answers.
      for (const _ of [1, 2])
        await Promise.all([
          page.waitForEvent('load'),
          page.getByRole('button', { name: '在名单里找' }).click(),
        ])
      await expect(page.getByLabel('您想问什么？')).toHaveValue(QUESTION)
      await goOn(page)
      await expect(page.getByRole('link', { name: /从名单里选一家/ })).toBeVisible()
      await page.getByRole('radio').first().check()
      const held = await ask(page)
      await expect(page.getByText('由区卫生健康局答复')).toBeVisible()
      await page.getByRole('button', { name: '我已记下' }).click()
      await expect(page.getByText('问题已经提交')).toBeVisible()

      const shown = await runDesk('show', held.reference)
      expect(shown).toContain('能上普惠的托育机构吗？𠮷')
      expect(shown).toContain('咨询')
      await expect(
        runDesk('close', held.reference, '部分属实', '--text', '查过了'),
      ).rejects.toThrow('这是咨询')
      await expect(
        runDesk('close', held.reference, '已告知找谁', '--text', '问教育局'),
      ).rejects.toThrow('电话')
      await runDesk('close', held.reference, '已答复', '--text', '能上，不看户口。')

      await openCase(page, held, '咨询')
      await expect(page.getByText('答复完了：已答复').first()).toBeVisible()
      await expect(page.getByText('能上，不看户口。')).toBeVisible()
      await page.getByRole('link', { name: '没看懂，接着问' }).click()
      await page.getByLabel('接着问').fill('要带什么材料？')
      await page.getByRole('button', { name: '提交' }).click()
      await expect(page.getByText('接着问的已经收到')).toBeVisible()
      await expect(page.getByText('您接着问了，等人答复').first()).toBeVisible()
      await expect(page.locator('main')).not.toHaveText(ACCUSING)
    })
  })
}

test('a question and a complaint are written side by side in one browser', async ({ page }) => {
  await page.goto('/complaints/centre/?centre=gl-2025-002')
  await page.getByRole('button', { name: '继续' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('主要是什么事？')
  await page.goto('/complaints/ask/')
  await page.getByLabel('您想问什么？').fill('什么时候报名？')
  await ask(page)
  await page.goto('/complaints/matter/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('主要是什么事？')
})

test('the form of a question has no barriers, for elders too', async ({ page }) => {
  await page.goto('/complaints/ask/?centre=gl-2025-002')
  await expectNoBarriers(page)
  await page.getByLabel('您想问什么？').fill('什么时候报名？')
  await page.getByLabel('电话').fill('号码')
  await goOn(page)
  await expect(page.getByRole('link', { name: /读不出来/ })).toBeVisible()
  await expectNoBarriers(page)
  await page.getByLabel('电话').fill('13800000000')
  await goOn(page)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('提交前看一遍')
  await expectNoBarriers(page)
  await page.goto('/complaints/ask/?mode=elder')
  await expectNoBarriers(page)
})
