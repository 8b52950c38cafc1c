import { chromium, type Page } from '@playwright/test'
import { findNeededProgram } from '#tests/support/programs.ts'
import { startSamplePortal } from '#tests/support/publish-sample.ts'

/**
 * From a key to its answer on the screen, letter by letter, in a browser that is made four times slower.
 * `node tests/bench/typing.ts`; the site must be built. The rest that the script waits for is told apart.
 */
const SLOWER = 4
/** As in `src/assets/search/live-search.ts`. */
const REST_IN_MILLISECONDS = 100
const TYPED = [
  '小太阳托育园',
  '一岁半全日托',
  '鼓东街道有位',
  '离东街口近的',
  'yunduo',
  '不要民办的',
  '普惠两千以下',
]

/** Notes in the page when a letter came and when the picture with its answer was drawn. */
function watch() {
  const noted: number[] = []
  let typedAt = 0
  addEventListener('input', () => {
    typedAt = performance.now()
  })
  const page = document.querySelector('.search')
  if (!page) throw new Error('This is not the search page')
  new MutationObserver(() => {
    requestAnimationFrame(() => setTimeout(() => noted.push(performance.now() - typedAt)))
  }).observe(page, { attributes: true, attributeFilter: ['data-address'] })
  Object.assign(globalThis, { noted })
}

const readNoted = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { noted: number[] }).noted)

async function typeAll(page: Page): Promise<number[]> {
  let typed = 0
  for (const text of TYPED) {
    for (const letter of text) {
      await page.keyboard.insertText(letter)
      typed += 1
      const wanted = typed
      await page.waitForFunction(
        (count) => (globalThis as unknown as { noted: number[] }).noted.length >= count,
        wanted,
      )
    }
    await page.keyboard.insertText(' ')
    await page.keyboard.press('Control+A')
  }
  return readNoted(page)
}

const portal = await startSamplePortal()
const browser = await chromium.launch({
  executablePath: findNeededProgram('chromium'),
  args: ['--no-sandbox'],
})
try {
  const page = await browser.newPage({ viewport: { width: 360, height: 640 } })
  await page.goto(`${portal.url}/centres/`)
  await page.locator('html[data-live]').waitFor()
  await page.evaluate(watch)
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.locator('#q').focus()
  const times = (await typeAll(page)).sort((a, b) => a - b)
  const at = (share: number) => times[Math.floor((times.length - 1) * share)] ?? 0
  const toText = (time: number) =>
    `${time.toFixed(0)} ms (${(time - REST_IN_MILLISECONDS).toFixed(0)} without the rest)`
  console.log(`${times.length} letters, ${SLOWER} times slower`)
  for (const share of [0.5, 0.95, 1]) console.log(`p${share * 100}: ${toText(at(share))}`)
} finally {
  await browser.close()
  await portal.remove()
}
