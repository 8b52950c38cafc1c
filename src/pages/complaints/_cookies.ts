import type { AstroGlobal } from 'astro'

type Page = Pick<AstroGlobal, 'cookies' | 'locals'>
type Cookie = { name: string; path: string; seconds: number; sameSite: 'lax' | 'strict' }

const STATUS = '/complaints/status/'
/** The key of the draft in this browser: the only way to open it. It lasts as long as the store keeps a draft. */
const DRAFT: Cookie = {
  name: 'draft',
  path: '/complaints/',
  seconds: 24 * 60 * 60,
  sameSite: 'lax',
}
/** The same of a question to the authority, which a complaint that is being written does not touch. */
const ENQUIRY: Cookie = { ...DRAFT, name: 'enquiry' }
/** The session in which a complainant reads a case. */
const CASE: Cookie = { name: 'case', path: STATUS, seconds: 15 * 60, sameSite: 'strict' }
/** What a look-up found to be wrong, until its page has shown it. */
const LOOK_UP: Cookie = { name: 'look-up', path: STATUS, seconds: 10 * 60, sameSite: 'strict' }

const read =
  ({ name }: Cookie) =>
  ({ cookies }: Page): string | undefined =>
    cookies.get(name)?.value

const keep =
  ({ name, path, seconds, sameSite }: Cookie) =>
  ({ cookies, locals }: Page, value: string): void => {
    const secure = locals.siteUrl.startsWith('https:')
    cookies.set(name, value, { path, httpOnly: true, sameSite, maxAge: seconds, secure })
  }

const drop =
  ({ name, path }: Cookie) =>
  ({ cookies }: Page): void =>
    cookies.delete(name, { path })

export const readDraftKey = read(DRAFT)
export const keepDraftKey = keep(DRAFT)
export const dropDraftKey = drop(DRAFT)

export const readEnquiryKey = read(ENQUIRY)
export const keepEnquiryKey = keep(ENQUIRY)
export const dropEnquiryKey = drop(ENQUIRY)

export const readCaseSession = read(CASE)
export const keepCaseSession = keep(CASE)
export const dropCaseSession = drop(CASE)

export const readReturnedLookUp = read(LOOK_UP)
export const keepReturnedLookUp = keep(LOOK_UP)
export const dropReturnedLookUp = drop(LOOK_UP)
