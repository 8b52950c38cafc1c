import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/complaints/_words.ts'
import { zhHans as ask } from '#src/pages/complaints/ask/_words.ts'
import { zhHans as notice } from '#src/pages/complaints/notice/_words.ts'
import { zhHans as status } from '#src/pages/complaints/status/_words.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'

const toName = ({ authorities }: ComplaintRules, wanted: string) =>
  authorities.find(({ id }) => id === wanted)?.name ?? ''

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
        ...(rules.enquiries
          ? [
              {
                href: '/complaints/ask/',
                kind: 'service' as const,
                title: ask.title,
                summary: ask.lead(toName(rules, rules.enquiries.unit)),
                keywords: [...ask.keywords],
              },
            ]
          : []),
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
          summary: notice.description(toName(rules, rules.lead)),
          keywords: [...notice.keywords],
        },
      ]
    : []
