import type { ToPages } from '#src/pages/_found-pages.ts'
import { zhHans as words } from '#src/pages/questions/_words.ts'

/** Every question by itself, and the page of all. */
export const toPages: ToPages = ({ library: { questions }, region }) =>
  questions.length === 0
    ? []
    : [
        ...questions
          .flatMap((group) => group.questions)
          .map(({ slug, question, answer, keywords }) => ({
            href: `/questions/#${slug}`,
            kind: 'question' as const,
            title: question,
            summary: answer[0] ?? '',
            keywords,
            body: answer.slice(1).join('\n'),
          })),
        {
          href: '/questions/',
          kind: 'list' as const,
          title: words.title,
          summary: words.description(region.name),
        },
      ]
