import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { findOwnBarriers } from '#tests/support/own-barriers.ts'

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']

/** What axe or one of our own rules calls a barrier on a page, one rule a line with where it is broken. */
export async function findBarriers(page: Page): Promise<string[]> {
  // Legacy: no second page is opened to put frames together, of which we have none. Only violations are spelled
  // out. Together that is less than half of the work.
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: TAGS, resultTypes: ['violations'] })
    .setLegacyMode()
    .analyze()
  const axe = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' ')}`,
  )
  // Browsers show the focus to who uses keys: after a click they would not. This key does nothing on a page.
  await page.keyboard.press('F8')
  return [...axe, ...(await page.evaluate(findOwnBarriers))]
}
