import type { Page } from '@playwright/test'

/** Notes every error that a page throws or tells its console while it is used. */
export function noteErrors(page: Page): string[] {
  const errors: string[] = []
  page.on('pageerror', ({ message, stack }) => errors.push(stack ?? message))
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
  return errors
}

/** Goes to an address and waits until what was rendered on the server is live. */
export async function openLive(page: Page, address: string): Promise<void> {
  await page.goto(address)
  // The search page says so as soon as its script answers in place.
  await page.locator('html[data-live], body:not(:has(.search))').first().waitFor()
}
