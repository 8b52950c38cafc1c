import { useEffect } from 'react'

const INTERVAL = 60_000

/** Does something at once, and again every minute while somebody looks at the page. */
export function useEveryMinute(read: () => Promise<unknown>): void {
  useEffect(() => {
    read()
    const timer = setInterval(() => document.hidden || read(), INTERVAL)
    return () => clearInterval(timer)
  }, [read])
}
