import { type FormEvent, useEffect, useRef } from 'react'
import { type CentreQuery, readForm } from '#search/centre-query.ts'
import { FilterPanel } from '#src/islands/FilterPanel.tsx'
import { Results } from '#src/islands/Results.tsx'
import { SearchBox } from '#src/islands/SearchBox.tsx'
import { toPageAddress } from '#src/islands/SearchLink.tsx'
import { ServerAnswer } from '#src/islands/ServerAnswer.tsx'
import type { SearchRegion } from '#src/islands/search-region.ts'
import { type SearchAnswer, useCentreSearch } from '#src/islands/use-centre-search.ts'

type Props = {
  query: CentreQuery
  answer: SearchAnswer
  /** What was wrong with values of the address that were left out. */
  ignored: string[]
  region: SearchRegion
}

/**
 * The search page below its heading. Without script a form, links and a list; with script the same form
 * and links are answered in place, at the same addresses. No text stands beside an element: a page translator
 * wraps texts, and React cannot change or remove a text that has moved.
 */
export function CentreSearch(props: Props) {
  return (
    <ServerAnswer>
      <LiveSearch {...props} />
    </ServerAnswer>
  )
}

function LiveSearch({ query: firstQuery, answer: firstAnswer, ignored, region }: Props) {
  const { query, answer, progress, ask, type } = useCentreSearch(firstQuery, firstAnswer)
  const form = useRef<HTMLFormElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const followed = useRef<number>(undefined)

  const read = () => (form.current ? readForm(new FormData(form.current)) : query)
  const follow = (next: CentreQuery) => {
    followed.current = query.page
    ask(next)
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    ask(read())
  }
  const leavePanel = () => {
    const panel = form.current?.querySelector('details')
    if (!panel || !form.current?.checkValidity()) return
    panel.open = false
    heading.current?.focus()
  }

  // Once, for what was chosen before the script ran.
  useEffect(() => {
    const chosen = read()
    if (toPageAddress(chosen) !== toPageAddress({ ...firstQuery, page: 1 })) ask(chosen, 'replace')
  }, [])

  // A link that took itself away, or led to another page of results, leaves the focus at the results.
  useEffect(() => {
    const isOtherPage = followed.current !== undefined && followed.current !== answer.page
    const isLost = followed.current !== undefined && document.activeElement === document.body
    if (isOtherPage || isLost) heading.current?.focus()
    followed.current = undefined
  }, [answer])

  return (
    <div className="search">
      <search className="search-form">
        <form ref={form} method="get" action="/centres/" autoComplete="off" onSubmit={submit}>
          <SearchBox text={query.text} onType={(unfinished) => type(read(), unfinished)} />
          {query.sort !== 'relevance' && <input type="hidden" name="sort" value={query.sort} />}
          <FilterPanel
            query={query}
            facets={answer.facets}
            region={region}
            onChoose={() => ask(read())}
            onType={() => type(read(), false)}
            onApply={leavePanel}
            follow={follow}
          />
        </form>
      </search>
      <Results
        query={query}
        answer={answer}
        progress={progress}
        ignored={answer === firstAnswer ? ignored : []}
        region={region}
        follow={follow}
        headingRef={heading}
      />
    </div>
  )
}
