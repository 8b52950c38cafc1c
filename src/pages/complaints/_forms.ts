import type { AstroGlobal } from 'astro'
import { FIELDS } from '#src/complaints/fields.ts'
import { parseForm } from '#src/lib/parse-form.ts'

/** Astro answers it with the page of addresses that do not exist. */
export const notFound = () => new Response(null, { status: 404 })

const FORM = /^application\/x-www-form-urlencoded\b/i

/** The form a request brings; empty when it brings none that can be read, so that the page says what is missing. */
export async function readForm(request: Request): Promise<FormData> {
  const isForm = FORM.test(request.headers.get('content-type') ?? '')
  return isForm ? parseForm(await request.text()) : new FormData()
}

/** Parameter of a page that is opened because its form came back. */
const RETURNED = 'returned'
/** Parameter of the address a form is sent to: not that of its page, so that the page stays in the history. */
const SAVE = 'save'
/** Parameter that names the copy in the tab whose words the server has now. */
const SENT = 'sent'
/** Parameter of a page whose browser was just given its first cookie. */
const STARTED = 'started'

type Page = Pick<AstroGlobal, 'url' | 'redirect'>

/** Whether the page is to say what was wrong with its form. */
export const isReturned = ({ url }: Pick<Page, 'url'>): boolean => url.searchParams.has(RETURNED)

/** Whether the browser should have a cookie: if it has none, it keeps none. */
export const isStarted = ({ url }: Pick<Page, 'url'>): boolean => url.searchParams.has(STARTED)

/**
 * Leads on once the cookie has come back: whoever goes back later, when it is gone for another reason, is not told
 * that the browser keeps none.
 */
export function toUsual({ url, redirect }: Page): Response {
  const parameters = new URLSearchParams(url.searchParams)
  parameters.delete(STARTED)
  return redirect(toAddress(url.pathname, parameters), 303)
}

/** The parameters of a page that its form keeps: how it was come to. */
function toLasting({ searchParams }: URL): URLSearchParams {
  const lasting = new URLSearchParams(searchParams)
  for (const name of [RETURNED, SAVE, SENT, STARTED]) lasting.delete(name)
  return lasting
}

/** Where the form of a page is sent. */
export function toAction({ url }: Pick<Page, 'url'>): string {
  const parameters = toLasting(url)
  parameters.set(SAVE, '1')
  return `?${parameters}`
}

/** Parameters that tell the next page which copy of the tab is kept now. */
export function toSent(form: FormData): URLSearchParams {
  const copy = form.get(FIELDS.form.copy)
  const isOurs = typeof copy === 'string' && /^[a-z0-9]{1,20}$/.test(copy)
  return new URLSearchParams(isOurs ? { [SENT]: copy } : {})
}

/** An address with parameters behind it, where there are any. */
export function toAddress(path: string, parameters: URLSearchParams): string {
  const query = String(parameters)
  return query ? `${path}?${query}` : path
}

/** Leads on from a saved form. `isFirst`: the browser was given a cookie with this answer, and had none. */
export function toNextPage(page: Page, path: string, form: FormData, isFirst = false): Response {
  const parameters = toSent(form)
  if (isFirst) parameters.set(STARTED, '1')
  return page.redirect(toAddress(path, parameters), 303)
}

/**
 * Opens the same page again for what was wrong: an address of its own, safe to reload and to go back to. `isFirst`:
 * the browser was given a cookie with this answer, and had none. `at`: id of what it is opened at, instead of its top.
 */
export function toReturned(
  { url, redirect }: Page,
  form: FormData,
  isFirst = false,
  at?: string,
): Response {
  const parameters = toLasting(url)
  parameters.set(RETURNED, '1')
  if (isFirst) parameters.set(STARTED, '1')
  for (const [name, value] of toSent(form)) parameters.set(name, value)
  return redirect(`${url.pathname}?${parameters}${at ? `#${at}` : ''}`, 303)
}
