import { zhHans as words } from '#src/components/home/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

export const toPages: ToPages = ({ region }) => [
  {
    href: '/',
    kind: 'list',
    title: region.siteName,
    summary: words.description(region.fullName),
    body: words.lead,
  },
]
