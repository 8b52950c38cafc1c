import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/operators/_words.ts'

export const toPages: ToPages = ({ library: { openingGuide }, region }) =>
  openingGuide
    ? [
        {
          href: '/operators/',
          kind: 'service',
          title: words.title,
          summary: words.description(region.fullName),
          keywords: [...words.keywords],
          body: [
            openingGuide.lead,
            ...openingGuide.steps.flatMap(({ title, text, items }) => [
              title,
              text,
              ...items.map((item) => item.text),
            ]),
          ].join('\n'),
        },
      ]
    : []
