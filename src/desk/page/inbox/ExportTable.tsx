import { useState } from 'react'
import { toChinaDate } from '#src/calendar/days.ts'
import { toProblemText } from '#src/desk/page/host.ts'
import type { InboxRow } from '#src/desk/page/inbox/inbox-row.ts'
import { makeTable } from '#src/desk/page/inbox/make-table.ts'
import { zhHans } from '#src/desk/page/inbox/words.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import { saveText } from '#src/desk/page/save.ts'
import type { Session } from '#src/desk/page/session.ts'

const words = zhHans.table

type Props = { session: Session; names: Names; rows: readonly InboxRow[] }

/** Saves the cases of the list, opened, as a table on this computer; it says before that they lie in clear there. */
export function ExportTable({ session, names, rows }: Props) {
  const [withContact, setWithContact] = useState(false)
  const [said, setSaid] = useState('')
  const [isBusy, setBusy] = useState(false)
  const own = rows.filter(({ complaint }) => complaint.sees === 'all')
  const references = own.map(({ complaint }) => complaint.reference)
  const save = async () => {
    setBusy(true)
    try {
      const made = await makeTable(session, names, references, withContact, (done) =>
        setSaid(words.progress(done, references.length)),
      )
      saveText(words.file(toChinaDate(session.now())), made.csv, 'text/csv')
      setSaid(words.done(made.cases, made.damaged))
    } catch (error) {
      setSaid(toProblemText(error))
    }
    setBusy(false)
  }
  return (
    <details className="export-table">
      <summary>{words.summary}</summary>
      <p>{words.inClear}</p>
      <label className="tick">
        <input
          type="checkbox"
          checked={withContact}
          onChange={({ target }) => setWithContact(target.checked)}
        />
        {words.withContact}
      </label>
      <p>
        <button
          type="button"
          className="button small"
          disabled={isBusy || references.length === 0}
          onClick={save}
        >
          {words.save(references.length)}
        </button>
      </p>
      <p role="status">{said}</p>
    </details>
  )
}
