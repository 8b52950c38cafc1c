import type { ActDefinition } from '#src/desk/page/acts/acts.ts'
import type { Filled } from '#src/desk/page/acts/filled.ts'
import { zhHans as words } from '#src/desk/page/acts/words.ts'
import { APPEAL_LABELS } from '#src/text/codes.ts'

type Chosen = Omit<Filled, 'words'>
type Props = {
  fields: ActDefinition['fields']
  chosen: Chosen
  put: (part: Partial<Chosen>) => void
}

const UNFILED = ['name', 'address', 'decision', 'by', 'on', 'reply'] as const

// What was revoked is taken back instead.
const APPEALS = ['pending', 'upheld', 'changed'] as const

/** What is published besides a sentence: of a place in no list who decided what, and of both for how long. */
export function PublishFields({ fields, chosen, put }: Props) {
  return (
    <>
      {fields.includes('unfiled') && <p className="hint">{words.unfiledBegun}</p>}
      {fields.includes('unfiled') &&
        UNFILED.map((field) => (
          <label key={field}>
            {words.unfiled[field]}
            <input
              type={field === 'on' ? 'date' : 'text'}
              autoComplete="off"
              value={chosen[field]}
              onChange={({ target }) => put({ [field]: target.value })}
            />
          </label>
        ))}
      {fields.includes('term') && (
        <>
          <label>
            {words.appeal}
            <select
              value={chosen.appeal}
              onChange={({ target }) => put({ appeal: target.value as Filled['appeal'] })}
            >
              <option value="">{words.noAppeal}</option>
              {APPEALS.map((appeal) => (
                <option key={appeal} value={appeal}>
                  {APPEAL_LABELS[appeal]}
                </option>
              ))}
            </select>
          </label>
          <label>
            {words.until}
            <input
              type="date"
              value={chosen.until}
              onChange={({ target }) => put({ until: target.value })}
            />
          </label>
        </>
      )}
    </>
  )
}
