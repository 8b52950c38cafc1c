import { gzipSync } from 'node:zlib'
import { chromium, type Page } from '@playwright/test'
import { toPromises } from '#src/complaints/clocks/to-promises.ts'
import { readDeskPage } from '#src/desk/page-files.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { DeskDouble, NOW } from '#tests/support/desk-double.ts'
import { findNeededProgram } from '#tests/support/programs.ts'

/**
 * The web desk with so many cases: bytes of its scripts, and how long an officer waits, in a browser of this machine
 * (milliseconds by the clock, and of the page's main thread). `npm run bench:desk -- [CASES]`; the site must be built.
 */
const CASES = Number(process.argv[2] ?? 1000)
const LARGE = new Uint8Array(10 * 1024 * 1024)
LARGE.set([0xff, 0xd8, 0xff, 0xe0])

const page = await readDeskPage()
for (const [path, { body }] of page?.files ?? [])
  console.log(`${path.padEnd(12)} ${(gzipSync(body).length / 1000).toFixed(1).padStart(7)} kB gzip`)

const rules = toRules()
const desk = new DeskDouble(rules, [])
const url = await desk.start()
for (let at = 0; at < CASES; at += 1) {
  const filedAt = new Date(Date.parse(NOW) - at * 3_600_000)
  const row = {
    filedAt: filedAt.toISOString(),
    urgent: at % 9 === 0,
    promises: toPromises(rules, 'fees', filedAt),
  }
  await desk.file({
    row,
    files: at === 0 ? [{ name: '1.jpg', kind: 'image', content: LARGE }] : [],
  })
}

const browser = await chromium.launch({
  executablePath: findNeededProgram('chromium'),
  args: ['--no-sandbox'],
})
const tab = await browser.newPage({ viewport: { width: 1280, height: 800 } })
const session = await tab.context().newCDPSession(tab)
await session.send('Performance.enable')

const readTaskTime = async () => {
  const { metrics } = await session.send('Performance.getMetrics')
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000
}

/** Does something, and waits until what it should bring was painted. */
async function measure(name: string, act: () => Promise<unknown>, until: string): Promise<void> {
  const [began, task] = [performance.now(), await readTaskTime()]
  await act()
  await tab.waitForSelector(until, { state: 'attached' })
  await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))))
  const [passed, busy] = [performance.now() - began, (await readTaskTime()) - task]
  console.log(
    `${name.padEnd(28)} ${passed.toFixed(0).padStart(6)} ms, ${busy.toFixed(0).padStart(5)} of main thread`,
  )
}

const type = (tab: Page, text: string) => tab.fill('input[type=search]', text)

await measure('page, first paint', () => tab.goto(url), '.sign-in')
const [officer] = desk.officers
const key = Buffer.from(officer?.identity ?? '')
await tab.setInputFiles('input[type=file]', { name: 'k', mimeType: 'text/plain', buffer: key })
await measure(`sign in, ${CASES} cases`, () => tab.click('button[type=submit]'), '.rows li')
await measure('find by a letter', () => type(tab, 'A'), '.rows')
await measure('show all again', () => type(tab, ''), '.rows')
await measure('open a case', () => tab.click('.rows a >> nth=1'), '.case')
const [large] = [...desk.cases.keys()]
await tab.evaluate((reference) => {
  location.hash = reference
}, large ?? '')
await tab.waitForSelector('.file button')
await measure('open a file of 10 MB', () => tab.click('.file button'), '.shown')

await browser.close()
desk.stop()
