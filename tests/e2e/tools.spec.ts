import { readFileSync } from 'node:fs'
import { expect, type Page, type Request, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'

/** One address of every kind of page. */
const PAGES = [
  ['the overview', '/tools/'],
  ['the calendar', '/tools/calendar/'],
  ['the age clock', '/tools/age/'],
  ['a month of age', '/tools/age/8/'],
  ['the growth tool', '/tools/growth/'],
  ['a growth curve', '/tools/growth/girls-length/'],
  ['the warning signs', '/tools/warning-signs/'],
  ['the warning signs of one age', '/tools/warning-signs/18/'],
  ['the subsidy', '/tools/subsidy/'],
  ['leave', '/tools/leave/'],
  ['the first day', '/tools/first-day/'],
] as const

/** Eight months and nineteen days on the day of the demonstration, 2026-11-20. */
const BIRTHDAY = '2026-03-01'

const answer = (page: Page) => page.locator('#answer')

async function askBirthday(page: Page, address: string, birthday = BIRTHDAY) {
  await page.goto(address)
  await page.getByLabel('孩子的生日').fill(birthday)
  await page.getByRole('button', { name: '看结果' }).click()
}

async function addChild(page: Page, nickname: string, birthday = BIRTHDAY, sex?: string) {
  await page.getByLabel('生日', { exact: true }).fill(birthday)
  await page.getByLabel('小名（可以不填）').fill(nickname)
  if (sex) await page.getByLabel('性别（看生长曲线要用）').selectOption(sex)
  await page.getByRole('button', { name: '记下这个孩子' }).click()
}

async function addMeasurement(page: Page, on: string, values: Record<string, string>) {
  await page.getByLabel('哪天量的').fill(on)
  for (const [label, value] of Object.entries(values)) await page.getByLabel(label).fill(value)
  await page.getByRole('button', { name: '加到曲线上' }).click()
}

const toOverflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

for (const [name, address] of PAGES) {
  test(`${name} has no barrier and fits a narrow screen with large text`, async ({ page }) => {
    await page.goto(address)
    expect(await findBarriers(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await findBarriers(page)).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await toOverflow(page)).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 360, height: 640 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '150%'
    })
    expect(await toOverflow(page)).toBeLessThanOrEqual(0)
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  for (const [name, address] of PAGES) {
    test(`${name} has no button that does nothing, and says nothing about today`, async ({
      page,
    }) => {
      await page.goto(address)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('main').getByRole('button')).toHaveCount(0)
      await expect(page.locator('main').getByText(/今天是|现在\d/)).toHaveCount(0)
    })
  }

  test('a parent reaches doses, check-up, class and growth of a month from the overview', async ({
    page,
  }) => {
    await page.goto('/tools/')
    await page.getByRole('link', { name: /^8/ }).first().click()
    await expect(page).toHaveURL(/\/tools\/age\/8\/$/)
    const main = page.locator('main')
    await expect(main.getByText('麻腮风疫苗第1剂')).toBeVisible()
    await expect(main.getByText('8月龄检查')).toBeVisible()
    await expect(main.getByText('乳儿班', { exact: true })).toBeVisible()
    await expect(main.getByText('7.5–11.1')).toBeVisible()
    await expect(main.getByRole('link', { name: '收8个月的机构' })).toHaveAttribute(
      'href',
      '/centres/?age=8',
    )
  })

  test('the subsidy can be looked up by month of birth', async ({ page }) => {
    await page.goto('/tools/subsidy/')
    await page.getByText('按出生的月份查').click()
    const row = page.getByRole('row', { name: /2024年6月/ })
    await expect(row).toContainText('29–30')
    await expect(row).toContainText('8,700–9,000')
  })

  test('a growth curve has its numbers as a table', async ({ page }) => {
    await page.goto('/tools/growth/boys-weight/')
    await expect(page.getByRole('img', { name: '男孩体重曲线' })).toBeVisible()
    await expect(page.getByRole('row', { name: /^12 / })).toContainText('10.1')
  })
})

test('one birthday answers everything in one place', async ({ page }) => {
  await askBirthday(page, '/tools/')
  const said = answer(page)
  await expect(said).toBeFocused()
  await expect(said).toContainText('到2026年11月20日，孩子8个月零19天')
  await expect(said).toContainText('到月龄了：麻腮风疫苗第1剂、乙脑减毒活疫苗第1剂')
  await expect(said).toContainText('最早2026年12月1日：A群流脑多糖疫苗第2剂')
  await expect(said).toContainText('12月龄检查：2027年3月1日起可以约')
  await expect(said).toContainText('2027年3月去，1岁：托小班')
  await expect(said.getByRole('link', { name: '收8个月孩子的机构' })).toBeVisible()
  await expect(said.getByRole('link', { name: /爬、找、指/ })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
})

test.describe('a birthday that cannot be used', () => {
  for (const [typed, told] of [
    ['', '填上孩子的生日'],
    ['2027-01-01', '还没到'],
    ['2015-01-01', '3岁以下'],
  ] as const) {
    test(`"${typed}" is answered with what to do`, async ({ page }) => {
      await askBirthday(page, '/tools/', typed)
      await expect(page.getByRole('alert')).toContainText(told)
      await expect(page.getByLabel('孩子的生日')).toBeFocused()
      await expect(answer(page)).toBeHidden()
    })
  }
})

test('parents who expect a child see from when which class takes it', async ({ page }) => {
  await page.goto('/tools/age/')
  const birthday = page.getByLabel('还没生的，填预产期')
  await birthday.fill('2028-03-15')
  await page.getByRole('button', { name: '看结果' }).click()
  await expect(page.getByRole('alert')).toContainText('最多在十个月以后')
  await birthday.fill('2027-03-15')
  await page.getByRole('button', { name: '看结果' }).click()
  await expect(answer(page)).toContainText('预产期2027年3月15日')
  await expect(answer(page)).toContainText('2027年9月15日起，可以上乳儿班')
  await expect(answer(page)).toContainText('2027年4月，不满1个月')
  await expect(answer(page)).not.toContainText('2027年3月，')
})

test('a month of guidance and a month of the tools lead to each other', async ({ page }) => {
  await page.goto('/guidance/age/8/')
  await page.getByRole('link', { name: '疫苗、体检、班型、身高体重' }).click()
  await expect(page).toHaveURL(/\/tools\/age\/8\/$/)
  await page.getByRole('link', { name: '这个年龄的全部文章' }).click()
  await expect(page).toHaveURL(/\/guidance\/age\/8\/$/)
})

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
  await expect(answer(page).getByText('以前的，还没有勾')).toBeHidden()
  await page.getByRole('button', { name: '豆豆', exact: true }).click()
  await expect(answer(page).getByText('以前的，还没有勾')).toBeVisible()
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
  await expect(answer(page)).toContainText('8.5公斤，在P50和P75两条线之间')
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
  await expect(page.getByRole('alert').filter({ hasText: '写公斤' })).toBeVisible()
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

test('a sign leads to a clinic that can be called', async ({ page }) => {
  await askBirthday(page, '/tools/warning-signs/')
  await expect(answer(page)).toContainText('不会独坐')
  await page.getByRole('link', { name: '打开8个月这一页' }).click()
  await expect(page).toHaveURL(/\/tools\/warning-signs\/8\/$/)
  await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible()
  await expect(page.getByText('马上打120')).toBeVisible()
})

test('the subsidy of a child born before it began has two ends, and says who decides', async ({
  page,
}) => {
  await askBirthday(page, '/tools/subsidy/', '2024-06-10')
  await expect(answer(page)).toContainText('大约29到30个月')
  await expect(answer(page)).toContainText('8,700到9,000元')
  await expect(answer(page)).toContainText('以申请页面和街道乡镇说的为准')
})

test('what is ticked for the first day stays ticked and is not on the printed list', async ({
  page,
}) => {
  await page.goto('/tools/first-day/')
  await expect(page.getByRole('status')).toHaveText('还差9样')
  await page.getByRole('checkbox', { name: '预防接种证' }).check()
  await page.reload()
  await expect(page.getByRole('status')).toHaveText('还差8样')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('预防接种证', { exact: true })).toBeHidden()
  await expect(page.getByText('入托健康检查表', { exact: true })).toBeVisible()
})

test('after its last day a table gives no answer but says whom to ask', async ({ page }) => {
  await page.clock.setFixedTime('2027-07-01T02:00:00Z')
  await page.addInitScript(() => {
    document.addEventListener('readystatechange', () => {
      delete document.documentElement.dataset['clock']
    })
  })
  await page.goto('/tools/age/8/')
  await expect(page.getByText('2027年6月30日到期，还没有重新核对').first()).toBeVisible()
  await expect(page.getByText('麻腮风疫苗第1剂')).toBeHidden()
  await askBirthday(page, '/tools/')
  await expect(answer(page)).toContainText('2027年6月30日到期')
  await expect(answer(page)).not.toContainText('到月龄了')
  await expect(answer(page)).toContainText('月龄检查')
})

test('no request carries a birthday, a nickname or a measurement, and no address changes', async ({
  page,
}) => {
  const sent: string[] = []
  const note = (request: Request) =>
    sent.push(decodeURIComponent(request.url()), request.postData() ?? '')
  page.on('request', note)
  await askBirthday(page, '/tools/', '2026-02-27')
  await page.getByRole('button', { name: '记在这台设备上' }).click()
  await page.goto('/tools/calendar/')
  await page.getByRole('button', { name: '再加一个孩子' }).click()
  await addChild(page, '豆豆', '2026-02-26', 'male')
  await expect(page).toHaveURL(/\/tools\/calendar\/$/)
  await page.goto('/tools/growth/')
  await page.getByRole('button', { name: '豆豆', exact: true }).click()
  await addMeasurement(page, '2026-08-28', { '体重（公斤）': '7.77' })
  await expect(page).toHaveURL(/\/tools\/growth\/$/)
  await askBirthday(page, '/tools/subsidy/', '2026-02-25')
  expect(sent.length).toBeGreaterThan(10)
  expect(sent.filter((text) => /2026-?0?2-?2[567]|豆豆|7\.77|2026-08-28/.test(text))).toEqual([])
})
