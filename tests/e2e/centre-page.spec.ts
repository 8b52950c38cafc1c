import { expect, type Page, test } from '@playwright/test'
import { startSamplePortal } from '#tests/support/publish-sample.ts'

const EVERYTHING = '/centres/gl-2022-003/'
const SUSPENDED = '/centres/gl-2022-008/'

/** The section of a name, unfolded. */
async function unfold(page: Page, name: string) {
  const section = page.getByRole('region', { name, exact: true })
  await section.locator('summary').first().click()
  return section
}

test('a centre says whether it is open at the moment of the demonstration', async ({ page }) => {
  await page.goto(EVERYTHING)
  await expect(page.getByText('现在开着，18:00关门')).toBeVisible()
  await page.goto(SUSPENDED)
  await expect(page.getByText('暂停服务期间不开放')).toBeVisible()
})

for (const [day, clock, says] of [
  ['the National Day', '2026-10-01T10:00:00+08:00', '今天法定节假日休息，10月8日07:30开门'],
  ['a Saturday worked for it', '2026-10-10T10:00:00+08:00', '现在开着'],
  ['a day nobody has announced', '2027-01-04T10:00:00+08:00', '节假日安排还没有公布'],
] as const) {
  test(`a centre knows ${day}`, async ({ page }) => {
    await page.route(`**${EVERYTHING}`, async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(/data-clock="[^"]*"/, `data-clock="${clock}"`)
      await route.fulfill({ response, body })
    })
    await page.goto(EVERYTHING)
    await expect(page.locator('[data-opening]')).toContainText(says)
  })
}

test('what a certificate still has is counted in days', async ({ page }) => {
  await page.goto(EVERYTHING)
  const certificates = page.getByRole('region', { name: '证照' })
  await expect(certificates.getByText('最早2027年2月10日到期')).toBeVisible()
  await unfold(page, '证照')
  await expect(certificates.getByText(/还有\d+天到期/).first()).toBeVisible()
  await expect(certificates.locator('svg').getByText('今天', { exact: true })).toBeVisible()
})

test('near its end, and after it, a certificate is told of while its section is folded', async ({
  page,
}) => {
  let ends = '2026-12-10'
  await page.route(`**${EVERYTHING}`, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(
      /data-valid-to="[^"]*" data-first=/,
      `data-valid-to="${ends}" data-first=`,
    )
    await route.fulfill({ response, body })
  })
  await page.goto(EVERYTHING)
  const certificates = page.getByRole('region', { name: '证照' })
  await expect(certificates.getByText('最早的一项还有20天到期')).toBeVisible()
  ends = '2026-11-19'
  await page.goto(EVERYTHING)
  await expect(certificates.getByText('最早的一项已过有效期')).toBeVisible()
})

test('a report of free places that is too old becomes unknown', async ({ page }) => {
  const old = /data-reported-on="2026-11-18"/g
  await page.route(`**${EVERYTHING}`, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace(old, 'data-reported-on="2026-10-15"')
    await route.fulfill({ response, body })
  })
  await page.goto(EVERYTHING)
  const groups = page.getByRole('region', { name: '托位与余位' })
  await expect(groups.getByText('未知').first()).toBeVisible()
  await expect(groups.locator('.availability.available')).toBeHidden()
})

test('who comes from a search around a place reads how far it is', async ({ page }) => {
  await page.goto('/centres/?lat=26.085&lng=119.294&sort=distance')
  await page.locator('.centre-card a[href^="/centres/"]').first().click()
  await expect(page.getByText(/直线距离约/)).toBeVisible()
  await page.goto(EVERYTHING)
  await expect(page.getByText(/直线距离约/)).toBeHidden()
})

test('every value can tell its source and day', async ({ page }) => {
  await page.goto(EVERYTHING)
  const fees = page.getByRole('region', { name: '服务与收费' })
  const source = fees.getByText('机构申报', { exact: false }).first()
  await expect(source).toBeHidden()
  await fees.getByText('出处和日期').click()
  await expect(source).toBeVisible()
})

test('a page on paper shows its sources', async ({ page }) => {
  await page.goto(EVERYTHING)
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('details:not([open])')).toHaveCount(0)
  await expect(page.getByRole('navigation', { name: '本页内容' })).toBeHidden()
})

test('a link to a folded section opens it', async ({ page }) => {
  await page.goto(`${EVERYTHING}#certificates`)
  await expect(page.locator('.certificates svg')).toBeVisible()
})

test('call, way and keeping stay in reach and hide nothing that has the focus', async ({ page }, {
  project,
}) => {
  test.skip(project.name !== 'phone', 'the bar is at the foot of a phone')
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto(EVERYTHING)
  const bar = page.getByRole('region', { name: '联系、路线和收藏' })
  const acts = bar.locator('> a, summary')
  await expect(acts).toHaveCount(3)
  for (const act of await acts.all()) {
    await expect(act).toBeInViewport({ ratio: 1 })
    expect((await act.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  }
  await bar.getByText('路线').click()
  await expect(bar.getByRole('link', { name: '高德地图' })).toBeInViewport({ ratio: 1 })
  await bar.getByText('路线').click()
  const links = page.locator('.centre-record summary:visible, .contact a:visible')
  for (const link of await links.all()) {
    await link.focus()
    const [own, over] = [await link.boundingBox(), await bar.boundingBox()]
    expect((own?.y ?? 0) + (own?.height ?? 0)).toBeLessThanOrEqual(over?.y ?? 0)
  }
})

/** The other region is published for this; a phone is what is short. */
for (const region of ['gulou', 'jishishan']) {
  test(`no centre of ${region} is a long page on a phone`, { tag: '@phone' }, async ({
    page,
    baseURL,
  }) => {
    const other = region === 'gulou' ? undefined : await startSamplePortal({ REGION: region })
    const url = other?.url ?? baseURL
    const { centres } = await (await fetch(`${url}/data/centres.json`)).json()
    const tall: [string, number][] = []
    for (const { id } of centres) {
      await page.goto(`${url}/centres/${id}/`)
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      if (height > 4000) tall.push([id, height])
    }
    await other?.remove()
    expect(centres.length).toBeGreaterThan(10)
    expect(tall).toEqual([])
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page is complete and claims nothing about today', async ({ page }) => {
    await page.goto(EVERYTHING)
    await expect(page.locator('figcaption', { hasText: '周一至周五 07:30–18:00' })).toBeVisible()
    await expect(page.getByText('2026年11月18日报').first()).toBeVisible()
    await expect(page.getByText('现在开着')).toBeHidden()
    await expect(page.getByText(/还有\d+天到期/)).toHaveCount(0)
    await expect(
      (await unfold(page, '证照')).locator('.fold__body [data-valid-to]').first(),
    ).toBeVisible()
  })

  test('a page on paper shows what is folded, in browsers that can', async ({ page }) => {
    await page.goto(EVERYTHING)
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByText('编号').first()).toBeVisible()
    await expect(page.getByRole('link', { name: '拨打' })).toBeHidden()
  })

  test('the first page leads to a search by words and age', async ({ page }) => {
    await page.goto('/')
    await page.locator('#find-text').fill('云朵')
    await page.getByLabel('孩子多大').selectOption({ label: '1岁' })
    await page.getByRole('button', { name: '查找' }).click()
    await expect(page).toHaveURL(/\/centres\/\?age=12&.*q=./)
    await expect(page.getByRole('heading', { name: '云朵邮局托育园' })).toBeVisible()
  })
})
