import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/policies/_words.ts'

/** Documents by title, number and popular names, and the list of them. */
export const toPages: ToPages = ({ library: { policies }, region }) =>
  policies.length === 0
    ? []
    : [
        ...policies.map((policy) => ({
          href: `/policies/${policy.slug}/`,
          kind: 'policy' as const,
          title: policy.title,
          summary: policy.summary,
          keywords: [policy.number, ...policy.aliases],
          body: [policy.text, ...policy.promises.map(({ text }) => text)].join('\n'),
          reviewBy: policy.nextReview,
        })),
        {
          href: '/policies/',
          kind: 'list' as const,
          title: words.title,
          summary: words.description(region.fullName),
          keywords: [...words.keywords],
        },
      ]
