import { zhHans as words } from '#src/components/check/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

/** The question whether a place is filed, and the list of those that are not. */
export const toPages: ToPages = ({ region, library }) => [
  {
    href: '/check/',
    kind: 'service',
    title: words.title,
    summary: words.description(region.name),
    keywords: [...words.keywords],
  },
  {
    href: '/check/list/',
    kind: 'list',
    title: words.list.title,
    summary: words.list.description(region.name),
    body: library.registered.map(({ name }) => name).join('\n'),
  },
]
