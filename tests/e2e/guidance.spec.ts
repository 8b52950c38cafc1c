import { gzipSync } from 'node:zlib'
import { expect, type Page, type Response, test } from '@playwright/test'
import { findBarriersInLights } from '#tests/support/barriers.ts'

/** One address of every kind of page of guidance. */
const PAGES = [
  ['the first page of guidance', '/guidance/'],
  ['a month of age', '/guidance/age/8/'],
  ['a topic', '/guidance/topic/health/'],
  ['an article', '/guidance/fever/'],
  ['an article with drawings', '/guidance/choking/'],
  ['an article with warning signs', '/guidance/warning-signs/'],
  ['articles that were found', '/guidance/search/?q=疫苗'],
  ['a question without an answer', '/guidance/search/?q=zzzzqqqq'],
] as const

for (const [name, address] of PAGES) {
  test(`${name} has no barrier, by day, by night and with strong contrast`, async ({ page }) => {
    test.slow()
    await page.goto(address)
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
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '150%'
    })
    expect(await overflow()).toBeLessThanOrEqual(0)
  })

  test(`${name} is light and asks nobody else for anything`, async ({ page, baseURL }) => {
    const foreign: string[] = []
    const complaints: string[] = []
    const bytes = { script: 0, stylesheet: 0, all: 0 }
    const weighed: Promise<void>[] = []
    const weigh = async (response: Response) => {
      const { length } = gzipSync(await response.body())
      const kind = response.request().resourceType()
      bytes.all += length
      if (kind === 'script' || kind === 'stylesheet') bytes[kind] += length
    }
    page.on('request', (request) => {
      if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url())
    })
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('response', (response) => weighed.push(weigh(response)))
    await page.goto(address, { waitUntil: 'networkidle' })
    await Promise.all(weighed)
    expect(foreign).toEqual([])
    expect(complaints).toEqual([])
    expect(bytes.script).toBeLessThanOrEqual(5 * 1024)
    expect(bytes.stylesheet).toBeLessThanOrEqual(15 * 1024)
    expect(bytes.all).toBeGreaterThan(4 * 1024)
    expect(bytes.all).toBeLessThanOrEqual(60 * 1024)
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a parent goes from the first page by the age of the child to an article', async ({
    page,
  }) => {
    await page.goto('/')
    await page
      .getByRole('navigation', { name: '主导航' })
      .getByRole('link', { name: '育儿指导' })
      .click()
    await page.getByRole('link', { name: /^8\s*个月$/ }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('8个月的孩子，看什么')
    await page.getByRole('link', { name: /第一口辅食怎么开始/ }).click()
    await expect(page.getByRole('heading', { name: '本地要做的一件事' })).toBeVisible()
    await expect(page.getByText('喂养与营养指南').first()).toBeVisible()
    await page.getByRole('link', { name: '找收6个月孩子的托育机构' }).click()
    await expect(page).toHaveURL(/\/centres\/\?age=6$/)
  })

  test('a grandparent searches in own words and reads on', async ({ page }) => {
    await page.goto('/guidance/')
    await page.getByLabel('想知道什么').fill('宝宝拉肚子怎么办')
    await page.locator('main').getByRole('button', { name: '搜一搜' }).click()
    await page
      .getByRole('link', { name: /又吐又拉/ })
      .first()
      .click()
    await expect(page).toHaveURL(/\/guidance\/diarrhoea\/$/)
  })

  test('whoever finds a warning sign reaches a clinic of the own street by telephone', async ({
    page,
  }) => {
    await page.goto('/guidance/warning-signs/')
    const block = page.locator('section.warning')
    await expect(block.getByText(/妇幼保健院/).first()).toBeVisible()
    await block.locator('summary').click()
    await expect(block.getByRole('link', { name: /^0591/ }).last()).toBeVisible()
    await expect(block).toContainText('不是诊断')
  })

  test('no button is there that does nothing', async ({ page }) => {
    await page.goto('/guidance/fever/')
    await expect(page.locator('main').getByRole('button')).toHaveCount(0)
  })
})

test('after its review date a page says so, and not before', async ({ page }) => {
  const banner = page.getByText('还没有完成')
  await page.goto('/guidance/fever/')
  await expect(banner).toBeHidden()
  await page.route('**/guidance/fever/', async (route) => {
    const response = await route.fetch()
    const html = (await response.text()).replace('2026-11-20T', '2028-11-20T')
    await route.fulfill({ response, body: html })
  })
  await page.goto('/guidance/fever/')
  await expect(banner).toBeVisible()
})

/**
 * A device with these voices that speaks without a sound and remembers what it said: as Safari does below 16, without
 * listeners, and what is cut off ends.
 */
const giveVoices = (page: Page, voices: { lang: string; localService: boolean }[]) =>
  page.addInitScript((given) => {
    const said: string[] = []
    let current: { onend?: () => void } | undefined
    const speech = {
      getVoices: () => given,
      cancel: () => {
        const cut = current
        current = undefined
        cut?.onend?.()
      },
      speak: (utterance: { text: string; onend?: () => void }) => {
        said.push(utterance.text)
        current = utterance
      },
    }
    Object.defineProperty(window, 'speechSynthesis', { value: speech })
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {
      value: class {
        text: string
        constructor(text: string) {
          this.text = text
        }
      },
    })
    Object.assign(window, { said, finish: () => current?.onend?.() })
  }, voices)

const CHINESE = { lang: 'zh-CN', localService: true }
const readSaid = (page: Page) => page.evaluate(() => (window as unknown as { said: string[] }).said)
const finish = (page: Page) =>
  page.evaluate(() => (window as unknown as { finish: () => void }).finish())

test('an article is read aloud paragraph by paragraph, stops, goes on and slows down', async ({
  page,
}) => {
  await giveVoices(page, [{ lang: 'en-US', localService: true }, CHINESE])
  await page.goto('/guidance/fever/')
  await page.getByRole('button', { name: '读给我听' }).click()
  expect(await readSaid(page)).toEqual(['发烧了，今晚怎么办'])
  await expect(page.locator('.is-read')).toHaveText('发烧了，今晚怎么办')
  await finish(page)
  await finish(page)
  expect((await readSaid(page)).at(-1)).toContain('半夜摸着烫')
  await page.getByRole('button', { name: '停一停' }).click()
  await expect(page.locator('.is-read')).toHaveCount(0)
  await page.getByRole('button', { name: '接着读' }).click()
  expect((await readSaid(page)).at(-1)).toContain('半夜摸着烫')
  await page.getByRole('button', { name: '读慢一点' }).click()
  await expect(page.getByRole('button', { name: '读慢一点' })).toHaveAttribute(
    'aria-pressed',
    'true',
  )
  expect((await readSaid(page)).at(-1)).toContain('半夜摸着烫')
})

test('of a centre its state, its fee and its warnings are read as a person would say them', async ({
  page,
}) => {
  await giveVoices(page, [CHINESE])
  await page.goto('/centres/gl-2025-002/')
  const start = page.getByRole('button', { name: '读给我听' })
  await start.focus()
  await page.keyboard.press('Enter')
  for (let step = 0; step < 40; step += 1) await finish(page)
  const said = await readSaid(page)
  expect(said[0]).toBe('长颈鹿的午觉托育园')
  expect(said).toContain('收托年龄，1岁半至3岁')
  expect(said).toContain('全日托收费，4800元每月')
  expect(said.join('')).not.toMatch(/\d,\d|元\//)
  await expect(start).toBeVisible()
  await expect(page.locator('.is-read')).toHaveCount(0)
})

test.describe('a device without a Chinese voice of its own', () => {
  for (const [name, voices] of [
    ['none at all', []],
    ['an English one', [{ lang: 'en-US', localService: true }]],
    ['one that sends the text away', [{ lang: 'zh-CN', localService: false }]],
  ] as const) {
    test(`has no button to read aloud: ${name}`, async ({ page }) => {
      await giveVoices(page, [...voices])
      await page.goto('/guidance/fever/')
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(page.locator('main').getByRole('button')).toHaveCount(0)
    })
  }
})

test('on paper an article has its sources, its clinics and its address, and nothing to press', async ({
  page,
}) => {
  await page.goto('/guidance/warning-signs/')
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('nav.contents')).toBeHidden()
  await expect(page.locator('.site-nav')).toBeHidden()
  await expect(page.getByText('国家基本公共卫生服务规范').first()).toBeVisible()
  await expect(page.locator('.place-list li').last()).toBeVisible()
  await expect(page.getByText(/网页地址：.*\/guidance\/warning-signs\//)).toBeVisible()
})
