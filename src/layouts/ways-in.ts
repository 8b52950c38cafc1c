import type { Catalogue } from '#src/languages/catalogue.ts'
import type { Way } from '#src/layouts/words.ts'

/** The pages of a language, at the top and at the foot of each of them. */
export const toWaysIn = ({ tag, pages }: Catalogue): Way[] => [
  { href: `/${tag}/centres/`, label: pages.centres },
  { href: `/${tag}/emergency/`, label: pages.emergency },
  { href: `/${tag}/complaints/`, label: pages.complaints },
  { href: `/${tag}/about/`, label: pages.about },
]
