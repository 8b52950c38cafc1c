import type { CaseAct } from '#src/desk/acts/act.ts'
import type { Desk } from '#src/desk/desk.ts'
import { findNews } from '#src/desk/news/find-news.ts'
import { type NewsSending, sendNews } from '#src/desk/news/send-news.ts'
import { isNews } from '#src/desk/news/to-news.ts'
import { zhHans as words } from '#src/desk/news/words.ts'
import type { DeskCase } from '#src/desk/source/case-source.ts'

/** What came of telling a complainant of an act. */
export type ToldNews = { text: string; outcome: NewsSending['outcome'] | 'closed' }

/** Tells of an act once it is done; nothing where nobody wants to be told. */
export type TellNews = () => Promise<ToldNews | undefined>

/**
 * Looks, before an act is done, whether its complainant wants to be told of it: afterwards another unit may have the case.
 * Where neither the region nor this device has a gateway, nothing is opened for it.
 */
export async function toNewsTeller(
  desk: Desk,
  complaint: DeskCase,
  act: CaseAct,
): Promise<TellNews> {
  const { settings } = desk
  const isOffered = settings.newsGateway !== undefined || (await desk.site()).rules?.news
  if (!isOffered || !isNews(act)) return async () => undefined
  const { reference } = complaint
  const found = await findNews(desk, complaint)
  if (found === 'closed') return async () => ({ text: words.told.closed, outcome: found })
  const { to, next: position } = found
  if (to === undefined) return async () => undefined
  return async () => {
    const sending = await sendNews(settings, { reference, position, to })
    return { text: toNewsText(reference, sending), outcome: sending.outcome }
  }
}

/** What an officer reads of it. */
export const toNewsText = (reference: string, sending: NewsSending): string =>
  sending.outcome === 'failed'
    ? words.told.failed(reference, sending.why)
    : words.told[sending.outcome]
