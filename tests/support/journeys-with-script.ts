import { expect, type Page } from '@playwright/test'
import {
  addPhoto,
  chooseCentre,
  handIn,
  openCase,
  stayAnonymous,
  tellWhatHappened,
} from '#tests/support/complaint-journey.ts'

/** Something that is done on pages with script, and what must come of it. `open` goes to an address and waits. */
type Journey = (page: Page, open: (address: string) => Promise<void>) => Promise<void>

const BIRTHDAY = '2026-03-01'

const answer = (page: Page) => page.locator('#answer')
const names = (page: Page) => page.locator('.centre-card h3')
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

async function openFilters(page: Page) {
  const summary = page.locator('.filters > summary')
  if (await summary.isVisible()) await summary.click()
}

async function addChild(page: Page) {
  await page.getByLabel('生日', { exact: true }).fill(BIRTHDAY)
  await page.getByLabel('小名（可以不填）').fill('豆豆')
  await page.getByLabel('性别（看生长曲线要用）').selectOption('male')
  await press(page, '记下这个孩子')
}

const askBirthday = (address: string, expected: string): Journey => {
  return async (page, open) => {
    await open(address)
    await page.locator('#birth-on').fill(BIRTHDAY)
    await press(page, '看结果')
    await expect(answer(page)).toContainText(expected)
    await page.locator('#birth-on').fill('2025-10-01')
    await press(page, '看结果')
    await expect(answer(page)).toBeVisible()
    await expect(answer(page)).not.toContainText(expected)
  }
}

const see = (address: string, expected: string | RegExp): Journey => {
  return async (page, open) => {
    await open(address)
    await expect(page.locator('main')).toContainText(expected)
  }
}

/** Every journey that needs script or passes through it, by name: together they open every script we send. */
export const JOURNEYS: Readonly<Record<string, Journey>> = {
  'typing, filters, order and pages of the search': async (page, open) => {
    await open('/centres/')
    await expect(names(page).nth(9)).toBeVisible()
    const [first = ''] = await names(page).allTextContents()
    await page.locator('#q').fill('云朵')
    await expect(names(page)).toHaveText(['云朵邮局托育园'])
    await expect(names(page).first().locator('mark')).toHaveText(['云朵'])
    await expect(page.locator('.results').getByRole('status')).toHaveText(/^共 1 家机构/)
    await page.locator('#q').fill('长景鹿')
    await expect(names(page).first()).toContainText('长颈鹿')
    await page.locator('#q').fill('')
    await expect(names(page).first()).toHaveText(first)
    await page.getByRole('link', { name: '费用', exact: true }).click()
    await expect(page).toHaveURL('/centres/?sort=fee')
    await expect(names(page).first()).not.toHaveText(first)
    await page.getByRole('link', { name: '下一页' }).click()
    await expect(page.getByText(/第 2 页/)).toBeVisible()
    await openFilters(page)
    await page.locator('label.option', { hasText: '半日托' }).click()
    const chips = page.getByRole('list', { name: '已选条件' })
    await expect(chips).toContainText('半日托')
    await page.getByLabel('孩子多大').selectOption('8')
    await expect(chips).toContainText('8个月')
    await page.getByLabel('费用不超过（元）').fill('1')
    await expect(page.getByText('没有符合全部条件的机构')).toBeVisible()
    await page.getByRole('link', { name: '查看全部机构' }).click()
    await expect(names(page).nth(9)).toBeVisible()
    await page.goBack()
    await expect(page.getByText('没有符合全部条件的机构')).toBeVisible()
    await expect(page.locator('#q')).toHaveValue('')
  },
  'a search around a place': async (page, open) => {
    await open('/centres/?lat=26.085&lng=119.294&sort=distance')
    await expect(page.locator('.centre-card__distance').first()).toBeVisible()
    await page.getByRole('link', { name: '3公里', exact: true }).click()
    await expect(page).toHaveURL(/radius=3000/)
    await expect(page.getByRole('link', { name: /3公里以内/ })).toBeVisible()
    await page.getByRole('link', { name: /从您选的位置算/ }).click()
    await expect(page.locator('.centre-card__distance')).toHaveCount(0)
    await expect(names(page).nth(9)).toBeVisible()
  },
  'a map that can be moved': async (page, open) => {
    await open('/')
    await press(page, '打开可拖动的地图')
    const numbers = page.locator('.live-map__mark:not(.single)')
    const single = page.locator('.live-map__mark.single').first()
    do {
      const before = await numbers.allTextContents()
      // By key: a mark may lie under the buttons of the map until somebody drags it. Again: marks change while it moves.
      await expect(async () => {
        await numbers.first().press('Enter')
        await expect.poll(() => numbers.allTextContents(), { timeout: 3000 }).not.toEqual(before)
      }).toPass()
    } while (!(await single.isVisible()))
    await single.press('Enter')
    await expect(page.getByRole('link', { name: '看机构详情' })).toBeVisible()
    await press(page, '关闭地图')
    await expect(page.locator('.map__drawing')).toBeVisible()
    await open('/centres/in/gudong/')
    await press(page, '打开可拖动的地图')
    await expect(page.locator('.live-map__mark').first()).toBeVisible()
  },
  'the first question': async (page, open) => {
    await open('/')
    await page.getByLabel('孩子多大').selectOption('18')
    await page.getByLabel('离哪里近').fill('djk')
    await page.getByRole('option', { name: /东街口/ }).click()
    await press(page, '查找')
    await expect(page).toHaveURL(/age=18&origin=/)
    await expect(page.locator('.centre-card__distance').first()).toBeVisible()
  },
  'a daily way, from its places to its list': async (page, open) => {
    await open('/on-the-way/?age=10')
    for (const [place, typed] of [
      ['work', 'bcz'],
      ['home', 'djk'],
    ]) {
      const editor = page.locator(`[data-place="${place}"]`)
      if (!(await editor.locator('input').isVisible())) await editor.locator('summary').click()
      await editor.locator('input').fill(typed ?? '')
      await page.locator('.offers li').first().click()
      await expect(editor.locator('input')).toBeHidden()
    }
    await expect(page.locator('.way-card').nth(9)).toContainText('离开单位')
    await expect(page.locator('.way-card [data-distances]').first()).toContainText('直线距离')
    await open('/my-places/')
    await page.getByRole('button', { name: /全部删掉/ }).click()
    await expect(page.getByText('全部删掉了。')).toBeVisible()
  },
  'a centre': async (page, open) => {
    await open('/centres/gl-2022-003/')
    await expect(page.locator('[data-opening]')).toContainText('18:00')
    await page.getByRole('region', { name: '证照' }).locator('summary').first().click()
    await expect(page.getByText(/还有\d+天到期/).first()).toBeVisible()
  },
  'what a family keeps, visits and compares': async (page, open) => {
    for (const id of ['gl-2022-003', 'gl-2025-002']) {
      await open(`/centres/${id}/`)
      const keep = page.locator('[data-keep]').first()
      await keep.click()
      await expect(keep).toHaveAttribute('aria-pressed', 'true')
    }
    await open('/centres/gl-2022-003/visit/')
    await page.getByRole('radio').first().check()
    await open('/kept/')
    await expect(page.locator('#own-list > li')).toHaveCount(2)
    await open('/compare/?ids=gl-2022-003,gl-2025-002')
    await expect(page.getByRole('table').first()).toBeVisible()
    await open('/kept/?ids=gl-2022-003,gl-2025-002')
    await press(page, '复制这段话')
  },
  'care today': async (page, open) => {
    await open('/temporary-care/')
    await page.locator('#place').fill('djk')
    await page.getByRole('option', { name: /东街口/ }).click()
    await press(page, '看哪家能托')
    await expect(page.getByText(/直线距离/).first()).toBeVisible()
  },
  'what changed': async (page, open) => {
    await open('/changes/')
    await expect(page.getByRole('heading', { name: '机构变更记录' })).toBeVisible()
  },
  'what a centre costs': async (page, open) => {
    await open('/centres/gl-2022-003/cost/')
    await page.getByLabel('交了多少钱').fill('3680')
    await page.getByLabel('已经来了几天').fill('8')
    await page.locator('#refund-form').getByRole('button').click()
    await expect(page.locator('#refund-answer')).toContainText('1,840元')
  },
  'the overview of the tools': askBirthday('/tools/', '8个月零19天'),
  'the age clock': askBirthday('/tools/age/', '2027年3月1日起'),
  'the warning signs': askBirthday('/tools/warning-signs/', '不会独坐'),
  'the subsidy': async (page, open) => {
    await open('/tools/subsidy/')
    await page.locator('#birth-on').fill('2024-06-10')
    await press(page, '看结果')
    await expect(answer(page)).toContainText('8,700到9,000元')
  },
  'the calendar': async (page, open) => {
    await open('/tools/calendar/')
    await addChild(page)
    await page.getByRole('checkbox', { name: 'A群流脑多糖疫苗第1剂' }).check()
    await page.getByLabel('A群流脑多糖疫苗第1剂是哪天打的').fill('2026-11-05')
    await expect(answer(page)).toContainText('最早2027年2月5日')
    await press(page, '复制清单')
    await expect(page.getByLabel('日子清单')).toHaveValue(/2027年2月5日/)
    await page.getByRole('button', { name: '删掉豆豆的记录' }).click()
    await press(page, '删掉')
    await expect(page.getByText('删掉了。')).toBeVisible()
  },
  'pages for when there is no line': async (page, open) => {
    await open('/offline/')
    await press(page, '存到这台设备')
    await expect(page.getByText(/已存\d+页/)).toBeVisible()
    await press(page, '清除')
    await expect(page.getByText('已清除')).toBeVisible()
  },
  'the growth tool': async (page, open) => {
    await open('/tools/growth/')
    await addChild(page)
    for (const [on, weight] of [
      ['2026-07-10', '8.5'],
      ['2026-11-10', '8.3'],
    ] as const) {
      await page.locator('#measured-on').fill(on)
      await page.getByLabel('体重（公斤）').fill(weight)
      await page.locator('#measurement-form').getByRole('button').click()
    }
    await expect(page.locator('.growth-chart circle')).toHaveCount(2)
    await expect(answer(page)).toContainText('8.5公斤')
  },
  'the first day': async (page, open) => {
    await open('/tools/first-day/')
    await expect(page.getByRole('status')).toHaveText('还差9样')
    await page.getByRole('checkbox', { name: '预防接种证' }).check()
    await expect(page.getByRole('status')).toHaveText('还差8样')
  },
  leave: see('/tools/leave/', '产假'),
  'an article': see('/guidance/choose-a-centre/', '第一步'),
  events: see('/events/', /2026年/),
  notices: see('/notices/', /2026年/),
  'a whole complaint, its receipt and its case': async (page, open) => {
    await open('/complaints/centre/')
    await chooseCentre(page, '长颈鹿')
    await tellWhatHappened(page, '前台说一分不退。')
    await addPhoto(page, '收据.jpg', 200)
    await stayAnonymous(page)
    await expect(page.getByText('前台说一分不退。')).toBeVisible()
    const held = await handIn(page)
    await page.locator('[data-copy]').first().click()
    await expect(page.locator('[data-copy] ~ [role=status]').first()).not.toHaveText('')
    await openCase(page, held)
  },
}
