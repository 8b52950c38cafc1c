import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { JOURNEYS } from '#tests/support/journeys-with-script.ts'
import { noteErrors, openLive } from '#tests/support/live-page.ts'

/** What Playwright itself reads in the page. */
const KEPT = ['BigInt64Array', 'BigUint64Array']

/** Interfaces and their members that the oldest supported browsers do not have; `*` are whole globals. */
const NEWER = readFileSync('tests/fixtures/newer-than-the-floor.txt', 'utf8')
  .split('\n')
  .filter((line) => line && !line.startsWith('#'))
  .map((line) => line.split(': '))
  .map(
    ([owner = '', members = '']) =>
      [owner, members.split(' ').filter((name) => !KEPT.includes(name))] as const,
  )

/** Runs in the page before anything of ours; the test's own code lives in a world beside it. */
function deleteNewer(newer: readonly (readonly [string, readonly string[]])[]) {
  const globals = globalThis as unknown as Record<string, Record<string, unknown> | undefined>
  for (const [owner, members] of newer) {
    const [name = '', part] = owner.split('.')
    const found = part ? globals[name]?.[part] : globals[name]
    const holder = found as { prototype?: object } | undefined
    const isGlobal = owner === '*' || owner === 'Window'
    for (const member of members) {
      const place = isGlobal ? globals : holder
      if (place) Reflect.deleteProperty(place, member.replace('_static', ''))
      if (!isGlobal && holder?.prototype) Reflect.deleteProperty(holder.prototype, member)
    }
  }
}

test.beforeEach(({ page }) => page.addInitScript(deleteNewer, NEWER))

test('what is newer than the floor is gone, what is older is there', async ({ page }) => {
  await page.goto('/')
  const has = await page.evaluate(() => [
    'at' in [],
    'replaceAll' in String.prototype,
    'hasOwn' in Object,
    'replaceChildren' in document.body,
    'structuredClone' in globalThis,
    'ResizeObserver' in globalThis,
    'Segmenter' in Intl,
    'clipboard' in navigator,
    'flatMap' in [] && 'fromEntries' in Object && 'append' in document.body,
  ])
  expect(has).toEqual([...Array.from({ length: 8 }, () => false), true])
})

for (const [name, use] of Object.entries(JOURNEYS)) {
  test(`${name}: works in the oldest browsers`, async ({ page }) => {
    const errors = noteErrors(page)
    await use(page, (address) => openLive(page, address))
    expect(errors).toEqual([])
  })
}

test('every script that a page brings is opened by one of these journeys', async ({ page }) => {
  test.slow()
  const scriptsOf = (html: string) =>
    [...html.matchAll(/<script[^>]+src="([^"]+)"|component-url="([^"]+)"/g)].map(
      ([, script, island]) => script ?? island ?? '',
    )
  const addresses = [
    ...readFileSync('tests/support/journeys-with-script.ts', 'utf8').matchAll(
      /'(\/(?:[a-z0-9/-]+\/)?)/g,
    ),
  ].map(([, address = '']) => address)
  expect(addresses.length).toBeGreaterThan(10)
  const journeys = new Set<string>()
  for (const address of addresses) {
    for (const script of scriptsOf(await (await page.request.get(address)).text())) {
      journeys.add(script)
    }
  }
  const map = await (await page.request.get('/sitemap.xml')).text()
  const listed = [...map.matchAll(/<loc>https?:\/\/[^/]+([^<]+)<\/loc>/g)].map(
    ([, path = '']) => path,
  )
  expect(listed.length).toBeGreaterThan(100)
  const missed: string[] = []
  for (const address of listed) {
    for (const script of scriptsOf(await (await page.request.get(address)).text())) {
      if (!journeys.has(script)) missed.push(`${address}: ${script}`)
    }
  }
  expect(missed).toEqual([])
})
