import { type RefObject, useDeferredValue, useMemo, useState } from 'react'
import { MOST_CASES } from '#src/desk/api/addresses.ts'
import { ExportTable } from '#src/desk/page/inbox/ExportTable.tsx'
import {
  findRows,
  type InboxRow,
  VIEW_NAMES,
  VIEWS,
  type View,
} from '#src/desk/page/inbox/inbox-row.ts'
import { Row } from '#src/desk/page/inbox/Row.tsx'
import { zhHans as words } from '#src/desk/page/inbox/words.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import type { Session } from '#src/desk/page/session.ts'

type Props = {
  session: Session
  names: Names
  rows: readonly InboxRow[]
  /** The reference of the case that is shown beside it. */
  open: string | undefined
  isCut: boolean
  loadedAt: string
  findField: RefObject<HTMLInputElement | null>
  reload: () => void
}

/** From the words that were looked for to what they found. */
const toFirst = () => document.querySelector<HTMLElement>('.rows a')?.focus()

/** Cases by the day they are due, with what narrows them down. */
export function Inbox({ session, names, rows, open, isCut, loadedAt, findField, reload }: Props) {
  const [view, setView] = useState<View>('open')
  const [typed, setTyped] = useState('')
  const looked = useDeferredValue(typed)
  const counts = useMemo(
    () => VIEW_NAMES.map((name) => [name, rows.filter(VIEWS[name]).length] as const),
    [rows],
  )
  const shown = useMemo(() => findRows(rows, view, looked), [rows, view, looked])
  return (
    <section className="inbox" aria-label={words.heading}>
      <div className="inbox-tools">
        <label className="find">
          <span className="for-screen-readers">{words.find}</span>
          <input
            ref={findField}
            type="search"
            value={typed}
            placeholder={words.findHint}
            aria-keyshortcuts="/"
            onChange={({ target }) => setTyped(target.value)}
            onKeyDown={({ key }) => key === 'Enter' && toFirst()}
          />
        </label>
        <fieldset className="views">
          <legend className="for-screen-readers">{words.show}</legend>
          {counts.map(([name, count]) => (
            <button
              key={name}
              type="button"
              aria-pressed={name === view}
              className={`view ${name}`}
              onClick={() => setView(name)}
            >
              {words.views[name]} <span className="number">{count}</span>
            </button>
          ))}
        </fieldset>
        <p className="inbox-state">
          <span role="status">{words.count(shown.length)}</span>
          <span>{words.loadedAt(loadedAt)}</span>
          <button type="button" className="as-link" onClick={reload}>
            {words.reload}
          </button>
        </p>
      </div>
      {shown.length === 0 && (
        <p className="empty">{looked.trim() ? words.noneFound(looked.trim()) : words.none[view]}</p>
      )}
      <ol className="rows">
        {shown.map((row) => (
          <Row key={row.complaint.reference} row={row} isOpen={row.complaint.reference === open} />
        ))}
      </ol>
      {shown.length > 0 && <ExportTable session={session} names={names} rows={shown} />}
      {isCut && <p className="empty">{words.cut(MOST_CASES)}</p>}
    </section>
  )
}
