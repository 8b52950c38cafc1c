import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium, type Page } from '@playwright/test'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { findBarriers } from '#tests/support/barriers.ts'
import { openComplaintPages, type Shown, SITE } from '#tests/support/complaint-pages.ts'
import { COMPLAINT_STATES, type ComplaintState } from '#tests/support/complaint-states.ts'
import { findNeededProgram } from '#tests/support/programs.ts'

const CLIENT = '.build/client'
let visit: Awaited<ReturnType<typeof openComplaintPages>>
let browser: Browser
let page: Page
/** How the channel behind the pages answers just now. */
let channel: Partial<ComplaintIntake> = {}
const complaints: string[] = []

/** What a browser would be shown where it is sent on to, with the cookies it got on the way. */
async function follow(location: string, headers: Headers): Promise<Shown> {
  const cookie = headers
    .getSetCookie()
    .map((line) => line.split(';')[0])
    .join('; ')
  const shown = await visit({ path: location, cookie }, channel)
  return shown.location ? visit({ path: shown.location, cookie }, channel) : shown
}

/** Answers whatever a browser asks for with the pages of the channel. */
async function serve(asking: Page) {
  await asking.route('**/*', async (route) => {
    const url = new URL(route.request().url())
    if (url.origin !== SITE) return route.abort()
    if (url.pathname.startsWith('/_astro/')) return route.fulfill({ path: CLIENT + url.pathname })
    const isPost = route.request().method() === 'POST'
    const answered = await visit(
      { path: url.pathname + url.search, ...(isPost && { form: {} }) },
      channel,
    )
    const shown = answered.location ? await follow(answered.location, answered.headers) : answered
    await route.fulfill({
      status: shown.status,
      headers: Object.fromEntries(shown.headers),
      body: shown.html,
    })
  })
}

beforeAll(async () => {
  visit = await openComplaintPages('.build')
  browser = await chromium.launch({
    executablePath: findNeededProgram('chromium'),
    args: ['--no-sandbox'],
  })
  page = await (await browser.newContext({ viewport: { width: 360, height: 640 } })).newPage()
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of [45]/.test(message.text()))
      complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await serve(page)
})
afterAll(() => browser.close())

/** Opens an address, or sends a form there from a page of the site. */
async function open({ path, isPost, parts }: ComplaintState) {
  channel = parts
  await page.goto(SITE + (isPost ? '/complaints/' : path))
  if (!isPost) return
  await page.evaluate((action) => {
    const form = document.createElement('form')
    form.method = 'post'
    form.action = action
    document.body.append(form)
    form.submit()
  }, path)
  await page.waitForURL(SITE + path)
  await page.waitForLoadState()
}

const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)

/** What a finger would miss: less than 44 by 44 pixels, counting the line of a choice as a whole. */
const findSmallTargets = () =>
  page.evaluate(() => {
    const controls =
      'main :is(a[href], button, input:not([type=hidden]), select, textarea, summary)'
    return Array.from(document.querySelectorAll(controls))
      .filter((control) => !control.closest('.trap, [aria-hidden=true]'))
      .filter((control) => {
        const target = control.closest('.choice') ?? control
        const { width, height } = target.getBoundingClientRect()
        return width > 0 && (width < 44 || height < 44)
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80))
  })

test.each(COMPLAINT_STATES)(
  '$name: no barrier, on a narrow screen and with large text',
  async (state) => {
    await open(state)
    expect(await page.title()).toMatch(state.title)
    expect(await findBarriers(page)).toEqual([])
    expect(await findSmallTargets()).toEqual([])
    await page.setViewportSize({ width: 320, height: 640 })
    expect(await overflow()).toBeLessThanOrEqual(0)
    await page.setViewportSize({ width: 360, height: 640 })
    await page.evaluate(() => {
      document.documentElement.style.fontSize = '150%'
    })
    expect(await overflow()).toBeLessThanOrEqual(0)
    expect(complaints).toEqual([])
  },
)

test.each(['dark', 'more'] as const)('colours keep their contrast: %s', async (kind) => {
  const names = [
    'a telephone number nobody can read',
    'the receipt',
    'a case',
    'files, one refused',
  ]
  await page.emulateMedia(kind === 'dark' ? { colorScheme: 'dark' } : { contrast: 'more' })
  for (const state of COMPLAINT_STATES.filter(({ name }) => names.includes(name))) {
    await open(state)
    expect(await findBarriers(page), state.name).toEqual([])
  }
  await page.emulateMedia({ colorScheme: 'light', contrast: 'no-preference' })
})

test('what is wrong is where the keyboard stands, and its links lead to the fields', async () => {
  const wrong = COMPLAINT_STATES.find(({ name }) => name === 'a telephone number nobody can read')
  if (!wrong) throw new Error('The state is gone.')
  await open(wrong)
  expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('有问题需要更正')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('phone')
})

test('buttons that only a script can serve are shown where there is one', async () => {
  const state = COMPLAINT_STATES.find(({ name }) => name === 'the receipt')
  if (!state) throw new Error('The state is gone.')
  await open(state)
  expect(await page.getByRole('button').allInnerTexts()).toContain('打印这一页')
  const still = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
  await serve(still)
  await still.goto(SITE + state.path)
  const buttons = still.locator('main').getByRole('button')
  expect(await buttons.allInnerTexts()).toEqual(['我已记下'])
})

test('after too many tries the browser solves the puzzle by itself and says when it is done', async () => {
  const state = COMPLAINT_STATES.find(({ name }) => name === 'too many tries')
  if (!state) throw new Error('The state is gone.')
  await open(state)
  await page.getByText('算好了，可以点下面的按钮').waitFor()
  const solution = await page.locator('input[name=solution]').inputValue()
  const hash = createHash('sha256').update(`abc:${solution}`).digest('hex')
  expect(hash).toMatch(/^00/)
})

test('a complaint page weighs little and asks nothing of an old browser', async () => {
  const { html } = await visit({ path: '/complaints/narrative/' })
  const weigh = (pattern: RegExp) =>
    [...html.matchAll(pattern)].map(([, path = '']) => readFileSync(join(CLIENT, path)))
  const scripts = weigh(/<script[^>]*src="([^"]+)"/g)
  const styles = weigh(/<link rel="stylesheet" href="([^"]+)"/g)
  const toSum = (files: Buffer[]) =>
    files.reduce((sum, file) => sum + gzipSync(file, { level: 9 }).length, 0)
  expect(scripts).toHaveLength(1)
  expect(toSum(scripts)).toBeLessThan(5 * 1024)
  expect(styles.length).toBeGreaterThan(0)
  expect(toSum(styles)).toBeLessThan(15_000)
  expect(Buffer.concat(scripts).toString()).not.toMatch(/\bimport\b|\?\.|\?\?/)
  expect(Buffer.concat(styles).toString()).not.toMatch(/:has\(|@layer|[{;]\s*&/)
})
