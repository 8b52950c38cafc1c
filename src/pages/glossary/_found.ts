import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/glossary/_words.ts'

/** Every word by itself, also as people ask what it means, and the page of all. */
export const toPages: ToPages = ({ library: { terms } }) =>
  terms.length === 0
    ? []
    : [
        ...terms.map(({ slug, term, forms, meaning, forParents = '' }) => ({
          href: `/glossary/#${slug}`,
          kind: 'term' as const,
          title: words.whatIs(term),
          summary: meaning,
          keywords: [...forms, ...[term, ...forms].flatMap(words.asked)],
          body: forParents,
        })),
        {
          href: '/glossary/',
          kind: 'list' as const,
          title: words.title,
          summary: words.description,
        },
      ]
