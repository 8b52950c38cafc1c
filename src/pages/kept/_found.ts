import { zhHans } from '#src/components/choosing/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

const words = zhHans.kept

/** The own list; a list that was sent has no address anybody could look for. */
export const toPages: ToPages = () => [
  {
    href: '/kept/',
    kind: 'tool',
    title: words.title,
    summary: words.description,
    keywords: [...words.keywords],
  },
]
