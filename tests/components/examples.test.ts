import { loadRenderers } from 'astro:container'
import { getContainerRenderer } from '@astrojs/react/container-renderer'
import { AxeBuilder } from '@axe-core/playwright'
import { type Browser, chromium } from '@playwright/test'
import { experimental_AstroContainer as AstroContainer } from 'astro/container'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EMPTY_LIBRARY } from '#src/guidance/library.ts'
import { EXAMPLES } from '#tests/components/examples.ts'
import { findNeededProgram } from '#tests/support/programs.ts'

let container: AstroContainer
let browser: Browser

/** All that components read of what a page may know. */
const locals = { library: EMPTY_LIBRARY, now: new Date('2026-11-20T00:00:00+08:00') } as App.Locals

beforeAll(async () => {
  container = await AstroContainer.create({
    renderers: await loadRenderers([getContainerRenderer()]),
  })
  browser = await chromium.launch({
    executablePath: findNeededProgram('chromium'),
    args: ['--no-sandbox'],
  })
})

afterAll(() => browser.close())

test.each(EXAMPLES)('$name', async ({ component, props, shows, hides = [] }) => {
  const html = await container.renderToString(component, { props, locals })
  for (const words of shows) expect(html).toMatch(words)
  for (const words of hides) expect(html).not.toMatch(words)
})

test('no example has a barrier', { timeout: 300_000 }, async () => {
  const page = await (await browser.newContext()).newPage()
  for (const { name, component, props } of EXAMPLES) {
    const html = await container.renderToString(component, { props, locals })
    await page.setContent(`<!doctype html><html lang="zh-CN"><title>x</title><main>${html}</main>`)
    const { violations } = await new AxeBuilder({ page })
      .options({ resultTypes: ['violations'] })
      .setLegacyMode()
      .disableRules(['page-has-heading-one', 'heading-order'])
      .analyze()
    expect
      .soft(
        violations.map(({ id }) => id),
        name,
      )
      .toEqual([])
  }
})
