import { useEffect, useRef, useState } from 'react'
import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import type { Relaxation } from '#search/relax.ts'
import type { NoticeOfHits } from '#src/guidance/health-notice.ts'
import { toApiAddress, toPageAddress } from '#src/islands/SearchLink.tsx'

/** Long enough for a word, short enough not to be waited for. */
const TYPING_REST_IN_MILLISECONDS = 300

export type Progress = 'answered' | 'searching' | 'failed'

/**
 * The question and its answer. `query` is what the form shows; the address always tells the last question
 * asked, and each entry of the history remembers its own.
 */
export function useCentreSearch(firstQuery: CentreQuery, firstAnswer: SearchAnswer) {
  const [query, setQuery] = useState(firstQuery)
  const [answer, setAnswer] = useState(firstAnswer)
  const [progress, setProgress] = useState<Progress>('answered')
  const request = useRef<AbortController>(undefined)
  const rest = useRef<ReturnType<typeof setTimeout>>(undefined)

  const load = async (next: CentreQuery) => {
    clearTimeout(rest.current)
    request.current?.abort()
    const current = new AbortController()
    request.current = current
    setQuery(next)
    setProgress('searching')
    try {
      const found = await readAnswer(next, current)
      if (request.current !== current) return
      setAnswer(found)
      setProgress('answered')
    } catch {
      if (request.current === current) setProgress('failed')
    }
  }

  /** Asks now. Typing replaces the entry of the history, a choice adds one. */
  const ask = (next: CentreQuery, entry: 'push' | 'replace' = 'push') => {
    const address = toPageAddress(next)
    const isSame = address === location.pathname + location.search
    if (isSame || entry === 'replace') history.replaceState(next, '', address)
    else history.pushState(next, '', address)
    void load(next)
  }

  /** Shows what is typed at once and asks when it rests; unfinished words of an input method never ask. */
  const type = (next: CentreQuery, unfinished: boolean) => {
    setQuery(next)
    clearTimeout(rest.current)
    if (unfinished) return
    rest.current = setTimeout(() => ask(next, 'replace'), TYPING_REST_IN_MILLISECONDS)
  }

  // Once, for the page as it came from the server; who went back before the script ran is elsewhere by now.
  useEffect(() => {
    const entry = history.state as CentreQuery | null
    if (entry && toPageAddress(entry) !== toPageAddress(firstQuery)) void load(entry)
    else history.replaceState(firstQuery, '')
    const restore = ({ state }: PopStateEvent) => state && void load(state as CentreQuery)
    addEventListener('popstate', restore)
    return () => removeEventListener('popstate', restore)
  }, [])

  return { query, answer, progress, ask, type }
}

/** What the page shows: a result and, when it is empty, the ways on. */
export type SearchAnswer = CentreSearchResult & {
  relaxations: Relaxation[]
  healthNotices: NoticeOfHits[]
}

/** A server that is silent for this long is as good as gone. */
const PATIENCE_IN_MILLISECONDS = 10_000

/**
 * Asks the server. Throws when it does not answer in time, answers with a problem or something else than an
 * answer (a network's log-in page, a newer version), or is told to stop.
 */
async function readAnswer(query: CentreQuery, controller: AbortController): Promise<SearchAnswer> {
  const patience = setTimeout(() => controller.abort(), PATIENCE_IN_MILLISECONDS)
  try {
    const response = await fetch(toApiAddress(query), { signal: controller.signal })
    if (!response.ok) throw new Error(`The search answered ${response.status}`)
    const answer: SearchAnswer = await response.json()
    if (!Array.isArray(answer.hits) || !answer.facets) throw new Error('That is no search answer')
    // A release before this one tells of none.
    const { healthNotices = [], unlocated = 0 } = answer
    return { ...answer, healthNotices, unlocated }
  } finally {
    clearTimeout(patience)
  }
}
