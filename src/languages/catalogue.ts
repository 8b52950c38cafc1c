import { english } from '#src/languages/english/catalogue.ts'
import type { Translation } from '#src/languages/translation.ts'

/**
 * Everything the site says in a language beside Chinese, and how that language is written. The shape is that of the
 * first one: a language that lacks a text is a type error.
 */
export type Catalogue = Translation<typeof english> & {
  /** BCP 47; the first part of the addresses of its pages. */
  readonly tag: string
  readonly direction: 'ltr' | 'rtl'
  /** What it calls itself. */
  readonly name: string
}

/** Languages by the first part of their addresses. */
export type Languages = Readonly<Record<string, Catalogue>>

export const LANGUAGES: Languages = {
  en: { tag: 'en', direction: 'ltr', name: 'English', ...english },
}

/** The ends of the addresses of pages that are files; the search and centres are rendered when asked for. */
export const TRANSLATED_FILES = ['', 'emergency/', 'complaints/', 'about/'] as const

/** Of Chinese that stands on a page in another language. */
export const CHINESE = 'zh-Hans'
/** Of Chinese written in letters. */
export const PINYIN = 'zh-Latn-pinyin'

/** A text of content in a language; in Chinese, and marked as such, where nobody translated it. */
export function toSaid(
  { texts }: Catalogue,
  text: string,
): { text: string; lang: string | undefined } {
  const translated = texts[text]
  return { text: translated ?? text, lang: translated === undefined ? CHINESE : undefined }
}
