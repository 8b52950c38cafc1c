import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/data/_words.ts'

export const toPages: ToPages = ({ region }) => [
  {
    href: '/data/',
    kind: 'list',
    title: words.title,
    summary: words.description(region.fullName),
    keywords: [...words.keywords],
  },
]
