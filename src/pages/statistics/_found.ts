import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/statistics/_words.ts'

export const toPages: ToPages = ({ region }) => [
  {
    href: '/statistics/',
    kind: 'list',
    title: words.title,
    summary: words.description(region.fullName),
    keywords: [...words.keywords],
    body: Object.values(words.parts).join('\n'),
  },
]
