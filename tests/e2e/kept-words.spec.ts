import { expect, type Page, test } from '@playwright/test'
import {
  chooseCentre,
  handIn,
  stayAnonymous,
  tellWhatHappened,
} from '#tests/support/complaint-journey.ts'

/** Seven pages and more, each stored on the disk before it answers. */
test.describe.configure({ timeout: 90_000 })

const FIRST = 'gl-2025-002'
const OTHER = 'gl-2025-003'
const goOn = (page: Page) => page.getByRole('button', { name: '继续' }).click()
const story = (page: Page) => page.getByLabel('发生了什么？')
const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** To the long text, with a place and a matter. */
async function goToStory(page: Page, centre = FIRST): Promise<void> {
  await page.goto(`/complaints/centre/?centre=${centre}`)
  await goOn(page)
  await expect(heading(page)).toHaveText('主要是什么事？')
  await page.getByRole('radio', { name: /^不清楚/ }).check()
  await goOn(page)
  await expect(heading(page)).toHaveText('发生了什么？')
}

test.describe('with script', () => {
  test('in a tunnel nothing is lost: the page says so, reload and back bring the words, and they go through', async ({
    page,
    context,
  }) => {
    await goToStory(page)
    await story(page).fill('在隧道里写的')
    await context.setOffline(true)
    await goOn(page)
    await expect(page.getByRole('alert')).toHaveText(/没有网络，内容还在/)
    await expect(story(page)).toHaveValue('在隧道里写的')
    await context.setOffline(false)
    await page.reload()
    await expect(page.getByText('已恢复您刚才没有保存的内容')).toBeVisible()
    await expect(story(page)).toHaveValue('在隧道里写的')
    await page.goto('/complaints/')
    await page.goBack()
    await expect(story(page)).toHaveValue('在隧道里写的')
    await goOn(page)
    await expect(heading(page)).toHaveText('大概是什么时候？')
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
    await page.goBack()
    await expect(story(page)).toHaveValue('在隧道里写的')
    await expect(page.getByText('已恢复')).toHaveCount(0)
  })

  test('every kind of field comes back, and can be dropped', async ({ page }) => {
    await goToStory(page)
    await story(page).fill('写好了')
    await goOn(page)
    await expect(heading(page)).toHaveText('大概是什么时候？')
    await page.getByLabel('年', { exact: true }).fill('2026')
    await page.getByLabel('记不清').check()
    await page.reload()
    await expect(page.getByLabel('年', { exact: true })).toHaveValue('2026')
    await expect(page.getByLabel('记不清')).toBeChecked()
    await page.getByRole('button', { name: '不要这些，用已保存的' }).click()
    await expect(page.getByLabel('年', { exact: true })).toHaveValue('')
    await expect(page.getByLabel('记不清')).not.toBeChecked()
    await page.goto('/complaints/contact/')
    await page.getByRole('radio', { name: '可以联系我' }).check()
    await page.getByLabel('电话').fill('13800000000')
    await page.reload()
    await expect(page.getByRole('radio', { name: '可以联系我' })).toBeChecked()
    await expect(page.getByLabel('电话')).toHaveValue('13800000000')
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  })

  test('words kept in a tab are shown in no other complaint', async ({ page }) => {
    await goToStory(page)
    await story(page).fill('说的是第一家')
    await page.goto(`/complaints/centre/?centre=${OTHER}`)
    await page.getByRole('button', { name: '另写一份' }).click()
    await expect(heading(page)).toHaveText('主要是什么事？')
    await page.getByRole('radio', { name: /^不清楚/ }).check()
    await goOn(page)
    await expect(story(page)).toHaveValue('')
    const kept = page.getByLabel('给另一份投诉写的')
    await expect(kept).toHaveValue('说的是第一家')
    await page.getByRole('button', { name: '不要了，删掉' }).click()
    await expect(kept).toHaveCount(0)
    expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
  })

  test('words kept in a tab are offered when their complaint is over or gone', async ({
    page,
    context,
  }) => {
    await goToStory(page)
    await story(page).fill('还没有保存的')
    const [draft] = await context.cookies()
    await context.clearCookies()
    await page.goto('/complaints/when/')
    await expect(heading(page)).toHaveText('这里没有正在填写的投诉')
    const kept = page.getByLabel('没有保存的内容还在')
    await expect(kept).toHaveValue('还没有保存的')
    await page.getByRole('button', { name: '复制这些文字' }).click()
    await expect(page.getByRole('status')).toHaveText('已复制')
    if (!draft) throw new Error('There is no draft.')
    await context.addCookies([{ ...draft, value: 'A'.repeat(draft.value.length) }])
    await page.goto('/complaints/when/')
    await expect(heading(page)).toHaveText('填写已超过24小时')
    await expect(kept).toHaveValue('还没有保存的')
  })
})

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with script too' : 'without script', () => {
    test.use({ javaScriptEnabled })

    test('the previous page and back again: what was half written is still there', async ({
      page,
    }) => {
      await goToStory(page)
      await story(page).fill('写到一半')
      await page.getByRole('button', { name: '返回上一步' }).click()
      await expect(heading(page)).toHaveText('主要是什么事？')
      await goOn(page)
      await expect(story(page)).toHaveValue('写到一半')
      await goOn(page)
      await expect(heading(page)).toHaveText('大概是什么时候？')
      await page.getByLabel('年', { exact: true }).fill('20')
      await page.getByRole('button', { name: '返回上一步' }).click()
      await expect(heading(page)).toHaveText('发生了什么？')
      await goOn(page)
      await expect(heading(page)).toHaveText('大概是什么时候？')
      await expect(page.getByLabel('年', { exact: true })).toHaveValue('20')
      await expect(page.getByText('有问题需要更正')).toHaveCount(0)
      await page.getByLabel('年', { exact: true }).press('Enter')
      await expect(page).toHaveTitle(/^错误：大概/)
    })

    test('two tabs write the same answer: both texts are shown, one is chosen', async ({
      page,
      context,
    }) => {
      await goToStory(page)
      const other = await context.newPage()
      await other.goto('/complaints/narrative/')
      await story(page).fill('第一个页面写的')
      await story(other).fill('第二个页面写的')
      await goOn(page)
      await expect(heading(page)).toHaveText('大概是什么时候？')
      await goOn(other)
      await expect(other.getByText('另一个页面改过这一项').first()).toBeVisible()
      await expect(story(other)).toHaveValue('第二个页面写的')
      await expect(other.getByLabel('另一个页面写的内容')).toHaveValue('第一个页面写的')
      await other.getByRole('button', { name: '用另一个页面写的' }).click()
      await expect(heading(other)).toHaveText('大概是什么时候？')
      await page.goto('/complaints/narrative/')
      await expect(story(page)).toHaveValue('第一个页面写的')
    })

    test('a second place is asked about, and what the first tab wrote never goes against it', async ({
      page,
      context,
    }) => {
      await goToStory(page)
      await story(page).fill('说的是第一家')
      const other = await context.newPage()
      await other.goto(`/complaints/centre/?centre=${OTHER}`)
      await expect(heading(other)).toHaveText('还有一份没有写完的投诉')
      await other.getByRole('button', { name: '另写一份' }).click()
      await expect(heading(other)).toHaveText('主要是什么事？')
      await goOn(page)
      await expect(heading(page)).toHaveText('这一页是另一份投诉的，没有保存')
      await expect(page.getByRole('textbox')).toHaveValue('说的是第一家')
      await other.goto('/complaints/narrative/')
      await expect(story(other)).toHaveValue('')
    })

    test('words typed in a second tab after handing in are given back, and begin another complaint', async ({
      page,
      context,
    }) => {
      await page.goto('/complaints/centre/')
      await chooseCentre(page, '长颈鹿')
      await tellWhatHappened(page, '退费')
      const late = await context.newPage()
      await late.goto('/complaints/narrative/')
      await story(late).fill('第二个页面才写的')
      await stayAnonymous(page)
      await handIn(page)
      await goOn(late)
      await expect(heading(late)).toHaveText('已经提交')
      await expect(late.getByRole('textbox')).toHaveValue('第二个页面才写的')
      const copy = late.getByRole('button', { name: '复制这些文字' })
      if (javaScriptEnabled) {
        await copy.click()
        await expect(late.getByRole('status')).toHaveText('已复制')
      } else await expect(copy).toBeHidden()
      await late.getByRole('button', { name: /再投诉一件/ }).click()
      await expect(heading(late)).toHaveText('主要是什么事？')
      await late.goto('/complaints/narrative/')
      await expect(story(late)).toHaveValue('第二个页面才写的')
      await late.goto('/complaints/centre/')
      await expect(late.getByRole('radio', { name: /长颈鹿/ })).toBeChecked()
    })
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('a line that drops leaves the page in the history, and the form can be sent again', async ({
    page,
  }) => {
    await goToStory(page)
    await story(page).fill('线路断了')
    await page.route('**/complaints/narrative/?save=1', (route) => route.abort('connectionreset'))
    await goOn(page).catch(() => {})
    await expect(heading(page)).toHaveCount(0)
    await page.unroute('**/complaints/narrative/?save=1')
    await page.goBack()
    await expect(heading(page)).toHaveText('发生了什么？')
    await expect(story(page)).toHaveValue('线路断了')
    await goOn(page)
    await expect(heading(page)).toHaveText('大概是什么时候？')
  })
})
