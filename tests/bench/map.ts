import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import type { MapAnswer, MapPoint } from '#src/choosing/map/map-answers.ts'
import { toMedian } from '#tests/support/median.ts'
import { findNeededProgram } from '#tests/support/programs.ts'
import { startSamplePortal } from '#tests/support/publish-sample.ts'
import { createRandom } from '#tests/support/random.ts'

/**
 * Frames a second while a map is dragged, in a browser that is made four times slower, beside the same points as plain
 * SVG; and what the map weighs. `npm run bench:map`; the site must be built.
 */
const SLOWER = 4
const ROUNDS = 5
const DRAG_MS = 2000
const SIZES = [1500, 10_000]
const STATES = ['available', 'limited', 'full', 'unknown'] as const

function toPoints(count: number): MapPoint[] {
  const random = createRandom(count)
  const within = (from: number, to: number) => from + (to - from) * (random.between(0, 1e6) / 1e6)
  return Array.from({ length: count }, (_, at) => [
    `b-${at}`,
    `示例托育园${at}`,
    within(26.062, 26.127),
    within(119.24, 119.317),
    random.pick(STATES),
  ])
}

/** Drags to and fro over an element and counts the pictures that were shown meanwhile. */
async function countFrames(page: Page, selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox()
  if (!box) throw new Error(`${selector} is not shown`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.evaluate(() => {
    const count = { frames: 0, from: performance.now() }
    const next = () => {
      count.frames += 1
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    Object.assign(globalThis, { count })
  })
  const until = performance.now() + DRAG_MS
  for (let step = 0; performance.now() < until; step++) {
    await page.mouse.move(x + 80 * Math.sin(step / 8), y + 60 * Math.cos(step / 8))
  }
  const rate = await page.evaluate(() => {
    const { count } = globalThis as unknown as { count: { frames: number; from: number } }
    return (count.frames * 1000) / (performance.now() - count.from)
  })
  await page.mouse.up()
  return rate
}

/** The same points as one drawing that is moved as a whole. */
function drawPlainly(points: readonly MapPoint[]) {
  const dots = points
    .map(([, , lat, lng]) => {
      const [x, y] = [(lng - 119.24) * 9000, (26.127 - lat) * 10_000]
      return `<circle cx="${x}" cy="${y}" r="5"/>`
    })
    .join('')
  document.body.innerHTML = `<svg id="plain" width="700" height="420"><g>${dots}</g></svg>`
  const group = document.querySelector('g')
  let from: { x: number; y: number } | undefined
  addEventListener('mousedown', ({ clientX, clientY }) => {
    from = { x: clientX, y: clientY }
  })
  addEventListener('mousemove', ({ clientX, clientY }) => {
    if (from) group?.setAttribute('transform', `translate(${clientX - from.x} ${clientY - from.y})`)
  })
}

const folder = '.build/client/_astro'
const portal = await startSamplePortal()
const browser = await chromium.launch({
  executablePath: findNeededProgram('chromium'),
  args: ['--no-sandbox', '--disable-gpu'],
})
try {
  for (const size of SIZES) {
    const points = toPoints(size)
    const rates: Record<'map' | 'plain', number[]> = { map: [], plain: [] }
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 800 } })
      const answer: MapAnswer = { release: '', total: size, points }
      await page.route('**/centres/points.json*', (route) => route.fulfill({ json: answer }))
      await page.goto(portal.url)
      await page.locator('[data-open-map]').first().click()
      await page.locator('.live-map__mark').first().waitFor()
      const session = await page.context().newCDPSession(page)
      await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
      rates.map.push(await countFrames(page, '.live-map__paper'))
      await page.goto('about:blank')
      await page.evaluate(drawPlainly, points)
      rates.plain.push(await countFrames(page, '#plain'))
      await page.close()
    }
    const [map, plain] = [toMedian(rates.map), toMedian(rates.plain)]
    console.log(
      `${size} points, ${SLOWER} × slowed: ${map.toFixed(1)} frames a second, as plain SVG ${plain.toFixed(1)} (medians of ${ROUNDS})`,
    )
  }
} finally {
  await browser.close()
  await portal.remove()
}
for (const name of readdirSync(folder)) {
  if (!/^(open-map|pick-place|pmtiles-layer|styles|leaflet|live-map)\./.test(name)) continue
  if (!/\.(js|css)$/.test(name)) continue
  const { length } = gzipSync(readFileSync(`${folder}/${name}`), { level: 9 })
  console.log(`${name}: ${(length / 1024).toFixed(1)} KiB gzip`)
}
