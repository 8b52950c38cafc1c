import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { checkOut, startTree } from '#tests/support/built-tree.ts'
import { toMedian } from '#tests/support/median.ts'
import { findNeededProgram } from '#tests/support/programs.ts'

/**
 * When the largest thing of a page is painted on a slow phone, how much it shifts, and how tall it is: 360 px wide, four
 * times slowed, 1.6 Mbit/s with 150 ms a round trip, nothing kept. Beside the build of an earlier commit, in turns:
 * `node tests/bench/paint.ts --before <commit> --runs 5`; the site must be built.
 */
const { values } = parseArgs({
  options: {
    before: { type: 'string', default: '108f621' },
    runs: { type: 'string', default: '5' },
  },
})
const SLOWER = 4
const LINE = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 90_000 }
const RESTED_MS = 1500

type Painted = { largest: number; shift: number; height: number }

/** Notes in the page what was painted and shifted, from its beginning. */
function watch() {
  const noted = { largest: 0, shift: 0 }
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) noted.largest = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) noted.shift += (entry as { value?: number }).value ?? 0
  }).observe({ type: 'layout-shift', buffered: true })
  Object.assign(globalThis, { noted })
}

async function paint(browser: Browser, address: string): Promise<Painted> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
  try {
    const page = await context.newPage()
    const session = await context.newCDPSession(page)
    await session.send('Network.enable')
    await session.send('Network.emulateNetworkConditions', LINE)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    await page.addInitScript(watch)
    const answer = await page.goto(address)
    if (!answer?.ok()) return { largest: Number.NaN, shift: Number.NaN, height: Number.NaN }
    await page.waitForTimeout(RESTED_MS)
    return await page.evaluate(() => ({
      ...(globalThis as unknown as { noted: Omit<Painted, 'height'> }).noted,
      height: document.documentElement.scrollHeight,
    }))
  } finally {
    await context.close()
  }
}

const before = checkOut(values.before)
const trees = {
  before: await startTree(before.folder),
  now: await startTree('.'),
}
const browser = await chromium.launch({
  executablePath: findNeededProgram('chromium'),
  args: ['--no-sandbox'],
})
try {
  const map = await (await fetch(`${trees.now.url}/sitemap.xml`)).text()
  const pick = (pattern: RegExp) => pattern.exec(map)?.[0] ?? '/'
  const centre = pick(/\/centres\/(?!in\/|service\/|near\/)[^/<]+\//)
  const addresses = ['/', '/centres/?age=10', pick(/\/centres\/in\/[^<]+\//), centre]
  const only = [`/compare/?ids=${centre.split('/')[2]}`, `${centre}cost/`, `${centre}visit/`]
  const rows: Record<string, Record<string, number>> = {}
  for (const address of [...addresses, ...only, '/temporary-care/']) {
    const seen: Record<string, Painted[]> = { before: [], now: [] }
    for (let run = 0; run < Number(values.runs); run += 1) {
      for (const [name, { url }] of Object.entries(trees)) {
        seen[name]?.push(await paint(browser, url + address))
      }
    }
    const toMiddle = (name: string, part: keyof Painted) =>
      Number(toMedian((seen[name] ?? []).map((one) => one[part])).toFixed(3))
    rows[address] = {
      'LCP ms before': Math.round(toMiddle('before', 'largest')),
      'LCP ms now': Math.round(toMiddle('now', 'largest')),
      'CLS now': toMiddle('now', 'shift'),
      'px before': toMiddle('before', 'height'),
      'px now': toMiddle('now', 'height'),
    }
  }
  console.log(`median of ${values.runs}; before: ${values.before}`)
  console.table(rows)
} finally {
  await browser.close()
  await Promise.all(Object.values(trees).map(({ stop }) => stop()))
  before.remove()
}
