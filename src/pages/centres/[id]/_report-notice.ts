import type { AstroGlobal } from 'astro'
import { zhHans as words } from '#src/pages/centres/[id]/_words.ts'
import type { Reported } from '#src/reports/report-intake.ts'

type Page = Pick<AstroGlobal, 'url' | 'response' | 'redirect'>

/** Where what became of a form stands in the address of the page that says it. */
const DONE = 'done'

/** What the page says after a form was received: it can be loaded again and sent again, nothing happens twice. */
export function findThanks({ url }: Pick<Page, 'url'>) {
  const done = url.searchParams.get(DONE)
  const said = Object.entries(words.thanks).find(([outcome]) => outcome === done)
  return said && { ...said[1], isWrong: done === 'spent' }
}

const STATUS = { wrong: 422, tooMany: 429, unavailable: 503 } as const

/** The answer to a form: another page, or what this one must say. `field`: where the problem is put right. */
export function answerReport(
  { url, response, redirect }: Page,
  reported: Reported,
  field: string,
): Response | { text: string; field?: string; isWrong: boolean } {
  const { outcome } = reported
  if (outcome === 'stored' || outcome === 'known' || outcome === 'spent')
    return redirect(`${url.pathname}?${DONE}=${outcome}`, 303)
  response.status = STATUS[outcome]
  if (outcome === 'wrong') return { text: words.problems[reported.problem], field, isWrong: true }
  return { text: words[outcome], isWrong: true }
}
