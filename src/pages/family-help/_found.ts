import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/family-help/_words.ts'

export const toPages: ToPages = ({ library: { familyHelp }, region }) =>
  familyHelp
    ? [
        {
          href: '/family-help/',
          kind: 'service',
          title: words.title,
          summary: words.description(region.fullName),
          keywords: [...words.keywords],
          body: [words.lead, ...familyHelp.who, ...familyHelp.ask].join('\n'),
        },
      ]
    : []
