import { ActForm } from '#src/desk/page/acts/ActForm.tsx'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { type ActId, findActs, toAct } from '#src/desk/page/acts/acts.ts'
import { type Draft, toDraftFor } from '#src/desk/page/acts/filled.ts'
import { toActWords } from '#src/desk/page/acts/to-act-words.ts'
import { zhHans as words } from '#src/desk/page/acts/words.ts'
import type { LoadedCase } from '#src/desk/page/case/load-case.ts'
import { HandOver } from '#src/desk/page/hand-over/HandOver.tsx'
import type { Names } from '#src/desk/page/published-names.ts'
import type { Session } from '#src/desk/page/session.ts'
import { useKeys } from '#src/desk/page/use-keys.ts'

type Props = {
  session: Session
  names: Names
  loaded: LoadedCase
  acted: ActedOn
  /** What was typed and not sent, kept while other cases are looked at. */
  draft: Draft | undefined
  onDraft: (draft: Draft | undefined) => void
  onDone: (said: string, version: number | undefined) => void
  pack: () => Promise<Blob>
  /** The case was changed by somebody else meanwhile. */
  onStale: () => void
}

const isUsual = (act: ActId) => !toAct(act).isRare

/** What can be done with a case: a row of buttons, and the form of the one that was chosen. */
export function Acts({ session, names, loaded, acted, draft, pack, ...of }: Props) {
  const { onDraft, onDone, onStale } = of
  const possible = findActs(acted)
  const chosen = draft && possible.includes(draft.act) ? draft : undefined
  const choose = (act: ActId) =>
    onDraft(draft?.act === act ? undefined : toDraftFor(act, draft, acted.publication))
  useKeys(
    Object.fromEntries([
      ...possible.map((act) => [toAct(act).key, () => choose(act)]),
      ...(chosen ? [['Escape', () => onDraft(undefined)]] : []),
    ]),
  )
  const toButton = (act: ActId) => (
    <button
      key={act}
      type="button"
      className="button small"
      aria-expanded={chosen?.act === act}
      aria-keyshortcuts={toAct(act).key}
      onClick={() => choose(act)}
    >
      {toActWords(act, acted.row).name}{' '}
      <span className="key" aria-hidden="true">
        {toAct(act).key}
      </span>
    </button>
  )
  return (
    <section className="acts" aria-label={words.heading}>
      <div className="act-buttons">{possible.filter(isUsual).map(toButton)}</div>
      <details className="more-acts" open={chosen && !isUsual(chosen.act)}>
        <summary>{words.more}</summary>
        <div className="act-buttons">{possible.filter((act) => !isUsual(act)).map(toButton)}</div>
      </details>
      {chosen?.act === 'handOver' && (
        <HandOver
          {...{ session, names, loaded, acted, onDone, onStale }}
          onClose={() => onDraft(undefined)}
        />
      )}
      {chosen && chosen.act !== 'handOver' && (
        <ActForm
          key={chosen.act}
          {...{ session, acted, pack, onDraft, onDone, onStale }}
          draft={chosen}
        />
      )}
    </section>
  )
}
