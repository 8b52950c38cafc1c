import { expect, test } from '@playwright/test'
import { box, count, names, openLive } from '#tests/support/search-pages.ts'

/** Still the page of the server, whose form asks for a page of its own. */
const SAME = 'data-same-page'

test('a script that does not load leaves the page of the server', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort())
  await page.goto('/centres/')
  await expect(names(page).nth(9)).toBeVisible()
  await expect(page.getByRole('button', { name: '使用我的位置' })).toBeHidden()
  await page.evaluate((name) => document.body.setAttribute(name, ''), SAME)
  await box(page).fill('云朵')
  await box(page).press('Enter')
  await expect(page.locator(`body[${SAME}]`)).toHaveCount(0)
  await expect(names(page)).toHaveText(['云朵邮局托育园'])
})

test('an answer that is none keeps the list and leads to the same question on the server', async ({
  page,
}) => {
  await openLive(page)
  const before = await names(page).allInnerTexts()
  await page.route('**/centres/answer/?*', (route) =>
    route.fulfill({ body: '<html><body>Log in to this network</body></html>' }),
  )
  await box(page).fill('云朵')
  await expect(page.getByRole('alert')).toContainText('没有更新成功')
  expect(await names(page).allInnerTexts()).toEqual(before)
  await page.getByRole('alert').getByRole('link').click()
  await expect(names(page)).toHaveText(['云朵邮局托育园'])
  await expect(box(page)).toHaveValue('云朵')
})

test('an answer that cannot be shown leads to the same question on the server', async ({
  page,
}) => {
  await openLive(page)
  await page.evaluate(() => {
    Node.prototype.insertBefore = () => {
      throw new Error('lost')
    }
  })
  await box(page).fill('zzz')
  await expect(page).toHaveURL('/centres/?q=zzz')
  await expect(count(page)).toHaveText(/^共 0 家/)
  await expect(box(page)).toHaveValue('zzz')
})

test('a page that was translated before its script came works', async ({ page }) => {
  await page.addInitScript(() => {
    new MutationObserver(() => {
      if (document.documentElement.hasAttribute('data-live')) return
      for (const mark of Array.from(document.querySelectorAll('h3 span'))) {
        if (mark.firstElementChild) continue
        const font = document.createElement('font')
        font.append(...Array.from(mark.childNodes))
        mark.append(font)
      }
    }).observe(document, { childList: true, subtree: true })
  })
  await openLive(page)
  await box(page).fill('云朵')
  await expect(names(page)).toHaveText(['云朵邮局托育园'])
})
