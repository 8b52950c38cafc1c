import { expect, test } from '@playwright/test'

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('before the door of a centre a wrong character does not hide that it is filed', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByLabel('机构名称或号码').fill('云多邮局')
    await page.getByRole('button', { name: '查备案' }).click()
    const verdict = page.locator('[data-verdict]')
    await expect(verdict).toHaveCount(1)
    await expect(verdict).toContainText('已备案')
    await expect(verdict).toContainText(
      '您写的“云多邮局”和名单上的“云朵邮局托育园”不完全一样，请照招牌或合同再核对名字和地址。',
    )
    await expect(verdict.locator('.state')).toHaveClass('state state--near')
    await expect(page.getByRole('heading', { name: '没有一字不差的，最像的有1家' })).toBeVisible()
    await expect(verdict).toContainText('GL-2022-003')
    await expect(verdict).toContainText('截至2026年11月2日')
    await verdict.getByRole('link', { name: '看收费、余位和记录' }).click()
    await expect(page).toHaveURL('/centres/gl-2022-003/')
  })

  test('as it is written on the list a name has the tick, and a former one is called so', async ({
    page,
  }) => {
    await page.goto('/check/?q=云朵邮局托育园')
    await expect(page.locator('[data-verdict] .state')).toHaveClass('state state--filed')
    await expect(page.locator('[data-verdict]')).not.toContainText('不完全一样')
    await page.goto('/check/?q=风铃草托育中心')
    await expect(page.locator('[data-verdict]')).toContainText(
      /“风铃草托育中心”是它以前的名字，现在叫“.*音乐盒托育中心”。/,
    )
  })

  test('of a withdrawn centre nobody reads that it is filed', async ({ page }) => {
    await page.goto('/check/?q=青团月亮')
    await expect(page.locator('[data-verdict]')).toContainText('已注销备案')
    await expect(page.locator('[data-verdict] .state')).not.toContainText('已备案')
    await page.getByRole('link', { name: '看可以转托的机构和它的记录' }).click()
    await expect(page).toHaveURL('/centres/gl-2022-006/#transfer')
    await expect(page.getByRole('heading', { name: '要转托的家庭，可以先问这几家' })).toBeVisible()
  })

  test('who asks whether a centre is filed reads what was found there and not put right', async ({
    page,
  }) => {
    await page.goto('/check/?q=大象滑梯托育园')
    const verdict = page.locator('[data-verdict]')
    await expect(verdict).toContainText('已备案')
    await expect(verdict).toContainText('一般问题1个，没有收到改正的消息')
  })

  test('a registered place leads to a complaint with its address filled in', async ({ page }) => {
    await page.goto('/check/?q=萤火数')
    const verdict = page.locator('[data-verdict]')
    await expect(verdict).toContainText('已登记，未备案')
    await verdict.getByRole('link', { name: '投诉或反映这家' }).click()
    await expect(page.getByLabel('机构叫什么')).toHaveValue('鼓楼区示例萤火树托育中心')
    await expect(page.getByLabel('在哪里')).toHaveValue(/示例路66号$/)
    await expect(page.getByLabel(/属于哪个街道/)).toHaveValue('350102100')
  })

  test('of a part of a town it is said who is filed there, and not that the place is', async ({
    page,
  }) => {
    await page.goto('/check/?q=开元社区')
    await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^这一带名单里有1家/)
  })

  test('what is found nowhere leads to the bureau and to a complaint', async ({ page }) => {
    await page.goto('/check/?q=示例路999号')
    await expect(page.locator('[data-verdict]')).toContainText('查不到')
    await page.getByRole('link', { name: '反映这个地方（地址已填好）' }).click()
    await expect(page.getByLabel('在哪里')).toHaveValue('示例路999号')
  })
})
