import { expect, type Page, test } from '@playwright/test'
import { findBarriersInLights } from '#tests/support/barriers.ts'

/** One address of every kind of page of local life. */
const PAGES = [
  ['the ways to everything near home', '/local/'],
  ['all activities', '/events/'],
  ['activities of a subdistrict', '/events/in/gudong/'],
  ['an activity', '/events/picture-book-saturday/'],
  ['an activity that is called off', '/events/autumn-walk/'],
  ['home visits', '/home-visits/'],
  ['help for families in difficulty', '/family-help/'],
  ['programmes and recorded classes', '/programmes/'],
  ['all places', '/places/'],
  ['places of a subdistrict', '/places/in/gudong/'],
  ['health notices', '/notices/'],
  ['all policies', '/policies/'],
  ['the notice of the district', '/policies/gulou-2020-24/'],
  ['a draft law', '/policies/childcare-services-law-draft/'],
  ['who does what', '/who-does-what/'],
  ['opening a centre', '/operators/'],
  ['questions', '/questions/'],
  ['words explained', '/glossary/'],
  ['a centre with a health notice', '/centres/gl-2023-002/'],
] as const

/** Enough of them to see one of each kind open. */
const openDetails = (page: Page) =>
  page.evaluate(() => {
    for (const details of [...document.querySelectorAll('details')].slice(0, 12))
      details.open = true
  })

for (const [name, address] of PAGES) {
  test(`${name} has no barrier and fits a narrow screen`, async ({ page }, { project }) => {
    test.skip(project.name !== 'phone', 'The narrow screen is set here: once is enough.')
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address)
    await openDetails(page)
    expect(await findBarriersInLights(page, 'by night')).toEqual([])
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '150%'
    })
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
}

/** Opens a page as it will be read on another day. */
async function readOn(page: Page, address: string, day: string) {
  await page.route(address, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      /data-clock="[^"]*"/,
      `data-clock="${day}T10:00:00+08:00"`,
    )
    await route.fulfill({ response, body })
  })
  await page.goto(address)
}

test('a notice stands on the page of its centre to its last day, and not after it', async ({
  page,
}) => {
  const notice = page.getByText('防病提示：音乐盒托育中心有孩子得了手足口病')
  await readOn(page, '/centres/gl-2023-002/', '2026-11-29')
  await expect(notice).toBeVisible()
  await page.unrouteAll()
  await readOn(page, '/centres/gl-2023-002/', '2026-11-30')
  await expect(notice).toBeHidden()
})

test('a notice for next month is not shown before it begins', async ({ page }) => {
  await page.goto('/notices/')
  await expect(page.locator('main h2').first()).toBeVisible()
  await expect(page.getByText('洪山镇：入冬后咳嗽发烧的孩子会多')).toHaveCount(0)
})

test('when every notice is over the page says that there is none', async ({ page }) => {
  await readOn(page, '/notices/', '2027-06-01')
  await expect(page.getByText('现在没有提示')).toBeVisible()
  for (const heading of await page.locator('main h2').all()) await expect(heading).toBeHidden()
})

test('a notice leads from the result card to what to do and to the article', async ({ page }) => {
  await page.goto('/centres/?q=音乐盒托育中心')
  await page.getByRole('link', { name: /防病提示：音乐盒托育中心/ }).click()
  await expect(page).toHaveURL(/\/notices\/#music-box-hand-foot-mouth$/)
  await expect(page.getByText('看过医生、医生说可以回集体').first()).toBeVisible()
  await page.getByRole('link', { name: /手足口病：/ }).click()
  await expect(page.getByText('防病提示：音乐盒托育中心').first()).toBeVisible()
})

test('days that are past leave the list, and an event without days left goes with them', async ({
  page,
}) => {
  await readOn(page, '/events/', '2026-11-29')
  await expect(page.getByRole('link', { name: '十月亲子运动会' })).toBeHidden()
  const books = page.locator('li', { has: page.getByRole('link', { name: /^周六绘本/ }) })
  await expect(books.getByText('2026年11月28日')).toBeHidden()
  await expect(books.getByText('2026年12月5日')).toBeVisible()
})

test('a long time later the list says that nothing is planned', async ({ page }) => {
  await readOn(page, '/events/in/guxi/', '2027-06-01')
  await expect(page.getByText('近期没有排好的活动')).toBeVisible()
})

test('a telephone reads the calendar of one event and that of all', async ({ request }) => {
  for (const [address, entries] of [
    ['/events/picture-book-saturday.ics', 4],
    ['/events/calendar.ics', 15],
    ['/events/in/gudong.ics', 3],
  ] as const) {
    const answer = await request.get(address)
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8')
    const text = await answer.text()
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\nVERSION:2\.0\r\n[\s\S]*END:VCALENDAR\r\n$/)
    expect(text.match(/BEGIN:VEVENT/g)?.length).toBeGreaterThanOrEqual(entries)
    const uids = [...text.matchAll(/^UID:(.+)$/gm)].map(([, uid]) => uid)
    expect(new Set(uids).size).toBe(uids.length)
  }
  const one = await (await request.get('/events/picture-book-saturday.ics')).text()
  expect(one).toContain('DTSTART:20261121T020000Z')
  expect(await (await request.get('/events/autumn-walk.ics')).text()).toContain('STATUS:CANCELLED')
})

test('feeds tell of activities and notices', async ({ request }) => {
  for (const address of ['/events/feed.xml', '/notices/feed.xml']) {
    const answer = await request.get(address)
    expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8')
    expect(await answer.text()).toMatch(/<feed [\s\S]*<entry>[\s\S]*<\/feed>\n$/)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a parent finds an activity for the age and the street, and whom to call', async ({
    page,
  }) => {
    await page.goto('/')
    await page.getByRole('link', { name: '亲子活动和家长课堂' }).click()
    await page.getByText('按种类、月龄、街道乡镇挑').click()
    await page.getByRole('link', { name: '6个月到11个月' }).click()
    await page.getByRole('link', { name: /^一起爬/ }).click()
    await expect(page.getByText('2026年12月2日（周三）09:30–10:30')).toBeVisible()
    await expect(page.locator('main a[href^="tel:"]')).toHaveAttribute('href', 'tel:059100000643')
  })

  test('a grandmother finds who comes to the home in her street', async ({ page }) => {
    await page.goto('/local/')
    await page.getByRole('link', { name: '请人上门教一教' }).click()
    const street = page.locator('li', { has: page.getByRole('heading', { name: '东街街道' }) })
    await expect(street.getByRole('link')).toHaveAttribute('href', 'tel:059100000604')
    await expect(street).toContainText('能讲福州话')
  })

  test('a notice states its dates, so that a reader can judge without script', async ({ page }) => {
    await page.goto('/notices/')
    await expect(page.getByText('2026年11月16日至2026年11月29日有效').first()).toBeVisible()
  })

  test('a resident finds the clause behind a duty', async ({ page }) => {
    await page.goto('/who-does-what/')
    await expect(page.locator('#unit-health q').first()).toContainText('按照告知承诺制要求')
    await expect(page.getByText('任务分解表').first()).toBeVisible()
  })
})

test('a word of officials on a centre page leads to its meaning', async ({ page }) => {
  await page.goto('/centres/gl-2023-002/')
  await page.locator('main').getByRole('link', { name: '普惠', exact: true }).click()
  await expect(page).toHaveURL(/\/glossary\/#affordable$/)
  await expect(page.locator('#affordable')).toBeInViewport()
})
