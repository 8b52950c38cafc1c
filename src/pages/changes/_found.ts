import { zhHans as words } from '#src/components/changes/words.ts'
import { zhHans as goneWords } from '#src/components/gone/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

/** What changed, whole and by subdistrict, and the list of centres that take no children in. */
export const toPages: ToPages = ({ region }) => [
  {
    href: '/changes/',
    kind: 'list',
    title: words.page.title,
    summary: words.page.description(region.fullName),
    keywords: [...words.page.keywords],
  },
  ...region.subdistricts.map(({ slug, name }) => ({
    href: `/changes/in/${slug}/`,
    kind: 'list' as const,
    title: words.page.titleOf(name),
    summary: words.page.description(name),
  })),
  {
    href: '/centres/gone/',
    kind: 'list',
    title: goneWords.list.title,
    summary: goneWords.list.description(region.fullName),
    keywords: [...goneWords.list.keywords],
  },
]
