import type { AstroGlobal } from 'astro'

const NAME = 'case'
const PATH = '/complaints/status/'
const SECONDS = 15 * 60
const RETURNED_NAME = 'look-up'
const RETURNED_SECONDS = 10 * 60

type Page = Pick<AstroGlobal, 'cookies' | 'locals'>

/** The session in which a complainant reads a case. */
export function readCaseSession({ cookies }: Page): string | undefined {
  return cookies.get(NAME)?.value
}

export function keepCaseSession({ cookies, locals }: Page, session: string): void {
  const secure = locals.siteUrl.startsWith('https:')
  const lasting = { path: PATH, httpOnly: true, maxAge: SECONDS, secure }
  cookies.set(NAME, session, { ...lasting, sameSite: 'strict' })
}

/** Keeps what a look-up found to be wrong until its page has shown it. */
export function keepReturnedLookUp({ cookies, locals }: Page, returned: string): void {
  const secure = locals.siteUrl.startsWith('https:')
  const lasting = { path: PATH, httpOnly: true, maxAge: RETURNED_SECONDS, secure }
  cookies.set(RETURNED_NAME, returned, { ...lasting, sameSite: 'strict' })
}

export const readReturnedLookUp = ({ cookies }: Page): string | undefined =>
  cookies.get(RETURNED_NAME)?.value

export const dropReturnedLookUp = ({ cookies }: Page): void =>
  cookies.delete(RETURNED_NAME, { path: PATH })

export function dropCaseSession({ cookies }: Page): void {
  cookies.delete(NAME, { path: PATH })
}
