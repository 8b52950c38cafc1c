import { expect, type Page, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'

const HOME = { lat: 26.0847, lng: 119.2962, label: '示例·东街口', from: 'origin' }
const WORK = { lat: 26.1021, lng: 119.2979, label: '示例·北辰地铁站', from: 'origin' }

const keepPlaces = (page: Page) =>
  page.addInitScript(
    (places) => localStorage.setItem('portal.places', places),
    JSON.stringify({ home: HOME, work: WORK }),
  )

const status = (page: Page) => page.locator('#way-status')
const cards = (page: Page) => page.locator('#way-list .centre-card')
const journeys = (page: Page) => page.locator('.way-card__journey')

/** Sets a place by typing its beginning and taking the first that is offered, with the keyboard alone. */
async function setByKeyboard(page: Page, place: string, typed: string) {
  const field = page.locator(`#place-${place}`)
  if (!(await field.isVisible())) {
    await page.locator(`[data-place="${place}"] > summary`).focus()
    await page.keyboard.press('Enter')
  }
  await field.focus()
  await page.keyboard.type(typed)
  await page.locator('.offers li').first().waitFor()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page.locator(`[data-place="${place}"] > summary`)).toBeFocused()
}

test('a family finds who is on the way from work and takes a ten-month-old from March, and tells nobody where it lives', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => {
    asked.push(`${request.url()} ${request.postData() ?? ''} ${request.headers()['referer'] ?? ''}`)
  })
  await page.goto('/centres/?age=10&start=2027-03')
  await page.getByRole('link', { name: '按上下班顺路排' }).click()
  await expect(page).toHaveURL('/on-the-way/?age=10&start=2027-03')
  await expect(status(page)).toHaveText('先设好单位和家，就可以排了。')
  await setByKeyboard(page, 'work', '北辰')
  await setByKeyboard(page, 'home', 'djk')
  await expect(status(page)).toHaveText(/^\d+家，按多绕的路从少到多排/)
  await expect(cards(page).first()).toContainText('几乎不绕路')
  await expect(cards(page)).toHaveCount(20)
  await expect(journeys(page).first()).toHaveText(/^17:30离开单位，约17:\d\d到，/)
  await expect(page.locator('#filters-said')).toHaveText('适合10个月、2027年3月入托')
  await page.getByLabel('几点出发').fill('19:47')
  await expect(journeys(page).first()).toHaveText(/^19:47离开单位，约.*来不及$/)
  await page.getByRole('button', { name: /^再看\d+家$/ }).click()
  await expect(cards(page).nth(20).getByRole('link').first()).toBeFocused()
  for (const at of [0, 1, 2]) await cards(page).nth(at).getByRole('checkbox').check()
  await page.locator('#compare').getByRole('button').click()
  await expect(page).toHaveURL(/^[^?]*\/compare\/\?(?=.*age=10)(?:.*ids=){1}/)
  await page.goBack()
  await cards(page).first().getByRole('link').first().click()
  await expect(page.locator('.centre [data-distances]')).toHaveText(/家 .*单位 /)
  await page.goto('/centres/?age=10&start=2027-03')
  await expect(page.locator('.centre-card [data-distances]').first()).toHaveText(/家 .*单位 /)

  expect(asked.length).toBeGreaterThan(10)
  const facts = [HOME.lat, HOME.lng, WORK.lat, WORK.lng].flatMap((degrees) =>
    [4, 3, 2].map((digits) => degrees.toFixed(digits)),
  )
  const ours = [
    ...facts,
    '17:30',
    '19:47',
    '17%3A30',
    '19%3A47',
    '1947',
    'dongjiekou',
    'beichen',
    '东街',
    '北辰',
  ]
  for (const request of asked) {
    for (const fact of ours) {
      expect(decodeURIComponent(request)).not.toContain(fact)
      expect(request).not.toContain(fact)
    }
  }
})

test('what is assumed of the way is shown, can be changed, and is there again next time', async ({
  page,
}) => {
  await keepPlaces(page)
  await page.goto('/on-the-way/')
  const arrival = async () =>
    /约(\d\d:\d\d)到/.exec((await journeys(page).first().textContent()) ?? '')?.[1]
  await expect(cards(page)).toHaveCount(20)
  const byBike = await arrival()
  await page.locator('#way > summary').click()
  await page.getByText('按什么估算').click()
  await expect(page.getByLabel('平均每小时多少公里')).toHaveValue('15')
  await expect(page.getByLabel('走街道比直线长几倍')).toHaveValue('1.3')
  await page.getByLabel('怎么走').selectOption('步行')
  await expect(page.getByLabel('平均每小时多少公里')).toHaveValue('4.5')
  expect(await arrival()).not.toBe(byBike)
  await page.getByLabel('平均每小时多少公里').fill('3')
  await page.reload()
  await expect(page.getByLabel('怎么走', { exact: true })).toHaveValue('walk')
  await expect(page.getByLabel('平均每小时多少公里')).toHaveValue('3')
  expect(await findBarriers(page)).toEqual([])
})

test('filters of the page stand in its address and narrow the list', async ({ page }) => {
  await keepPlaces(page)
  await page.goto('/on-the-way/?nature=forProfit&lat=26.085&lng=119.294')
  await expect(page.locator('#filters-said')).toHaveText('营利性')
  const all = await status(page).textContent()
  await page.locator('#filters > summary').click()
  await page.getByLabel('只看普惠机构').check()
  await expect(page).toHaveURL('/on-the-way/?affordable=1&nature=forProfit')
  await expect(page.locator('#filters-said')).toContainText('普惠')
  await expect(status(page)).not.toHaveText(all ?? '')
})

test('places are set, told, forgotten one by one and together, in every tab', async ({ page }) => {
  await page.goto('/my-places/')
  const other = await page.context().newPage()
  await other.goto('/my-places/')
  await setByKeyboard(page, 'home', '东街口')
  await expect(page.getByText('家设好了，只存在这台设备上。')).toBeVisible()
  await expect(other.locator('[data-place="home"] > summary')).toContainText('东街口')
  await page.context().grantPermissions(['geolocation'])
  await page.context().setGeolocation({ latitude: 26.123456, longitude: 119.234567 })
  await page.locator('[data-place="work"] > summary').click()
  await page.locator('[data-place="work"]').getByRole('button', { name: '用我现在的位置' }).click()
  await expect(page.locator('[data-place="work"] > summary')).toContainText('约100米')
  const kept = await page.evaluate(() => localStorage.getItem('portal.places') ?? '')
  expect(JSON.parse(kept).work).toMatchObject({ lat: 26.123, lng: 119.235 })
  await page.locator('[data-place="grandparents"] > summary').click()
  await page
    .locator('[data-place="grandparents"]')
    .getByRole('button', { name: '在地图上点' })
    .click()
  await page.locator('.picking').waitFor()
  await page.keyboard.press('Enter')
  await expect(page.locator('[data-place="grandparents"] > summary')).toContainText(
    '地图上点的位置',
  )
  await page.locator('[data-place="home"] > summary').click()
  await page.locator('[data-place="home"]').getByRole('button', { name: '删掉这个地点' }).click()
  await expect(page.locator('[data-place="home"] > summary')).toContainText('还没有设')
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: /全部删掉/ }).click()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
  await expect(other.locator('[data-place="work"] > summary')).toContainText('还没有设')
})

test('where the browser keeps nothing, a place holds until the page is closed, and that is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await page.goto('/on-the-way/')
  await setByKeyboard(page, 'work', '北辰')
  await expect(page.getByText('关掉页面就没有了')).toBeVisible()
  await setByKeyboard(page, 'home', '东街口')
  await expect(cards(page)).toHaveCount(20)
})

test('distances stay on the cards when the search answers in place', async ({ page }) => {
  await keepPlaces(page)
  await page.goto('/centres/')
  await page.locator('html[data-live]').waitFor()
  await page.locator('#q').fill('云朵')
  await expect(page.locator('.centre-card')).toHaveCount(1)
  await expect(page.locator('.centre-card [data-distances]')).toHaveText(
    /^直线距离：家 .*(米|公里) · 单位 .*(米|公里)$/,
  )
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('the page says why, and leads to a search from one place', async ({ page }) => {
    await page.goto('/on-the-way/')
    await expect(page.locator('#without-script')).toHaveText('这一页要用网页脚本')
    await expect(page.locator('#without-script')).toBeVisible()
    await expect(page.locator('#way')).toBeHidden()
    await page.getByLabel('孩子多大').selectOption('10')
    await page.getByLabel('离哪里近').fill('东街口')
    await page.locator('#way-filters button').click()
    await expect(page.locator('.centre-card__distance').first()).toBeVisible()
    await page.goto('/my-places/')
    await expect(page.locator('a[href="/centres/near/"]')).toBeVisible()
    await expect(page.locator('#saved-places')).toBeHidden()
  })
})
