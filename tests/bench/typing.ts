import { type CDPSession, chromium, type Page } from '@playwright/test'
import { findNeededProgram } from '#tests/support/programs.ts'
import { startSamplePortal } from '#tests/support/publish-sample.ts'

/**
 * From a key to its answer on the screen, letter by letter, in a browser that is made four times slower, the rest that
 * the script waits for told apart; and the page's own work for a letter as processor time, which other programs do not
 * lengthen. `node tests/bench/typing.ts`; the site must be built.
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

type Watched = { answered: Promise<number> }

/** Promises, in the page, how long it takes from the next letter to the picture with its answer. */
function watchNext() {
  const page = document.querySelector('.search')
  if (!page) throw new Error('This is not the search page')
  const answered = new Promise<number>((resolve) => {
    let typedAt = 0
    const note = () => {
      typedAt = performance.now()
    }
    addEventListener('input', note, { once: true })
    const observer = new MutationObserver(() => {
      observer.disconnect()
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - typedAt)))
    })
    observer.observe(page, { attributes: true, attributeFilter: ['data-address'] })
  })
  Object.assign(globalThis, { answered })
}

/** Types every text; `measure` is given how long a letter took, once its answer is drawn. */
async function typeAll(
  page: Page,
  measure: (took: number) => number | Promise<number>,
): Promise<number[]> {
  const found: number[] = []
  for (const text of TYPED) {
    await page.keyboard.press('Control+A')
    for (const letter of text) {
      await page.evaluate(watchNext)
      await page.keyboard.insertText(letter)
      const took = await page.evaluate(() => (globalThis as unknown as Watched).answered)
      found.push(await measure(took))
    }
  }
  return found.sort((a, b) => a - b)
}

/** What the page itself does; the rest of the thread's work is painting, here without a graphics card. */
const OWN_WORK = ['ScriptDuration', 'RecalcStyleDuration', 'LayoutDuration']

/** Processor time of the page's thread so far, in milliseconds. */
async function readWork(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.reduce(
    (sum, { name, value }) => sum + (OWN_WORK.includes(name) ? value * 1000 : 0),
    0,
  )
}

function report(name: string, times: readonly number[], more: (time: number) => string) {
  for (const share of [0.5, 0.95, 1]) {
    const time = times[Math.floor((times.length - 1) * share)] ?? 0
    console.log(`${name} p${share * 100}: ${time.toFixed(0)} ms (${more(time)})`)
  }
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
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  await page.locator('#q').focus()
  let before = await readWork(session)
  const work = await typeAll(page, async () => {
    const now = await readWork(session)
    const spent = now - before
    before = now
    return spent
  })
  report(
    `script, style and layout for one of ${work.length} letters`,
    work,
    (time) => `${(time * SLOWER).toFixed(0)} at ${SLOWER} × slowed`,
  )
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  const waits = await typeAll(page, (took) => took)
  report(
    `key to picture, ${SLOWER} × slowed`,
    waits,
    (time) => `${(time - REST_IN_MILLISECONDS).toFixed(0)} without the rest`,
  )
} finally {
  await browser.close()
  await portal.remove()
}
