import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/programmes/_words.ts'

export const toPages: ToPages = ({ library: { programmes }, region }) =>
  programmes
    ? [
        {
          href: '/programmes/',
          kind: 'service',
          title: words.title,
          summary: words.description(region.fullName),
          keywords: [...words.keywords],
          body: [
            words.lead,
            ...programmes.programmes.flatMap(({ name, what }) => [name, what]),
            ...programmes.recordings.map(({ title }) => title),
          ].join('\n'),
        },
      ]
    : []
