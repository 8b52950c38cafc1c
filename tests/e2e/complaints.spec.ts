import { expect, test } from '@playwright/test'
import {
  addPhoto,
  chooseCentre,
  handIn,
  openCase,
  runDesk,
  stayAnonymous,
  tellWhatHappened,
} from '#tests/support/complaint-journey.ts'

/** Seven pages and more, each stored on the disk before it answers. */
test.describe.configure({ timeout: 90_000 })

const ACCOUNT = '签合同时说随时可退。\n9月8日我去退，前台说一分不退。𠮷'

for (const javaScriptEnabled of [true, false]) {
  // Without script the pages are the same on every screen.
  const once = javaScriptEnabled ? {} : { tag: '@phone' }
  test.describe(javaScriptEnabled ? 'with script' : 'without script', once, () => {
    test.use({ javaScriptEnabled })

    test('a parent complains with two photos and reads the answer with number and code', async ({
      page,
    }) => {
      await page.goto('/')
      await page.getByRole('banner').getByRole('link', { name: '投诉', exact: true }).click()
      await page.getByRole('link', { name: '开始' }).click()
      await chooseCentre(page, '长颈鹿')
      await tellWhatHappened(page, ACCOUNT)
      await addPhoto(page, '收据.jpg', 200)
      await addPhoto(page, '合同.jpg', 20)
      await page.getByRole('link', { name: /删除.*合同\.jpg/ }).click()
      await page.getByRole('button', { name: '删除' }).click()
      await expect(page.getByText('合同.jpg', { exact: true })).toHaveCount(0)
      await addPhoto(page, '合同第二页.jpg', 120)
      await stayAnonymous(page)

      await expect(page.getByText('前台说一分不退。𠮷')).toBeVisible()
      await expect(page.getByText('2026年9月', { exact: true })).toBeVisible()
      await expect(page.getByText('合同第二页.jpg')).toBeVisible()
      await page.getByRole('link', { name: /更改.*时间/ }).click()
      await page.getByLabel('日', { exact: true }).fill('8')
      await page.getByRole('button', { name: '继续' }).click()
      await expect(page.getByText('2026年9月8日', { exact: true })).toBeVisible()

      const held = await handIn(page)
      await page.getByRole('button', { name: '我已记下' }).click()
      await expect(page.getByText('投诉已经提交')).toBeVisible()

      const shown = await runDesk('show', held.reference)
      expect(shown).toContain('前台说一分不退。𠮷')
      expect(shown).toContain('合同第二页.jpg')
      await runDesk(
        ...['state', held.reference, 'closed', '--outcome', 'partlyUpheld'],
        ...['--text', '已答应退还未上的9天费用。'],
      )
      await openCase(page, held)
      await expect(page.getByText('已办结：部分属实').first()).toBeVisible()
      await expect(page.getByText('已答应退还未上的9天费用。')).toBeVisible()
      await expect(page.getByText('前台说一分不退')).toHaveCount(0)
      await page.getByRole('link', { name: '要求复核' }).click()
      await page.getByLabel('要求复核').fill('9天算少了')
      await page.getByRole('button', { name: '提交复核要求' }).click()
      await expect(page.getByText('复核要求已经收到')).toBeVisible()
      await page.getByRole('button', { name: '退出查询' }).click()
      await page.goto('/complaints/status/case/')
      await expect(page).toHaveURL(/\/complaints\/status\/$/)
    })

    test('what is wrong is said, nothing that was typed is lost', async ({ page }) => {
      await page.goto('/complaints/centre/?centre=gl-2025-002')
      await expect(page.getByRole('radio')).toBeChecked()
      await page.getByRole('button', { name: '继续' }).click()
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('主要是什么事？')
      await page.getByRole('button', { name: '继续' }).click()
      await expect(page).toHaveTitle(/^错误：主要是什么事/)
      await page.getByRole('radio', { name: /^不清楚/ }).check()
      await page.getByRole('button', { name: '继续' }).click()
      await page.getByLabel('发生了什么？').fill('多'.repeat(4001))
      await page.getByRole('button', { name: '继续' }).click()
      await expect(page.getByRole('link', { name: '多了1个字' })).toBeVisible()
      await expect(page.getByLabel('发生了什么？')).toHaveValue('多'.repeat(4001))
      await page.getByLabel('发生了什么？').fill('门没锁')
      await page.getByRole('button', { name: '继续' }).click()
      await page.getByLabel('年', { exact: true }).fill('2027')
      await page.getByRole('button', { name: '继续' }).click()
      await expect(page.getByRole('link', { name: /这个日期还没有到/ })).toBeVisible()
      await page.getByLabel('记不清').check()
      await page.getByRole('button', { name: '继续' }).click()
      await page.getByRole('button', { name: '添加选好的文件' }).click()
      await expect(page.getByRole('link', { name: /先选择文件/ })).toBeVisible()
      await page
        .getByLabel('照片或截图')
        .setInputFiles({ name: '说明.txt', mimeType: 'text/plain', buffer: Buffer.from('文字') })
      await page.getByRole('button', { name: '添加选好的文件' }).click()
      await expect(page.getByRole('link', { name: /这种文件收不了/ })).toBeVisible()
      await page.getByRole('button', { name: '继续' }).click()
      await page.getByRole('radio', { name: '可以联系我' }).check()
      await page.getByRole('textbox', { name: '电话' }).fill('一二三')
      await page.getByLabel('怎么称呼您').fill('阿·𠮷')
      await page.getByRole('button', { name: '继续' }).click()
      await expect(page.getByRole('link', { name: /这个号码读不出来/ })).toBeVisible()
      await expect(page.getByLabel('怎么称呼您')).toHaveValue('阿·𠮷')
      await page.getByRole('textbox', { name: '电话' }).fill('+86 138-0000-0000')
      await page.getByRole('button', { name: '继续' }).click()
      await page.getByRole('button', { name: '提交投诉' }).click()
      await expect(page.getByRole('link', { name: /同意的话，在这一行打勾/ })).toBeVisible()
      await handIn(page)
    })
  })
}

test('a place that is in no list is reported by name and address', async ({ page }) => {
  await page.goto('/complaints/centre/')
  await page.getByLabel('机构名、地址或小区').fill('小黄鸭之家')
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByRole('link', { name: '不在名单里，自己写' }).click()
  await page.getByRole('button', { name: '继续' }).click()
  await expect(page).toHaveTitle(/^错误：要投诉哪家/)
  await expect(page.getByLabel('机构叫什么')).toHaveValue('小黄鸭之家')
  await page.getByLabel('在哪里').fill('温泉街道某小区3号楼一层')
  await page.getByLabel('属于哪个街道或乡镇').selectOption({ label: '温泉街道' })
  await page.getByRole('button', { name: '继续' }).click()
  await tellWhatHappened(page, '没有牌子，收了十几个孩子')
  await stayAnonymous(page)
  await expect(page.getByText('小黄鸭之家（不在名单里）')).toBeVisible()
  const { reference } = await handIn(page)
  expect(await runDesk('show', reference)).toContain('温泉街道某小区3号楼一层')
})
