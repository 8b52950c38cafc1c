import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/who-does-what/_words.ts'

/** Found by the names of the units and by what they do. */
export const toPages: ToPages = ({ library: { responsibilities }, region }) =>
  responsibilities
    ? [
        {
          href: '/who-does-what/',
          kind: 'service',
          title: words.title,
          summary: words.description(region.fullName),
          keywords: [...words.keywords],
          body: responsibilities.units
            .flatMap(({ name, duties }) => [name, ...duties.map(({ text }) => text)])
            .join('\n'),
        },
      ]
    : []
