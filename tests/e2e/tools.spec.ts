import { expect, type Page, type Request, test } from '@playwright/test'
import { findBarriers, findBarriersInLights } from '#tests/support/barriers.ts'
import { addChild, addMeasurement, answer, askBirthday } from '#tests/support/tool-pages.ts'

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

const toOverflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

for (const [name, address] of PAGES) {
  test(`${name} has no barrier and fits a narrow screen with large text`, async ({ page }) => {
    await page.goto(address)
    expect(await findBarriersInLights(page, 'by night')).toEqual([])
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
  await expect(said).toContainText(/可以约.*麻腮风疫苗第1剂；乙脑减毒活疫苗第1剂/)
  await expect(said).toContainText('8月龄检查，2026年11月1日起就可以做')
  await expect(said).toContainText('最早2026年12月1日：A群流脑多糖疫苗第2剂')
  await expect(said).toContainText('12月龄检查：2027年3月1日起可以约')
  await expect(said).toContainText('2027年3月去，1岁：托小班')
  await expect(said.getByRole('link', { name: '收8个月孩子的机构' })).toBeVisible()
  await expect(said.getByRole('link', { name: /爬、找、指/ })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
})

test('after a birthday and what was given, one screen says what is due, until when, and whom to ring', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await askBirthday(page, '/tools/', '2025-12-05')
  const said = answer(page)
  await said.getByText('接种证上打过的，在这里勾').click()
  await said.getByRole('button', { name: '一次勾完' }).click()
  await said.getByLabel('麻腮风疫苗第1剂').click()
  await said.getByText('在这里勾（12／14）').click()
  await said.getByLabel('您家在哪里').selectOption('鼓东街道')
  await said.evaluate((place) => place.scrollIntoView())
  const first = said.locator('.glance')
  await expect(first).toContainText('2026年12月5日之前打完，还有15天：麻腮风疫苗第1剂')
  await expect(first.getByText('乙肝疫苗')).toHaveCount(0)
  for (const place of [
    first.getByText('还有15天'),
    first.getByText('A群流脑多糖疫苗第2剂'),
    first.getByText('8月龄检查'),
    first.locator('a[href^="tel:"]').first(),
  ])
    await expect(place).toBeInViewport()
  expect(await findBarriers(page)).toEqual([])
  await page.reload()
  await expect(page.locator('#own-clinic a[href^="tel:"]').first()).toBeVisible()
})

test('the month of starting is a choice, and leads to the centres of that month', async ({
  page,
}) => {
  await askBirthday(page, '/tools/age/', '2026-01-10')
  await page.getByLabel('哪个月入托').selectOption('2027年3月')
  await expect(answer(page).getByRole('heading', { name: '2027年3月，1岁1个月' })).toBeVisible()
  const link = answer(page).getByRole('link', { name: '看那时收的机构' })
  await expect(link).toHaveAttribute('href', '/centres/?age=10&start=2027-03')
})

test.describe('a birthday that cannot be used', () => {
  for (const [typed, told] of [
    ['', '填上孩子的生日'],
    ['2028-01-01', '预产期最多'],
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
  await expect(answer(page)).not.toContainText('到月龄')
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
