import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/complaints/_words.ts'
import { zhHans as notice } from '#src/pages/complaints/notice/_words.ts'
import { zhHans as status } from '#src/pages/complaints/status/_words.ts'

/** Where a complaint begins and where it is looked up; found by what may be complained about, too. */
export const toPages: ToPages = ({ complaintRules: rules }) =>
  rules
    ? [
        {
          href: '/complaints/',
          kind: 'service',
          title: words.title,
          summary: words.lead,
          keywords: [...words.keywords],
          body: [
            ...rules.matters.map(({ label }) => label),
            ...rules.authorities.map(({ name }) => name),
          ].join('\n'),
        },
        {
          href: '/complaints/status/',
          kind: 'service',
          title: status.title,
          summary: status.description,
          keywords: [...status.keywords],
        },
        {
          href: '/complaints/notice/',
          kind: 'service',
          title: notice.title,
          summary: notice.description(
            rules.authorities.find(({ id }) => id === rules.lead)?.name ?? '',
          ),
          keywords: [...notice.keywords],
        },
      ]
    : []
