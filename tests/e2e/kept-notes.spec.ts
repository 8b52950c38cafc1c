import { expect, type Page, test } from '@playwright/test'

const KEY = 'portal.kept'
const VISIT = '/centres/gl-2025-002/visit/'
const FIRST = { id: 'gl-2025-002', keptOn: '2026-11-20', facts: { name: '示例甲' } }
const SECOND = { id: 'gl-2022-003', keptOn: '2026-11-20', facts: { name: '示例乙' } }
const THIRD = { id: 'gl-2022-008', keptOn: '2026-11-20', facts: { name: '示例丙' } }

const note = (page: Page, at = 0) => page.getByLabel('笔记').nth(at)
const said = (page: Page) => page.locator('.said')
const openNotes = (page: Page, at = 0) => page.locator('.visit-notes summary').nth(at).click()
const readKept = (page: Page) =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '[]'), KEY)
const keep = (page: Page, kept: readonly object[]) =>
  page.evaluate(([key, text]) => localStorage.setItem(key, text), [
    KEY,
    JSON.stringify(kept),
  ] as const)

/** Opens the own list with some centres kept. */
async function openList(page: Page, kept: readonly object[]) {
  await page.goto('/my-places/')
  await keep(page, kept)
  await page.goto('/kept/')
}

test('what two pages write of one visit is never lost: each shows what the other wrote', async ({
  page,
  context,
}) => {
  await page.goto(VISIT)
  const other = await context.newPage()
  await other.goto(VISIT)
  await note(page).fill('甲写的很多话')
  await page.getByLabel('满意', { exact: true }).check()
  await page.locator('.visit-notes [type=date]').fill('2026-11-20')
  const fire = (tab: Page) => tab.getByRole('group', { name: /消防/ })
  await fire(page).getByRole('radio', { name: '不符' }).check()
  await expect(note(other)).toHaveValue('甲写的很多话')
  await expect(other.getByLabel('满意', { exact: true })).toBeChecked()
  await expect(other.locator('.visit-notes [type=date]')).toHaveValue('2026-11-20')
  await expect(fire(other).getByRole('radio', { name: '不符' })).toBeChecked()
  await expect(fire(other).getByRole('link', { name: /这页哪里有误/ })).toBeVisible()
  await note(other).press('End')
  await note(other).pressSequentially('乙')
  await expect(note(page)).toHaveValue('甲写的很多话乙')
  const list = await context.newPage()
  await list.goto('/kept/')
  await note(page).pressSequentially('丙')
  await expect(note(list)).toHaveValue(/丙/)
  expect((await readKept(list))[0].visit.note).toMatch(/甲写的很多话/)
})

test('whoever comes back with the back button finds what was written since', async ({ page }) => {
  await openList(page, [FIRST])
  await openNotes(page)
  await note(page).fill('先写的')
  await page.getByRole('link', { name: '参观清单' }).click()
  await note(page).fill('在清单页写的')
  await page.getByLabel('满意', { exact: true }).check()
  await page.locator('.visit-notes [type=date]').fill('2026-11-20')
  await page.goBack()
  await expect(note(page)).toHaveValue('在清单页写的')
  await expect(page.locator('.visit-notes [type=date]')).toHaveValue('2026-11-20')
  await expect(page.locator('.visit-notes [value=good]')).toBeChecked()
  if (!(await note(page).isVisible())) await openNotes(page)
  await note(page).press('End')
  await note(page).pressSequentially('补')
  expect((await readKept(page))[0].visit.note).toContain('在清单页写的')
  await page.goto(VISIT)
  await note(page).fill('甲')
  await page.getByRole('link', { name: '看我的收藏和参观记录' }).click()
  await openNotes(page)
  await note(page).fill('甲乙丙')
  await page.goBack()
  await expect(note(page)).toHaveValue('甲乙丙')
})

/** Begins to write of the second of two centres, and opens the list in another tab. */
async function writeHalf(page: Page): Promise<Page> {
  await openList(page, [FIRST, SECOND])
  await openNotes(page, 1)
  await note(page, 1).fill('写到一半')
  const other = await page.context().newPage()
  await other.goto('/kept/')
  return other
}

test('a centre kept or deleted in another tab leaves what is being written as it is', async ({
  page,
}) => {
  const other = await writeHalf(page)
  const [first, second] = await readKept(other)
  await keep(other, [first, second, THIRD])
  await expect(page.locator('#own-list > li')).toHaveCount(3)
  await expect(note(page, 1)).toBeFocused()
  await page.keyboard.type('接着写')
  await keep(other, [(await readKept(other))[1], THIRD])
  await expect(page.locator('#own-list > li')).toHaveCount(2)
  await page.keyboard.type('再写')
  expect((await readKept(page))[0].visit.note).toBe('写到一半接着写再写')
  await expect(page.getByText('收藏了2家')).toBeVisible()
})

test('words typed before another tab heard of them are still there after it wrote its list', async ({
  page,
}) => {
  const other = await writeHalf(page)
  await expect(note(other, 1)).toHaveValue('写到一半')
  const [, second] = await readKept(other)
  await page.bringToFront()
  await page.keyboard.type('接着写')
  await expect(note(other, 1)).toHaveValue('写到一半接着写')
  // As a slow tab writes what it knew.
  await keep(other, [second])
  await expect(page.locator('#own-list > li')).toHaveCount(1)
  await page.keyboard.type('完')
  await expect(note(page)).toHaveValue('写到一半接着写完')
  await expect(note(other)).toHaveValue('写到一半接着写完')
  await other.reload()
  await expect(note(other)).toHaveValue('写到一半接着写完')
})

test.describe('where nothing more can be stored', () => {
  const fillStorage = (page: Page) =>
    page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError')
      }
    })

  test('every note and every tick of a kept centre says that it will not last', async ({
    page,
  }) => {
    await openList(page, [FIRST, SECOND])
    await fillStorage(page)
    await openNotes(page)
    await note(page).pressSequentially('新')
    await expect(said(page)).toContainText('没有存下来')
    await page.getByRole('heading', { level: 1 }).click()
    await expect(said(page)).toHaveText('')
    await note(page).pressSequentially('的')
    await expect(said(page)).toContainText('没有存下来')
    await expect(said(page)).toBeInViewport()
    await page.goto(VISIT)
    await fillStorage(page)
    await page.getByRole('group', { name: /消防/ }).getByRole('radio', { name: '不符' }).check()
    await expect(said(page)).toContainText('没有存下来')
  })

  test('a centre that could not be deleted for good is not said to be', async ({ page }) => {
    await openList(page, [FIRST, SECOND])
    await fillStorage(page)
    await page.getByRole('button', { name: /^删除.*示例甲/ }).click()
    await expect(said(page)).toContainText('打开别的页面可能还在')
  })

  test('words for the twenty-first centre stay in their field until there is room', async ({
    page,
    context,
  }) => {
    const full = Array.from({ length: 20 }, (_, at) => ({ id: `c-${at}`, facts: { name: '示例' } }))
    await page.goto('/my-places/')
    await keep(page, full)
    await page.goto(VISIT)
    await note(page).fill('写了很多')
    await expect(said(page)).toContainText('已经收藏了20家')
    const other = await context.newPage()
    await other.goto('/my-places/')
    await keep(other, full.slice(1))
    await expect(note(page)).toHaveValue('写了很多')
    await note(page).press('End')
    await note(page).pressSequentially('字')
    expect((await readKept(page)).pop().visit.note).toBe('写了很多字')
  })
})

test('a telephone number is kept as people read it, and its extension is told', async ({
  page,
}) => {
  await page.goto('/centres/')
  const card = page.locator('.centre-card', { hasText: '0591-' }).first()
  const number = (await card.locator('a[href^="tel:"]').textContent()) ?? ''
  await card.locator('[data-keep]').click()
  await page.goto('/kept/')
  await expect(page.locator('#own-list a[href^="tel:"]')).toHaveText(number)
  await openList(page, [{ ...FIRST, facts: { name: '示例甲', phone: '0591-00000212-305' } }])
  const link = page.locator('#own-list a[href^="tel:"]')
  await expect(link).toHaveAttribute('href', 'tel:059100000212')
  await expect(page.locator('#own-list')).toContainText('0591-00000212转305')
})

test('a suspended centre is one on the own list too, wherever it was kept', async ({ page }) => {
  await page.goto('/centres/gl-2022-008/')
  const keepIt = page.locator('[data-keep]')
  await keepIt.first().click()
  await expect(keepIt.first()).toHaveAttribute('aria-pressed', 'true')
  await page.goto('/kept/')
  await expect(page.locator('#own-list')).toContainText('暂停服务')
  await page.goto('/my-places/')
  await keep(page, [])
  await page.goto('/kept/?ids=gl-2022-008,gl-2022-003')
  for (const at of [0, 1]) {
    await keepIt.nth(at).click()
    await expect(keepIt.nth(at)).toHaveAttribute('aria-pressed', 'true')
  }
  await page.goto('/kept/')
  await expect(page.locator('#own-list > li').first()).toContainText('暂停服务')
  await expect(page.locator('#own-list > li').nth(1)).not.toContainText('备案')
})

test('ticks for comparing are there again when one comes back to a list that has changed', async ({
  page,
}) => {
  await page.goto('/centres/')
  await page.locator('html[data-live]').waitFor()
  const boxes = page.locator('.centre-card input[form="compare"]')
  const clouds = page.locator('.centre-card', { hasText: '云朵' }).first()
  const others = page.locator('.centre-card', { hasNotText: '云朵' })
  for (const at of [0, 1, 2]) await others.nth(at).getByRole('checkbox').check()
  await expect(page.locator('[data-ticked]')).toHaveText('已选3家')
  await page.locator('#q').fill('云朵')
  await expect(boxes).toHaveCount(1)
  await clouds.getByRole('checkbox').check()
  await page.getByRole('button', { name: '对比勾选的' }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(5)
  await page.goBack()
  await expect(page.locator('[data-ticked]')).toHaveText('已选4家')
  await page.getByRole('button', { name: '对比勾选的' }).click()
  await expect(page.getByRole('columnheader')).toHaveCount(5)
  await page.goto('/centres/')
  await expect(page.locator('[data-ticked]')).not.toContainText('已选')
})
