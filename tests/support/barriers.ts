import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { findOwnBarriers } from '#tests/support/own-barriers.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

type RunOnly = NonNullable<Parameters<AxeBuilder['options']>[0]['runOnly']>

/** What axe finds out from colours. */
const OF_COLOURS: RunOnly = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }

/** What axe or one of our own rules calls a barrier on a page, one rule a line with where it is broken. */
export const findBarriers = (page: Page): Promise<string[]> => find(page, TAGS)

async function find(page: Page, runOnly: RunOnly): Promise<string[]> {
  // Legacy: no second page is opened to put frames together, of which we have none. Only violations are spelled
  // out. Together that is less than half of the work.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  const axe = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`,
  )
  // Browsers show the focus to who uses keys: after a click they would not. This key does nothing on a page.
  await page.keyboard.press('F8')
  return [...axe, ...(await page.evaluate(findOwnBarriers))]
}

const LIGHTS = {
  'by night': { colorScheme: 'dark', contrast: 'no-preference' },
  'with strong contrast': { colorScheme: 'light', contrast: 'more' },
} as const

/**
 * The same by day and in other lights. There only colours are others, which is tried too: what axe says of all the rest
 * by day holds.
 */
export async function findBarriersInLights(
  page: Page,
  ...lights: (keyof typeof LIGHTS)[]
): Promise<string[]> {
  const found = [...(await findBarriers(page)), ...(await page.evaluate(findMoreThanColours))]
  for (const light of lights) {
    await page.emulateMedia(LIGHTS[light])
    found.push(...(await find(page, OF_COLOURS)).map((barrier) => `${light}: ${barrier}`))
  }
  return found
}

/** What styles change by night or with strong contrast besides colours and how thick a line is. */
function findMoreThanColours(): string[] {
  const isOfLight = (rule: CSSRule) =>
    rule instanceof CSSMediaRule && /prefers-(color-scheme|contrast)/.test(rule.conditionText)
  const toRules = (rules: CSSRuleList): CSSRule[] =>
    Array.from(rules).flatMap((rule) =>
      rule instanceof CSSGroupingRule ? [rule, ...toRules(rule.cssRules)] : [rule],
    )
  const all = Array.from(document.styleSheets).flatMap((sheet) => toRules(sheet.cssRules))
  const changed = all
    .filter(isOfLight)
    .flatMap((rule) => toRules((rule as CSSMediaRule).cssRules))
    .filter((rule) => rule instanceof CSSStyleRule)
  return changed.flatMap(({ style, selectorText }) =>
    Array.from(style)
      .filter((name) => {
        const isColour = CSS.supports('color', style.getPropertyValue(name))
        // The compiler of styles has variables for colours of its own.
        const isKnown = isColour || name === '--line' || name.startsWith('--lightningcss-')
        return !(name.startsWith('--') && isKnown)
      })
      .map((name) => `not a colour: ${selectorText} ${name}`),
  )
}
