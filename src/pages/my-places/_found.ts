import { zhHans as words } from '#src/components/places/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

export const toPages: ToPages = () => [
  {
    href: '/my-places/',
    kind: 'tool',
    title: words.title,
    summary: words.description,
    keywords: [...words.keywords],
    body: words.privacy,
  },
]
