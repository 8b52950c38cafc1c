import { serviceTypeSchema, toServiceSlug } from '#src/centres/codes.ts'
import { zhHans as listWords } from '#src/components/centre-lists/words.ts'
import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/centres/_words.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

/** The search, subdistricts and forms of service. Single centres are found by the search itself. */
export const toPages: ToPages = ({ region }) => [
  {
    href: '/centres/',
    kind: 'list',
    title: words.title,
    summary: words.description(region.name),
    keywords: [...words.keywords],
  },
  {
    href: '/centres/near/',
    kind: 'list',
    title: words.near.title(region.name),
    summary: words.near.description(region.fullName),
  },
  ...serviceTypeSchema.options.map((type) => {
    const { meaning, suits, ask } = listWords.services[type]
    return {
      href: `/centres/service/${toServiceSlug(type)}/`,
      kind: 'list' as const,
      title: listWords.servicePage.title(SERVICE_TYPE_LABELS[type], region.name),
      summary: meaning + suits,
      body: ask.join('\n'),
    }
  }),
  ...region.subdistricts.map(({ slug, name, communities }) => ({
    href: `/centres/in/${slug}/`,
    kind: 'list' as const,
    title: listWords.subdistrict.title(name),
    summary: listWords.subdistrict.summary(region.fullName, name),
    body: communities.join('\n'),
  })),
]
