import { expect, type Page, test } from '@playwright/test'
import { findBarriersInLights } from '#tests/support/barriers.ts'
import { PAGES } from '#tests/support/pages-of-every-kind.ts'

/** The subdistrict office, whom a parent calls when a centre gave no number. */
const OFFICE = 'tel:059100000106'

/** Words of drawings that are smaller on the screen than a size in pixels, what is folded included. */
const drawnTextsBelow = (page: Page, pixels: number) =>
  page.evaluate((least) => {
    for (const folded of Array.from(document.querySelectorAll('details'))) folded.open = true
    return Array.from(document.querySelectorAll<SVGTextElement>('svg text')).flatMap((text) => {
      const scale = text.getScreenCTM()?.a ?? 0
      const size = Number.parseFloat(getComputedStyle(text).fontSize) * scale
      return text.getClientRects().length > 0 && size < least
        ? `${size} px: ${text.textContent}`
        : []
    })
  }, pixels)

for (const [name, address] of PAGES) {
  test(`${name} has no barrier, by day and by night, says that it shows sample data, and asks nobody else for anything`, async ({
    page,
    baseURL,
  }) => {
    const foreign: string[] = []
    const complaints: string[] = []
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url())
    })
    page.on('console', (message) => {
      const is404 = message.text().includes('404')
      if (message.type() === 'error' && !is404) complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    await page.goto(address, { waitUntil: 'networkidle' })
    await expect(page.getByText('示例数据').first()).toBeVisible()
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
    expect(await findBarriersInLights(page, 'by night', 'with strong contrast')).toEqual([])
  })

  // The narrow screen is set here: once is enough.
  test(`${name} fits a narrow screen and large text`, { tag: '@phone' }, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await page.goto(address)
    const overflow = () =>
      page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 360, height: 640 })
    expect(await drawnTextsBelow(page, 14)).toEqual([])
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '150%'
    })
    expect(await overflow()).toBeLessThanOrEqual(0)
  })
}

test('every control can be reached and seen with the keyboard on a centre page', async ({
  page,
}) => {
  await page.goto('/centres/gl-2025-002/')
  const total = await page.locator('a[href]:visible, button:visible, summary:visible').count()
  const seen = new Set<string>()
  for (let step = 0; step < total; step += 1) {
    await page.keyboard.press('Tab')
    const focused = await page.evaluate(() => {
      const element = document.activeElement
      if (!element || element === document.body) return undefined
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      const box = element.getBoundingClientRect()
      return {
        key: `${element.tagName} ${element.textContent} ${box.top + window.scrollY} ${box.left}`,
        outlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      }
    })
    expect(focused?.outlined, focused?.key).toBe(true)
    seen.add(focused?.key ?? '')
  }
  expect(seen.size).toBe(total)
})

test('every link of the main pages leads somewhere', async ({ page, request }) => {
  const addresses = new Set<string>()
  for (const [, address] of PAGES) {
    await page.goto(address)
    const links = await page
      .locator('a[href^="/"]')
      .evaluateAll((anchors) => anchors.map((anchor) => anchor.getAttribute('href') ?? ''))
    for (const link of links) addresses.add(link.replace(/#.*/, ''))
  }
  addresses.delete('')
  expect(addresses.size).toBeGreaterThan(60)
  for (const address of addresses) {
    expect((await request.get(address)).status(), address).toBe(200)
  }
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a parent goes from the first page to a centre and its telephone', async ({ page }) => {
    await page.goto('/')
    await page.locator('#find-text').fill('长颈鹿')
    await page.getByRole('button', { name: '查找' }).click()
    await expect(page).toHaveURL(/\/centres\/\?.*q=/)
    await page
      .getByRole('link', { name: /长颈鹿的午觉/ })
      .first()
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('长颈鹿的午觉')
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible()
  })

  test('a parent reads where a value comes from and from which day', async ({ page }) => {
    await page.goto('/centres/gl-2025-002/')
    const sources = page.locator('details', { hasText: '出处和日期' }).first()
    await sources.locator('summary').click()
    await expect(sources).toContainText(/备案系统|机构申报|现场核查/)
    await expect(sources).toContainText(/202\d年/)
  })
})

test('a gap is told, never hidden', async ({ page }) => {
  await page.goto('/centres/c-ddb339ac0643/')
  expect(await page.getByText('未提供').count()).toBeGreaterThan(5)
  await expect(page.getByText('备案状态未提供').first()).toBeVisible()
})

test('a home point shows its subdistrict and neither door nor map', async ({ page }) => {
  await page.goto('/centres/gl-2025-011/')
  await expect(page.getByText('温泉街道').first()).toBeVisible()
  expect(
    await page.locator('a[href*="amap.com"], a[href*="map.baidu"], a[href*="map.qq"]').count(),
  ).toBe(0)
})

test('the pilot of the notice is shown with what the notice says and no more', async ({ page }) => {
  await page.goto('/centres/c-6cda490ad0d3/')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('福原园')
  await expect(page.getByText('备案状态未提供').first()).toBeVisible()
  await expect(page.getByText('不在最新名单')).toHaveCount(0)
  await expect(page.getByText(/2020年省委、省政府为民办实事项目/).first()).toBeVisible()
  const numbers = await page
    // Clinics and other places nearby have numbers of their own.
    .locator('main section:not([aria-labelledby="nearby"]) a[href^="tel:"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')))
  expect(numbers.filter((number) => number !== OFFICE)).toEqual([])
})

test('the data can be taken away as CSV, JSON and GeoJSON', async ({ request }) => {
  const csv = await (await request.get('/data/centres.csv')).body()
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  const json = await (await request.get('/data/centres.json')).json()
  const geojson = await (await request.get('/data/centres.geojson')).json()
  expect(json.centres).toHaveLength(48)
  expect(geojson.type).toBe('FeatureCollection')
  const homePoints = new Set(
    json.centres
      .filter((centre: { institutionType?: string }) => centre.institutionType === 'homePoint')
      .map(({ id }: { id: string }) => id),
  )
  expect(homePoints.size).toBeGreaterThan(0)
  for (const { properties, geometry } of geojson.features) {
    if (homePoints.has(properties.id)) expect(geometry).toBeNull()
  }
})

test('the ways on share one line on a phone, the rest stands at the foot of every page', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await page.goto('/guidance/')
  const ways = page.getByRole('navigation', { name: '主导航' }).getByRole('link')
  const tops = await ways.evaluateAll((links) =>
    links.map((link) => Math.round(link.getBoundingClientRect().top)),
  )
  expect(tops.length).toBeGreaterThanOrEqual(5)
  expect(new Set(tops).size).toBe(1)
  const siteMap = page.getByRole('navigation', { name: '全站栏目' })
  const count = await siteMap.getByRole('link').count()
  expect(count).toBeGreaterThan(tops.length)
  await siteMap.getByRole('link', { name: '防病提示' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('防病提示')
  await expect(ways.filter({ hasText: '身边服务' })).toHaveAttribute('aria-current', 'true')
})
