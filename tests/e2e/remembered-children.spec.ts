import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'
import {
  addChild,
  addMeasurement,
  answer,
  askBirthday,
  BIRTHDAY,
} from '#tests/support/tool-pages.ts'

test('a child remembered on the overview is there on every other page, and can be deleted', async ({
  page,
}) => {
  await askBirthday(page, '/tools/')
  await page.getByRole('button', { name: '记在这台设备上' }).click()
  await expect(answer(page)).toContainText('记住了')
  await page.goto('/tools/age/')
  await expect(answer(page)).toContainText('2027年3月1日起，可以上托小班')
  await page.goto('/tools/calendar/')
  await page.getByRole('button', { name: '删掉孩子1的记录' }).click()
  await page.getByRole('button', { name: '留着' }).click()
  await page.getByRole('button', { name: '删掉孩子1的记录' }).click()
  await page.getByRole('button', { name: '删掉', exact: true }).click()
  await expect(page.getByText('删掉了。')).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await expect(page.getByLabel('生日', { exact: true })).toBeVisible()
})

test('two children are kept apart, also after the page is opened again', async ({ page }) => {
  await page.goto('/tools/calendar/')
  await addChild(page, '豆豆')
  await page.getByRole('button', { name: '再加一个孩子' }).click()
  await addChild(page, '米米', '2025-05-31')
  await expect(answer(page).getByRole('heading', { name: '米米' })).toBeVisible()
  await page.reload()
  await page.getByRole('button', { name: '米米', exact: true }).click()
  await page.getByRole('button', { name: '接种证上都有，一次勾完' }).click()
  await expect(answer(page).getByText('过了期限，还没有勾')).toBeHidden()
  await page.getByRole('button', { name: '豆豆', exact: true }).click()
  await expect(answer(page).getByText('过了期限，还没有勾')).toBeVisible()
  await page.getByRole('button', { name: '删掉全部孩子的记录' }).click()
  await page.getByRole('button', { name: '删掉', exact: true }).click()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('a ticked dose asks for its day, and the dose after it moves', async ({ page }) => {
  await page.goto('/tools/calendar/')
  await addChild(page, '豆豆')
  await page.getByRole('checkbox', { name: 'A群流脑多糖疫苗第1剂' }).check()
  const day = page.getByLabel('A群流脑多糖疫苗第1剂是哪天打的')
  await expect(day).toBeFocused()
  await day.fill('2026-11-05')
  const next = answer(page).getByRole('listitem').filter({ hasText: 'A群流脑多糖疫苗第2剂' }).last()
  await expect(next).toContainText('最早2027年2月5日')
  await expect(next).toContainText('按上一剂的日子推后了')
})

test('what is measured on one page is still there after a dose was ticked on another that was open before', async ({
  page,
  context,
}) => {
  const growth = await context.newPage()
  await growth.goto('/tools/growth/')
  await addChild(growth, '豆豆', BIRTHDAY, 'female')
  await page.goto('/tools/calendar/')
  await expect(page.getByRole('button', { name: '接种证上都有，一次勾完' })).toBeVisible()
  await addMeasurement(growth, '2026-09-01', { '体重（公斤）': '7.77' })
  await expect(answer(growth)).toContainText('7.77')
  await page.getByRole('button', { name: '接种证上都有，一次勾完' }).click()
  await growth.reload()
  await expect(answer(growth)).toContainText('7.77')
})

test('a child with special rules gets no dates for vaccinations', async ({ page }) => {
  await page.goto('/tools/calendar/')
  await page.getByLabel('有下面任何一种').check()
  await addChild(page, '豆豆')
  await expect(answer(page)).toContainText('日子要接种医生单独排')
  await expect(answer(page)).not.toContainText('百白破')
  await expect(answer(page)).toContainText('12月龄检查')
})

test('the calendar is saved as a file that telephones read', async ({ page }) => {
  await page.goto('/tools/calendar/')
  await addChild(page, '豆豆')
  const saved = page.waitForEvent('download')
  await page.getByRole('button', { name: '存进手机日历' }).click()
  const download = await saved
  expect(download.suggestedFilename()).toBe('疫苗和体检.ics')
  const file = readFileSync(await download.path(), 'utf8')
  expect(file.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true)
  expect(file).toContain('DTSTART;VALUE=DATE:20261201\r\n')
  expect(file.replaceAll('\r\n ', '')).toContain('SUMMARY:豆豆：A群流脑多糖疫苗第2剂')
  expect(file).toContain('DTSTART;VALUE=DATE:20261120\r\n')
  expect(file).toContain('BEGIN:VALARM\r\n')
  expect(file).not.toContain('DTSTART;VALUE=DATE:2026030')
})

test.describe('in WeChat, which saves no files', () => {
  test.use({ userAgent: 'Mozilla/5.0 (Linux; Android 12) Chrome/116.0 MicroMessenger/8.0.50' })

  test('the list can be copied instead', async ({ page }) => {
    await page.goto('/tools/calendar/')
    await addChild(page, '豆豆')
    await expect(page.getByRole('button', { name: '存进手机日历' })).toBeHidden()
    await expect(page.getByText('微信里存不了文件')).toBeVisible()
    await page.getByRole('button', { name: '复制清单' }).click()
    await expect(page.getByLabel('日子清单')).toHaveValue(/2026年12月1日 A群流脑多糖疫苗第2剂/)
  })
})

test('on paper the doctor finds what was given and measured, and no buttons', async ({ page }) => {
  await page.goto('/tools/calendar/')
  await addChild(page, '豆豆', BIRTHDAY, 'female')
  await page.getByRole('checkbox', { name: '卡介苗第1剂' }).check()
  await page.getByLabel('卡介苗第1剂是哪天打的').fill('2026-03-02')
  await page.goto('/tools/growth/')
  await addMeasurement(page, '2026-09-01', { '体重（公斤）': '7.8' })
  await page.goto('/tools/calendar/')
  await page.emulateMedia({ media: 'print' })
  await expect(answer(page).getByRole('heading').first()).toHaveText('给医生看的摘要')
  await expect(page.getByText('2026年3月2日 卡介苗第1剂')).toBeVisible()
  await expect(page.getByText('2026年9月1日 体重7.8公斤')).toBeVisible()
  await expect(page.locator('main').getByRole('button')).toHaveCount(0)
})

test('measurements are drawn and read in plain words, a fall over two lines asks for a doctor', async ({
  page,
}) => {
  await page.goto('/tools/growth/')
  await addChild(page, '豆豆', '2026-01-10', 'male')
  await addMeasurement(page, '2026-07-10', { '体重（公斤）': '8.5', '头围（厘米）': '43.2' })
  await addMeasurement(page, '2026-11-10', { '体重（公斤）': '8.3' })
  await expect(page.locator('.growth-chart circle')).toHaveCount(3)
  await expect(answer(page)).toContainText('8.5公斤（17斤），在P50和P75两条线之间')
  await expect(answer(page)).toContainText('往下跨过了3条线')
  await expect(answer(page)).toContainText('约儿保医生')
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '删掉2026年11月10日的数' }).click()
  await expect(page.locator('.growth-chart circle')).toHaveCount(2)
})

test('weight and length of one day give the body mass index and its point', async ({ page }) => {
  await page.goto('/tools/growth/')
  await addChild(page, '豆豆', '2026-01-10', 'male')
  await addMeasurement(page, '2026-07-10', {
    '体重（公斤）': '8.4',
    '身长或身高（厘米）': '68.4',
  })
  await expect(answer(page).getByRole('heading', { name: '男孩体重指数（BMI）' })).toBeVisible()
  await expect(answer(page)).toContainText('18，在P50和P75两条线之间')
  await expect(page.locator('.growth-chart circle')).toHaveCount(3)
})

test('a weight in jin is questioned, a wrong number is told what to write', async ({ page }) => {
  await page.goto('/tools/growth/')
  await addChild(page, '豆豆', '2026-01-10', 'male')
  await addMeasurement(page, '2026-10-10', { '体重（公斤）': '18' })
  await expect(answer(page)).toContainText('是不是写成斤了')
  await addMeasurement(page, '2026-10-11', { '体重（公斤）': '九公斤' })
  await expect(page.getByRole('alert').filter({ hasText: '选的是公斤还是斤' })).toBeVisible()
  await addMeasurement(page, '2025-10-11', { '体重（公斤）': '9' })
  await expect(page.getByRole('alert').filter({ hasText: '在生日之前' })).toBeVisible()
})

test('a child born early is compared by the expected day', async ({ page }) => {
  await page.goto('/tools/growth/')
  await page.getByLabel('预产期（早产的填）').fill('2026-03-10')
  await addChild(page, '豆豆', '2026-01-10', 'male')
  await addMeasurement(page, '2026-09-10', { '体重（公斤）': '8.4' })
  await expect(answer(page)).toContainText('按预产期算6个月')
  await expect(answer(page)).toContainText('P50和P75')
  await page.goto('/tools/warning-signs/')
  await expect(answer(page)).toContainText('按预产期算8个月')
})
