import { expect, test } from '@playwright/test'
import {
  chooseCentre,
  complain,
  handIn,
  makePhoto,
  openCase,
  readReceipt,
  runDesk,
  stayAnonymous,
  tellWhatHappened,
} from '#tests/support/complaint-journey.ts'

/** Seven pages and more, each stored on the disk before it answers. */
test.describe.configure({ timeout: 90_000 })
test.skip(({ viewport }) => viewport?.width === 360, 'The size of the screen makes no difference.')

test('going back after handing in shows the number, and nothing is handed in twice', async ({
  page,
}) => {
  const { reference } = await complain(page, '退费')
  await page.goBack()
  await expect(page.getByText(`受理编号 ${reference}`)).toBeVisible()
  await expect(page.getByRole('button', { name: '提交投诉' })).toHaveCount(0)
  await page.goto('/complaints/narrative/')
  await expect(page.getByText(`受理编号 ${reference}`)).toBeVisible()
  await page.getByRole('link', { name: '看受理编号和查询码' }).click()
  expect((await readReceipt(page)).reference).toBe(reference)
})

test('going back over a mistake, or reloading it, never asks to send a form again', async ({
  page,
}) => {
  await page.goto('/complaints/centre/?place=unlisted')
  await page.getByRole('button', { name: '继续' }).click()
  await expect(page).toHaveTitle(/^错误：要投诉哪家/)
  await page.reload()
  await expect(page).toHaveTitle(/^错误：要投诉哪家/)
  await page.getByLabel('机构叫什么').fill('楼上的托管点')
  await page.getByLabel('在哪里').fill('某路1号3楼')
  await page.getByRole('button', { name: '继续' }).click()
  await expect(page).toHaveTitle(/^主要是什么事/)
  await page.getByRole('button', { name: '继续' }).click()
  await expect(page).toHaveTitle(/^错误：主要是什么事/)
  await page.getByRole('button', { name: '返回上一步' }).click()
  await expect(page.getByLabel('机构叫什么')).toHaveValue('楼上的托管点')
  await page.goBack()
  await expect(page).toHaveTitle(/^错误：主要是什么事/)
  await page.goBack()
  await expect(page).toHaveTitle(/^主要是什么事/)
  await page.goBack()
  await expect(page).toHaveTitle(/^要投诉哪家/)
  await expect(page.getByLabel('机构叫什么')).toHaveValue('楼上的托管点')
})

test('ten tabs and a double press make one case', async ({ page, context }) => {
  await page.goto('/complaints/centre/')
  await chooseCentre(page, '长颈鹿')
  await tellWhatHappened(page, '退费')
  await stayAnonymous(page)
  const tabs = await Promise.all(Array.from({ length: 10 }, () => context.newPage()))
  for (const tab of tabs) {
    await tab.goto('/complaints/check/')
    await tab.getByRole('checkbox', { name: /我同意/ }).check()
  }
  await Promise.all(tabs.map((tab) => tab.getByRole('button', { name: '提交投诉' }).dblclick()))
  const references = []
  for (const tab of tabs) references.push((await readReceipt(tab)).reference)
  expect(new Set(references).size).toBe(1)
})

test('answers changed in another tab are looked at before they are handed in', async ({
  page,
  context,
}) => {
  await page.goto('/complaints/centre/')
  await chooseCentre(page, '长颈鹿')
  await tellWhatHappened(page, '退费')
  await stayAnonymous(page)
  const other = await context.newPage()
  await other.goto('/complaints/narrative/?from=check')
  await other.getByLabel('发生了什么？').fill('退费，还有别的')
  await other.getByRole('button', { name: '继续' }).click()
  await page.getByRole('checkbox', { name: /我同意/ }).check()
  await page.getByRole('button', { name: '提交投诉' }).click()
  await expect(page.getByText('您在别的窗口改过答案')).toBeVisible()
  await expect(page.getByText('退费，还有别的')).toBeVisible()
  await handIn(page)
})

test('a whole complaint goes by keyboard alone', async ({ page }) => {
  const tabTo = async (name: RegExp) => {
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab')
      const focused = await page.evaluate(() => {
        const { activeElement: element } = document
        const labels = (element as HTMLInputElement | null)?.labels
        return `${element?.textContent?.trim()} ${labels?.[0]?.textContent ?? ''}`
      })
      if (name.test(focused)) return
    }
    throw new Error(`Nothing to press is called ${name}`)
  }
  const pressOn = async (name: RegExp) => {
    await tabTo(name)
    await page.keyboard.press('Enter')
  }
  await page.goto('/complaints/')
  await pressOn(/^开始/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('要投诉哪家机构？')
  await tabTo(/机构名/)
  await page.keyboard.type('长颈鹿')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio').first()).toBeVisible()
  await tabTo(/长颈鹿的午觉/)
  await page.keyboard.press('Space')
  await pressOn(/^继续/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('主要是什么事？')
  await tabTo(/打骂、虐待/)
  await page.keyboard.press('ArrowDown')
  await pressOn(/^继续/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('发生了什么？')
  await tabTo(/发生了什么/)
  await page.keyboard.type('被褥很脏')
  await pressOn(/^继续/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('大概是什么时候？')
  await tabTo(/记不清/)
  await page.keyboard.press('Space')
  await pressOn(/^继续/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('添加照片、视频或文件（选填）')
  await pressOn(/^继续/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('要不要留联系方式？')
  await tabTo(/匿名/)
  await page.keyboard.press('Space')
  await pressOn(/^继续/)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('提交前看一遍')
  await tabTo(/我同意/)
  await page.keyboard.press('Space')
  await pressOn(/^提交投诉/)
  await readReceipt(page)
})

test('a lost connection loses no word, and the next try goes through', async ({ page }) => {
  await page.goto('/complaints/centre/?centre=gl-2025-002')
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByRole('radio', { name: /^不清楚/ }).check()
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByLabel('发生了什么？').fill('写了很久的话')
  await page.route('**/complaints/narrative/?save=1', (route) => route.abort('connectionreset'))
  await page.getByRole('button', { name: '继续' }).click()
  await expect(page.getByText('没有网络，内容还在')).toBeVisible()
  await page.unroute('**/complaints/narrative/?save=1')
  await page.goto('/complaints/narrative/')
  await expect(page.getByText('已恢复您刚才没有保存的内容')).toBeVisible()
  await expect(page.getByLabel('发生了什么？')).toHaveValue('写了很久的话')
  await page.getByRole('button', { name: '继续' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('大概是什么时候？')
})

test('leaving quickly leaves nothing behind', async ({ page, context }) => {
  await page.goto('/complaints/centre/?centre=gl-2025-002')
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByRole('radio', { name: /^不清楚/ }).check()
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByLabel('发生了什么？').fill('不想让人看见')
  await page.getByRole('button', { name: '快速离开' }).click()
  await expect(page).toHaveURL(/\/centres\/$/)
  expect((await context.cookies()).map(({ name }) => name)).not.toContain('draft')
  await page.goBack()
  await expect(page.getByText('这里没有正在填写的投诉')).toBeVisible()
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
})

test('leaving from the page about it leaves nothing in the tab either', async ({ page }) => {
  await page.goto('/complaints/centre/?centre=gl-2025-002')
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByRole('radio', { name: /^不清楚/ }).check()
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByLabel('发生了什么？').fill('不想让人看见')
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toHaveLength(1)
  await page.goto('/complaints/leave/')
  await page.getByRole('main').getByRole('button', { name: '快速离开' }).click()
  await expect(page).toHaveURL(/\/centres\/$/)
  expect(await page.evaluate(() => Object.keys(sessionStorage))).toEqual([])
})

test('the count below a long text is told at once to the eye and later to the ear', async ({
  page,
}) => {
  await page.goto('/complaints/centre/?centre=gl-2025-002')
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByRole('radio', { name: /^不清楚/ }).check()
  await page.getByRole('button', { name: '继续' }).click()
  await page.getByLabel('发生了什么？').fill('👨‍👩‍👧一家')
  await expect(page.locator('#narrative-limit')).toHaveText('还可以写3997个字')
  await expect(page.getByRole('status')).toHaveText('还可以写3997个字')
})

test('a wrong number and a wrong code are answered alike', async ({ page }) => {
  const { reference } = await complain(page, '退费')
  const tell = async (typed: string) => {
    await page.goto('/complaints/status/')
    await page.getByRole('textbox', { name: '受理编号' }).fill(typed)
    await page.getByRole('textbox', { name: '查询码' }).fill('1111222233334444')
    await page.getByRole('button', { name: '查询', exact: true }).click()
    await expect(page.getByText('没有查到')).toBeVisible()
    return (await page.getByRole('main').innerHTML()).replace(typed, '')
  }
  const known = await tell(reference)
  expect(known).toContain('没有查到')
  expect(await tell('2222-2222')).toBe(known)
})

test('a complainant adds to a case and takes it back', async ({ page }) => {
  const held = await complain(page, '退费')
  await openCase(page, held)
  await page.getByRole('link', { name: '补充说明' }).click()
  await page.getByRole('button', { name: '提交补充' }).click()
  await expect(page.getByRole('link', { name: '写上您想说的内容' })).toBeVisible()
  await page.getByLabel('补充说明').fill(`查询码是 ${held.queryCode}`)
  await page.getByRole('button', { name: '提交补充' }).click()
  await expect(page.getByRole('link', { name: /这段文字里有查询码/ })).toBeVisible()
  await page.getByLabel('补充说明').fill('今天又打电话来了')
  await page.getByRole('button', { name: '提交补充' }).click()
  await expect(page.getByText('补充的内容已经收到')).toBeVisible()
  const photo = { name: '通话记录.jpg', mimeType: 'image/jpeg', buffer: await makePhoto(60) }
  await page.getByLabel('照片或截图').setInputFiles(photo)
  await page.getByRole('button', { name: '添加选好的文件' }).click()
  await expect(page.getByText('您补充了文件')).toBeVisible()
  await page.getByRole('link', { name: '撤回投诉' }).click()
  await page.getByRole('button', { name: '撤回投诉' }).click()
  await expect(page.getByText('您已撤回')).toBeVisible()
  await expect(page.getByRole('link', { name: '补充说明' })).toHaveCount(0)
  expect(await runDesk('show', held.reference)).toContain('今天又打电话来了')
})

test('who is asked for a proof reads the page that asks, with script too', async ({ page }) => {
  await page.route('**/complaints/centre/*save=1', (route) =>
    route.fulfill({ status: 429, contentType: 'text/html', body: '<h1>Asked</h1>' }),
  )
  await page.goto('/complaints/centre/?centre=gl-2025-002')
  await page.getByRole('button', { name: '继续' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Asked')
})
