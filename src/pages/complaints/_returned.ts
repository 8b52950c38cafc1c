import type { AstroGlobal } from 'astro'

/** Parameter of a page that is opened because its form came back. */
const RETURNED = 'returned'

type Page = Pick<AstroGlobal, 'url' | 'redirect'>

/** Whether the page is to say what was wrong with its form. */
export const isReturned = ({ url }: Pick<Page, 'url'>): boolean => url.searchParams.has(RETURNED)

/** Opens the same page again for what was wrong: an address of its own, safe to reload and to go back to. */
export function toReturned({ url, redirect }: Page): Response {
  const parameters = new URLSearchParams(url.searchParams)
  parameters.set(RETURNED, '1')
  return redirect(`${url.pathname}?${parameters}`, 303)
}
