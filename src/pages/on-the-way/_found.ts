import { zhHans as words } from '#src/components/on-the-way/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

export const toPages: ToPages = () => [
  {
    href: '/on-the-way/',
    kind: 'tool',
    title: words.title,
    summary: words.description,
    keywords: [...words.keywords],
  },
]
