import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { noteErrors } from '#tests/support/live-page.ts'
import { POINT_PNG, toPictureTiles } from '#tests/support/picture-tiles.ts'
import { type SamplePortal, startSamplePortal } from '#tests/support/publish-sample.ts'

const KEY = '0123456789abcdef0123456789abcdef'
const HOSTS = /^https:\/\/t[0-7]\.tianditu\.gov\.cn\//
const CREDIT = '审图号：GS（示例）0000号'

const openMap = async (page: Page) => {
  await page.getByRole('button', { name: '打开可拖动的地图' }).click()
  await expect(page.locator('.live-map__mark').first()).toBeVisible()
}
/** In the page where it is a file, in a header where it is rendered when asked for. */
async function toPolicy(page: Page, address: string) {
  const answer = await page.request.get(address)
  const [inPage = ''] =
    /<meta http-equiv="content-security-policy"[^>]*>/i.exec(await answer.text()) ?? []
  return `${answer.headers()['content-security-policy']} ${inPage}`
}

test.describe('with a key of Tianditu', () => {
  test.describe.configure({ mode: 'serial' })
  let portal: SamplePortal
  test.beforeAll(async () => {
    portal = await startSamplePortal({ TIANDITU_BROWSER_KEY: KEY, MAP_ATTRIBUTION: CREDIT })
  })
  test.afterAll(() => portal.remove())

  test('streets come from Tianditu, which learns the site and no page, and from nobody else', async ({
    page,
  }) => {
    const errors = noteErrors(page)
    const asked: { url: string; referrer: string | undefined }[] = []
    page.on('request', (request) => {
      asked.push({ url: request.url(), referrer: request.headers()['referer'] })
    })
    await page.route(HOSTS, (route) => route.fulfill({ contentType: 'image/png', body: POINT_PNG }))
    await page.goto(portal.url)
    const foreign = () => asked.filter(({ url }) => !url.startsWith(portal.url))
    expect(foreign()).toEqual([])
    await openMap(page)
    await expect(page.locator('.leaflet-tile-loaded').first()).toBeVisible()
    expect(foreign().length).toBeGreaterThan(3)
    for (const { url, referrer } of foreign()) {
      expect(url).toMatch(HOSTS)
      expect(url).toContain(`tk=${KEY}`)
      expect(referrer).toBe(`${portal.url}/`)
    }
    await expect(page.locator('.leaflet-control-attribution')).toHaveText(`底图：天地图 ${CREDIT}`)
    expect(errors).toEqual([])
  })

  test('only pages with a map may ask its hosts', async ({ page }) => {
    for (const address of ['/', '/centres/', '/centres/in/gudong/', '/my-places/']) {
      expect(await toPolicy(page, portal.url + address), address).toContain(
        "img-src 'self' data: https://t0.tianditu.gov.cn",
      )
    }
    const other = await toPolicy(page, `${portal.url}/guidance/`)
    expect(other).toContain("img-src 'self' data:;")
    expect(other).not.toContain('tianditu')
  })

  test('when the quota is spent, the marks stand on paper', async ({ page }) => {
    await page.route(HOSTS, (route) => route.fulfill({ status: 403 }))
    await page.goto(portal.url)
    await openMap(page)
    await page.locator('.live-map__mark').first().click()
    await expect(page.locator('.live-map__mark').first()).toBeVisible()
    await expect(page.locator('.live-map').getByRole('status')).toContainText('图上有')
  })

  test('who picks a place does not go nearer than a picture of some streets', async ({ page }) => {
    const zooms: number[] = []
    await page.route(HOSTS, (route) => {
      zooms.push(Number(new URL(route.request().url()).searchParams.get('TILEMATRIX')))
      return route.fulfill({ contentType: 'image/png', body: POINT_PNG })
    })
    await page.goto(`${portal.url}/my-places/`)
    await page.locator('[data-place="home"]').getByRole('button', { name: '在地图上点' }).click()
    const picker = page.getByRole('dialog')
    await expect(picker).toContainText('天地图')
    for (let times = 0; times < 6; times++) {
      await page.keyboard.press('+')
      await page.waitForTimeout(300)
    }
    expect(Math.max(...zooms)).toBeLessThanOrEqual(15)
    await page.keyboard.press('Enter')
    await expect(picker).toBeHidden()
    await expect(page.locator('[data-place="home"]')).toContainText('地图上点的位置')
    const kept = await page.evaluate(() => localStorage.getItem('portal.places'))
    expect(kept).toMatch(/"lat":26\.\d{1,3},/)
  })
})

test('streets out of the operator’s own file come from the site itself', async ({ page }, info) => {
  const file = join(info.outputPath(), 'streets.pmtiles')
  writeFileSync(info.outputPath('streets.pmtiles'), toPictureTiles())
  const portal = await startSamplePortal({ MAP_PMTILES: file, MAP_ATTRIBUTION: CREDIT })
  const errors = noteErrors(page)
  const foreign: string[] = []
  page.on('request', (request) => {
    if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(portal.url)) {
      foreign.push(request.url())
    }
  })
  await page.goto(portal.url)
  await openMap(page)
  const picture = page.locator('.leaflet-tile-loaded[src^="blob:"]').first()
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1)
  await expect(page.locator('.leaflet-control-attribution')).toHaveText(CREDIT)
  expect(foreign).toEqual([])
  expect(errors).toEqual([])
  await portal.remove()
})
