import { zhHans as words } from '#src/components/booklet/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

export const toPages: ToPages = ({ region }) => [
  {
    href: '/booklet/',
    kind: 'list',
    title: words.title,
    summary: words.description(region.fullName),
    keywords: [...words.keywords],
    body: words.how.join('\n'),
  },
]
