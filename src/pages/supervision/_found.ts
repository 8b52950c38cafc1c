import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/supervision/_words.ts'

export const toPages: ToPages = ({ region }) => [
  {
    href: '/supervision/',
    kind: 'service',
    title: words.title,
    summary: words.description(region.name),
    keywords: [...words.keywords],
    body: [...words.recordKinds.flat(), ...words.terms].join('\n'),
  },
]
