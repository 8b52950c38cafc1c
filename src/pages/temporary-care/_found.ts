import { zhHans as words } from '#src/components/temporary-care/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

/** The board of who can take a child for some hours of a day. */
export const toPages: ToPages = ({ region }) => [
  {
    href: '/temporary-care/',
    kind: 'service',
    title: words.title,
    summary: words.description(region.name),
    keywords: [...words.keywords],
  },
]
