import type { MouseEvent, ReactNode } from 'react'
import { type CentreQuery, toSearchParams } from '#search/centre-query.ts'

const withParams = (path: string, query: CentreQuery) => {
  const params = toSearchParams({ ...query, text: query.text.trim() }).toString()
  return params ? `${path}?${params}` : path
}

/** The address of the page that answers a query. */
export const toPageAddress = (query: CentreQuery) => withParams('/centres/', query)

/** The address of the same answer as data. */
export const toApiAddress = (query: CentreQuery) => withParams('/api/centres', query)

/** Asks another question in place; the page passes it to every link. */
export type Follow = (query: CentreQuery) => void

type Props = {
  to: CentreQuery
  follow: Follow
  children: ReactNode
  className?: string
  current?: boolean
  rel?: 'prev' | 'next'
}

/** A plain link to a question, answered in place where the script runs; new tabs stay new tabs. */
export function SearchLink({ to, follow, children, className, current, rel }: Props) {
  const onClick = (event: MouseEvent) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    follow(to)
  }
  return (
    <a
      href={toPageAddress(to)}
      onClick={onClick}
      className={className}
      aria-current={current ? 'true' : undefined}
      rel={rel}
    >
      {children}
    </a>
  )
}
