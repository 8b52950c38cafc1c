import type { StaticFile } from '#src/publishing/release/open-release.ts'
import { compressors, inflate, toTag } from '#src/server/coding.ts'

/** How pages are read: as they are, or with large type and what matters first. One attribute of `<html>` says it. */
export type ReadingMode = 'standard' | 'elder'

/** Where it is chosen in an address, and kept in a browser. */
export const MODE = 'mode'

const COOKIE = new RegExp(`(?:^|;\\s*)${MODE}=elder(?:;|$)`)
const YEAR_IN_SECONDS = 365 * 24 * 60 * 60

/** What an address asks for; nothing where it asks for no mode. */
export function toAskedMode(url: URL | undefined): ReadingMode | undefined {
  const asked = url?.searchParams.get(MODE)
  return asked === 'elder' || asked === 'standard' ? asked : undefined
}

/** The mode of an answer: what the address asks for, else what the browser keeps. */
export function toMode(url: URL | undefined, cookie: string | undefined): ReadingMode {
  return toAskedMode(url) ?? (COOKIE.test(cookie ?? '') ? 'elder' : 'standard')
}

/** Keeps what an address asks for until something else is asked; the standard mode leaves nothing behind. */
export function toModeCookie(mode: ReadingMode, isSecure: boolean): string {
  const seconds = mode === 'elder' ? YEAR_IN_SECONDS : 0
  return `${MODE}=${mode}; Path=/; Max-Age=${seconds}; SameSite=Lax${isSecure ? '; Secure' : ''}`
}

/** Whether an answer is a page: only pages have modes. */
export const hasModes = (contentType: string | undefined) =>
  contentType?.startsWith('text/html') ?? false

const START = Buffer.from('<html ')
const ELDER_START = Buffer.from('<html data-mode="elder" ')
/** Where a page begins; nothing that somebody typed stands so early. */
const HEAD_BYTES = 200

/** A page in a mode. */
export function toPageInMode(page: Buffer, mode: ReadingMode): Buffer {
  const at = mode === 'elder' ? page.subarray(0, HEAD_BYTES).indexOf(START) : -1
  if (at < 0) return page
  return Buffer.concat([page.subarray(0, at), ELDER_START, page.subarray(at + START.length)])
}

const elderFiles = new WeakMap<StaticFile, Promise<StaticFile>>()

async function toElderFile(file: StaticFile): Promise<StaticFile> {
  const page = toPageInMode('plain' in file ? file.plain : await inflate(file.br), 'elder')
  const { status, headers } = file
  return { status, headers, etag: toTag(page), br: await compressors.br(page) }
}

/** A file of a release in a mode; of a page it is made once. */
export async function toFileInMode(file: StaticFile, mode: ReadingMode): Promise<StaticFile> {
  if (mode === 'standard' || !hasModes(file.headers['content-type'])) return file
  const made = elderFiles.get(file) ?? toElderFile(file)
  elderFiles.set(file, made)
  return made
}
