import { useEffect, useRef, useState } from 'react'
import type { OverOpening } from '#src/desk/page/keys/open-received.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import { OpenedView } from '#src/desk/page/received/OpenedView.tsx'
import { ReceivedView } from '#src/desk/page/received/ReceivedView.tsx'
import type { ReceivedList } from '#src/desk/page/received/use-received.ts'
import { zhHans as words } from '#src/desk/page/received/words.ts'
import type { Session } from '#src/desk/page/session.ts'
import { takeFocus } from '#src/desk/page/take-focus.ts'
import { useKeys } from '#src/desk/page/use-keys.ts'
import { toTimeText } from '#src/text/dates.ts'

type Props = {
  session: Session
  names: Names
  list: ReceivedList
  /** The package that is open. */
  id: string | undefined
}

/** What other units handed over: all of it, or the one that is open. */
export function Received({ session, names, list, id }: Props) {
  const found = list.packages?.find((one) => one.id === id)
  useKeys({
    Escape: () => {
      location.hash = id ? 'received' : 'list'
    },
  })
  if (id === undefined) return <Packages {...{ session, names, list }} />
  if (found)
    return <ReceivedView key={id} {...{ session, names }} received={found} reload={list.reload} />
  return <p className="empty">{list.packages ? words.gone : (list.problem ?? words.loading)}</p>
}

function Packages({ session, names, list: { packages, problem } }: Omit<Props, 'id'>) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => takeFocus(heading.current), [])
  return (
    <section className="received" aria-label={words.heading}>
      <p className="case-line">
        <a className="back" href="#list">
          {words.back}
        </a>
      </p>
      <h2 ref={heading} tabIndex={-1}>
        {words.heading}
      </h2>
      <p className="hint">{words.hint}</p>
      <p role="alert" className="problem">
        {problem}
      </p>
      {packages?.length === 0 && <p className="empty">{words.none}</p>}
      <ol className="hand-overs">
        {packages?.map(({ id, reference, fromUnit, matter, madeAt, receivedAt }) => (
          <li key={id}>
            <a href={`#received/${id}`}>
              {reference} {names.matter(matter)}
            </a>{' '}
            {words.from(names.unit(fromUnit))} {toTimeText(new Date(madeAt))}{' '}
            {receivedAt === null ? (
              <strong>{words.toSign}</strong>
            ) : (
              words.signed(toTimeText(new Date(receivedAt)))
            )}
          </li>
        ))}
      </ol>
      <FromFile {...{ session, names }} />
    </section>
  )
}

/** A package that came another way than through the desk. */
function FromFile({ session, names }: { session: Session; names: Names }) {
  const [opening, setOpening] = useState<OverOpening>()
  const open = async (file: File | undefined) => {
    setOpening(undefined)
    if (file) setOpening(await session.keys.openPackage(null, file))
  }
  return (
    <>
      <label>
        {words.file}
        <input type="file" accept=".age" onChange={({ target }) => open(target.files?.[0])} />
      </label>
      <p className="hint">{words.fileHint}</p>
      {opening && <OpenedView {...{ session, opening, names }} />}
    </>
  )
}
