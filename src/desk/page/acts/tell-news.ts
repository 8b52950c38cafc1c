import type { CaseAct } from '#src/desk/acts/act.ts'
import { isNews } from '#src/desk/news/to-news.ts'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { zhHans as words } from '#src/desk/page/acts/words.ts'
import { askLocalNews } from '#src/desk/page/host.ts'
import type { Session } from '#src/desk/page/session.ts'

/**
 * Tells a complainant of an act that was done, if he wants to be told, and says what came of it. The program on this
 * computer sends it; a page that a host serves gives no number away and says so.
 */
export async function tellNews(
  { served }: Session,
  { row: { reference }, news: { to, position } }: ActedOn,
  act: Pick<CaseAct, 'toComplainant' | 'change'>,
): Promise<string> {
  if (to === undefined || !isNews(act)) return ''
  if (!served.isLocal) return words.news.elsewhere(reference)
  return askLocalNews({ reference, position, to }).catch(() => words.news.noAnswer(reference))
}
