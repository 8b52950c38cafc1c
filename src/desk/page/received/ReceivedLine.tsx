import type { ReceivedList } from '#src/desk/page/received/use-received.ts'
import { zhHans as words } from '#src/desk/page/received/words.ts'

/** Above the list: the way to what other units handed over, and how much of it waits. */
export function ReceivedLine({ list: { packages = [] } }: { list: ReceivedList }) {
  const waiting = packages.filter(({ receivedAt }) => receivedAt === null).length
  return (
    <p className="received-line">
      <a href="#received" aria-keyshortcuts="i">
        {words.link}
      </a>{' '}
      {waiting > 0 && <strong>{words.waiting(waiting)}</strong>}
    </p>
  )
}
