import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/home-visits/_words.ts'

export const toPages: ToPages = ({ library: { homeVisits }, region }) =>
  homeVisits
    ? [
        {
          href: '/home-visits/',
          kind: 'service',
          title: words.title,
          summary: words.description(region.fullName),
          keywords: [...words.keywords],
          body: [
            words.lead,
            ...homeVisits.offers.flatMap(({ provider, services }) => [provider, ...services]),
          ].join('\n'),
        },
      ]
    : []
