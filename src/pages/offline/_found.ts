import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/offline/_words.ts'

export const toPages: ToPages = () => [
  {
    href: '/offline/',
    kind: 'tool',
    title: words.title,
    summary: words.description,
    keywords: [...words.keywords],
  },
]
