import type { AstroGlobal } from 'astro'

const NAME = 'case'
const PATH = '/complaints/status/'
const SECONDS = 15 * 60

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

export function dropCaseSession({ cookies }: Page): void {
  cookies.delete(NAME, { path: PATH })
}
