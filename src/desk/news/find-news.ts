import { answersSchema } from '#src/complaints/answers.ts'
import { openJson, openText } from '#src/complaints/seal/case.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError } from '#src/desk/desk-error.ts'
import { findLastNews, findNewsNumber } from '#src/desk/news/to-news.ts'
import { openCase } from '#src/desk/open-case.ts'
import type { DeskCase } from '#src/desk/source/case-source.ts'

/** What this device knows of telling the complainant of a case; without a number he does not want to be told. */
export type FoundNews = {
  to: string | undefined
  /** Of the last event of which he would want to know; nothing where there is none. */
  last: number | undefined
  /** Of what is done next. */
  next: number
}

/** Opens what a complainant wants to be told of. `closed`: none of the officer's keys opens it. */
export async function findNews(desk: Desk, complaint: DeskCase): Promise<FoundNews | 'closed'> {
  const { reference, sealedAnswers } = complaint
  const identity = await openCase(desk, complaint).catch((error) => {
    if (error instanceof DeskError) return undefined
    throw error
  })
  if (identity === undefined) return 'closed'
  const source = await desk.source()
  const answers = await openJson(identity, sealedAnswers, answersSchema)
  const events = await source.readEvents(reference)
  const notes: string[] = []
  for (const { kind, sealedInternal } of events)
    if (kind === 'noteAdded' && sealedInternal)
      notes.push((await openText(identity, sealedInternal)) ?? '')
  await source.tell('opened', reference)
  const moments = events.map((event) => ({ ...event, hasWords: event.sealedPublic !== null }))
  return {
    to: findNewsNumber(answers, notes),
    last: findLastNews(moments),
    next: (events.at(-1)?.position ?? 0) + 1,
  }
}
