import { zhHans } from '#src/components/local/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'

const words = zhHans.notices

/** Every notice from its first day to its last, and the page of all. */
export const toPages: ToPages = ({ library: { notices }, region }) => [
  ...notices.map(({ slug, title, situation, advice, returnRule, startsOn, endsOn }) => ({
    href: `/notices/#${slug}`,
    kind: 'notice' as const,
    title,
    summary: situation,
    body: [...advice, returnRule].join('\n'),
    shownFrom: startsOn,
    shownTo: endsOn,
  })),
  {
    href: '/notices/',
    kind: 'list',
    title: words.title,
    summary: words.description(region.fullName),
    keywords: [...words.keywords],
  },
]
