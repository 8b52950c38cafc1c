import type { Page } from '@playwright/test'

export const NOTHING = '/centres/?service=temporary&age=8&subdistrict=350102001&grade=A'

export const box = (page: Page) => page.locator('#q')
export const names = (page: Page) => page.locator('.centre-card h3')
export const count = (page: Page) => page.locator('.results').getByRole('status')
export const toTotal = async (page: Page) =>
  Number(/\d+/.exec((await count(page).textContent()) ?? '')?.[0])

export const toCount = (total: number | string | null | undefined) =>
  new RegExp(`^共 ?${total} ?家机构`)

/** On a phone the filters are folded; beside the list they are open. */
export async function openFilters(page: Page) {
  const summary = page.locator('.filters > summary')
  if (await summary.isVisible()) await summary.click()
}

/** Above an answer the three questions are folded on a phone. */
export async function openQuestions(page: Page) {
  const summary = page.locator('.asking:not([open]) > summary')
  if (await summary.isVisible()) await summary.click()
}

/** The page with its script running. */
export async function openLive(page: Page, address = '/centres/') {
  await page.goto(address)
  await page.locator('html[data-live]').waitFor()
}
