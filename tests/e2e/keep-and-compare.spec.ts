import { expect, type Page, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'

const KEY = 'portal.kept'
const LIST = '/kept/?ids=gl-2025-002,gl-2022-003,gl-2022-008,gl-2025-011'

const cards = (page: Page) => page.locator('.centre-card')
const keepLink = (page: Page, at: number) => cards(page).nth(at).locator('[data-keep]')
const readKept = (page: Page) => page.evaluate((key) => localStorage.getItem(key), KEY)
const said = (page: Page) => page.locator('.said')

test('centres are kept on a list, noted on the own page and deleted, and no request tells of it', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(request.url() + (request.postData() ?? '')))
  await page.goto('/centres/?service=fullDay')
  const first = keepLink(page, 0)
  await expect(first).toHaveAttribute('aria-pressed', 'false')
  await first.focus()
  await page.keyboard.press('Space')
  await expect(first).toHaveAttribute('aria-pressed', 'true')
  await expect(said(page)).toContainText('共1家')
  await keepLink(page, 1).click()
  await expect(page.getByRole('link', { name: '我的收藏（2）' })).toBeInViewport()
  const name = (await cards(page).first().locator('h3').textContent()) ?? ''
  await page.getByRole('link', { name: '我的收藏（2）' }).click()
  await expect(page.getByRole('heading', { name })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  const ids: string[] = JSON.parse((await readKept(page)) ?? '[]').map(
    (one: { id: string }) => one.id,
  )
  for (const at of [0, 1]) {
    await page.locator('.visit-notes summary').nth(at).click()
    await page.getByLabel('笔记').nth(at).fill(`院子很大${at}`)
  }
  await expect(page.getByRole('heading', { name: '参观记录放在一起看' })).toBeVisible()
  await page.reload()
  await page.locator('.visit-notes summary').first().click()
  await expect(page.getByLabel('笔记').first()).toHaveValue('院子很大0')
  page.on('dialog', (dialog) => dialog.accept())
  await page.getByRole('button', { name: '全部删除' }).click()
  await expect(page.getByText('还没有收藏')).toBeVisible()
  expect(await readKept(page)).toBeNull()
  expect(asked.filter((address) => ids.some((id) => address.includes(id)))).toEqual([])
  expect(asked.filter((address) => decodeURIComponent(address).includes('院子'))).toEqual([])
})

test('what one tab keeps is kept in the other, and stays through a live answer', async ({
  page,
  context,
}) => {
  await page.goto('/centres/?service=fullDay&affordable=1')
  const other = await context.newPage()
  await other.goto('/centres/?service=fullDay&affordable=1')
  await keepLink(other, 0).click()
  await expect(keepLink(page, 0)).toHaveAttribute('aria-pressed', 'true')
  const id = await keepLink(page, 0).getAttribute('data-keep')
  await page.getByRole('link', { name: '费用', exact: true }).click()
  await expect(page).toHaveURL(/sort=fee/)
  await expect(page.locator(`[data-keep="${id}"]`)).toHaveAttribute('aria-pressed', 'true')
})

test('a browser that keeps nothing, and damage in what is kept, are survived', async ({ page }) => {
  await page.goto('/centres/')
  await page.evaluate((key) => localStorage.setItem(key, '[{"id":'), KEY)
  await page.reload()
  await keepLink(page, 0).click()
  await expect(keepLink(page, 0)).toHaveAttribute('aria-pressed', 'true')
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    })
  })
  await page.reload()
  await keepLink(page, 1).click()
  await expect(keepLink(page, 1)).toHaveAttribute('aria-pressed', 'true')
  await expect(said(page)).toContainText('不让网站保存')
})

test('the twenty-first centre is not kept, and the page says why', async ({ page }) => {
  await page.goto('/centres/')
  await page.evaluate((key) => {
    const full = Array.from({ length: 20 }, (_, at) => ({ id: `c-${at}`, facts: { name: '示例' } }))
    localStorage.setItem(key, JSON.stringify(full))
  }, KEY)
  await page.reload()
  await keepLink(page, 0).click()
  await expect(said(page)).toContainText('已经收藏了20家')
  await expect(said(page)).toBeInViewport()
  await expect(keepLink(page, 0)).toHaveAttribute('aria-pressed', 'false')
})

test('four ticked centres are compared with what was asked; a fifth is not taken', async ({
  page,
}) => {
  await page.goto('/centres/?age=20')
  const boxes = page.locator('input[form="compare"]')
  for (const at of [0, 1, 2, 3]) await boxes.nth(at).check()
  await boxes.nth(4).click()
  await expect(boxes.nth(4)).not.toBeChecked()
  await expect(said(page)).toContainText('最多对比4家')
  await page.getByRole('button', { name: '对比勾选的' }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(5)
  await expect(page.getByRole('rowheader', { name: '1岁8个月上的班' })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
})

test('notes of a visit stand below the comparison, and a mismatch leads to a report without them', async ({
  page,
}) => {
  await page.goto('/centres/gl-2025-002/visit/')
  expect(await findBarriers(page)).toEqual([])
  const fire = page.getByRole('group', { name: /消防/ })
  await fire.getByRole('radio', { name: '不符' }).check()
  await page.getByLabel('笔记').fill('楼道堆了纸箱')
  await page.reload()
  await expect(fire.getByRole('radio', { name: '不符' })).toBeChecked()
  const report = fire.getByRole('link', { name: /这页哪里有误/ })
  await expect(report).toHaveAttribute('href', '/centres/gl-2025-002/report/')
  await page.goto('/compare/?ids=gl-2025-002&ids=gl-2022-003')
  const row = page.getByRole('row', { name: /^消防 / }).last()
  await expect(row.getByRole('cell').first()).toHaveText('不符')
  await expect(page.getByRole('cell', { name: '楼道堆了纸箱' })).toBeVisible()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a list that was sent is read, compared and made into a sheet', async ({ page }) => {
    await page.goto('/kept/?ids=gl-2025-002,GL-2022-003,not-there')
    await expect(cards(page)).toHaveCount(2)
    await expect(page.getByText('没有找到编号是not-there的机构')).toBeVisible()
    await expect(page.getByLabel('要发的文字')).toHaveValue(
      /长颈鹿的午觉托育园[\s\S]*0591-00000212/,
    )
    await expect(page.getByRole('img', { name: '这份清单的二维码' })).toBeVisible()
    for (const box of await page.locator('input[form="compare"]').all()) await box.check()
    await page.getByRole('button', { name: '对比勾选的' }).click()
    await expect(page).toHaveURL('/compare/?ids=gl-2025-002&ids=gl-2022-003')
    await expect(page.getByRole('columnheader')).toHaveCount(3)
    await expect(page.getByRole('row', { name: /^全日托收费 / })).toContainText('4,800元/月')
  })

  test('more than four are said to be too many, and none leads to the search', async ({ page }) => {
    await page.goto('/compare/?ids=gl-2025-002,gl-2022-003,gl-2022-008,gl-2025-011,gl-2025-010')
    await expect(page.getByText('最多放4家，后面的1家没有列出')).toBeVisible()
    await page.goto('/compare/')
    await expect(page.getByText('还没有选机构')).toBeVisible()
  })

  test('the checklist of a visit is whole, also of a centre of which little is known', async ({
    page,
  }) => {
    await page.goto('/centres/c-ddb339ac0643/visit/')
    await expect(page.getByRole('group', { name: /^网页没有写收费/ })).toBeVisible()
    await expect(page.locator('noscript p')).toBeVisible()
  })
})

test('what was noted on the phone is on the paper of a visit, the rest is left to the pen', async ({
  page,
}) => {
  await page.goto('/centres/gl-2022-003/visit/')
  await page.getByLabel('笔记').fill('楼道很宽')
  await page.getByLabel('满意', { exact: true }).check()
  await page.emulateMedia({ media: 'print' })
  const blanks = page.locator('.visit-blanks dd')
  await expect(blanks).toHaveText(['', '', '满意', '楼道很宽'])
  await page.goto('/kept/')
  await expect(page.getByRole('button', { name: /^删除/ })).toBeHidden()
  await page.goto('/compare/?ids=gl-2025-002,gl-2022-003')
  await expect(page.getByText('移出对比').first()).toBeHidden()
})

test('the sheet and the message for a chat say who is suspended', async ({ page }) => {
  await page.goto(`${LIST}&sheet=1`)
  await expect(page.locator('.sheet')).toContainText('暂停服务')
  await page.goto(LIST)
  await expect(page.getByLabel('要发的文字')).toHaveValue(/^【示例数据】[\s\S]*暂停服务/)
})

test('four centres in large type fit one sheet of A4', async ({ page }) => {
  await page.goto(`${LIST}&sheet=1`)
  expect(await findBarriers(page)).toEqual([])
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
  expect(pdf.match(/\/Type \/Pages\s[^>]*\/Count (\d+)/)?.[1]).toBe('1')
})

for (const address of [LIST, '/compare/?ids=gl-2025-002,gl-2022-003,gl-2022-008&age=10']) {
  test(`${address} has no barrier by night and fits a narrow screen`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address)
    expect(await findBarriers(page)).toEqual([])
    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - window.innerWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
  })
}
