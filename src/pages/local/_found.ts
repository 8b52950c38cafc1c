import { zhHans } from '#src/components/local/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

const words = zhHans.hub

export const toPages: ToPages = ({ region }) => [
  { href: '/local/', kind: 'list', title: words.title, summary: words.description(region.name) },
]
