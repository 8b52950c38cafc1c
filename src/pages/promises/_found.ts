import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/promises/_words.ts'

/** Found by what was promised, and by whose promise it is. */
export const toPages: ToPages = ({ library: { promises }, region }) =>
  promises
    ? [
        {
          href: '/promises/',
          kind: 'list',
          title: words.title,
          summary: words.description(region.name, promises.number),
          keywords: [...words.keywords],
          body: promises.promises.flatMap(({ text, owner }) => [text, owner]).join('\n'),
        },
      ]
    : []
