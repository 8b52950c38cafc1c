import { zhHans } from '#src/components/choosing/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

const words = zhHans.compare

export const toPages: ToPages = () => [
  {
    href: '/compare/',
    kind: 'tool',
    title: words.foundTitle,
    summary: words.description,
    keywords: [...words.keywords],
  },
]
