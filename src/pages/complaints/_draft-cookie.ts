import type { AstroGlobal } from 'astro'

const NAME = 'draft'
const PATH = '/complaints/'
/** As long as the store keeps a draft. */
const SECONDS = 24 * 60 * 60

type Page = Pick<AstroGlobal, 'cookies' | 'locals'>

/** The key of the draft in this browser: the only way to open it. */
export function readDraftKey({ cookies }: Page): string | undefined {
  return cookies.get(NAME)?.value
}

export function keepDraftKey({ cookies, locals }: Page, key: string): void {
  const secure = locals.siteUrl.startsWith('https:')
  cookies.set(NAME, key, { path: PATH, httpOnly: true, sameSite: 'lax', maxAge: SECONDS, secure })
}

export function dropDraftKey({ cookies }: Page): void {
  cookies.delete(NAME, { path: PATH })
}
