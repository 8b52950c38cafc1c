import { type FormEvent, useEffect, useRef } from 'react'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { zhHans as acts } from '#src/desk/page/acts/words.ts'
import { findReceivers, findWays } from '#src/desk/page/hand-over/find-receivers.ts'
import type { Chosen } from '#src/desk/page/hand-over/make-package.ts'
import { useAddresses } from '#src/desk/page/hand-over/use-addresses.ts'
import { zhHans as words } from '#src/desk/page/hand-over/words.ts'
import type { Session } from '#src/desk/page/session.ts'

type Props = {
  session: Session
  acted: ActedOn
  /** How many the case has. */
  files: number
  chosen: Chosen
  /** What is being done. */
  busy: string | undefined
  onChosen: (chosen: Chosen) => void
  onMake: () => void
  onClose: () => void
}

/** Who gets a case, how, and what is left out of it. */
export function ChooseReceiver({
  session,
  acted,
  files,
  chosen,
  busy,
  onChosen,
  onMake,
  onClose,
}: Props) {
  const form = useRef<HTMLFormElement>(null)
  const addresses = useAddresses(session)
  useEffect(() => form.current?.querySelector('select')?.focus(), [])
  const put = (part: Partial<Chosen>) => onChosen({ ...chosen, ...part })
  const toWays = (unit: string) => findWays(unit, acted, addresses)
  const choose = (unit: string) => put({ unit, way: toWays(unit)[0] ?? 'paper' })
  const submit = (event: FormEvent) => {
    event.preventDefault()
    onMake()
  }
  const keysOf = (unit: string) => (toWays(unit).length > 1 ? words.keys.some : words.keys.none)
  return (
    <form ref={form} onSubmit={submit}>
      <label>
        {words.unit}
        <select value={chosen.unit} onChange={({ target }) => choose(target.value)}>
          <option value="">{words.chooseUnit}</option>
          {findReceivers(acted).map(({ id, name }) => (
            <option key={id} value={id}>
              {`${name}（${keysOf(id)}）`}
            </option>
          ))}
        </select>
      </label>
      {chosen.unit && (
        <fieldset className="choices">
          <legend>{words.way}</legend>
          {toWays(chosen.unit).map((way) => (
            <label key={way} className="tick">
              <input
                type="radio"
                name="way"
                checked={chosen.way === way}
                onChange={() => put({ way })}
              />
              {words.ways[way]}
            </label>
          ))}
        </fieldset>
      )}
      {files > 0 && (
        <label className="tick">
          <input
            type="checkbox"
            checked={chosen.withFiles}
            onChange={() => put({ withFiles: !chosen.withFiles })}
          />
          {words.withFiles(files)}
        </label>
      )}
      <label>
        {words.leftOut}
        <textarea
          rows={2}
          value={chosen.leftOut}
          onChange={({ target }) => put({ leftOut: target.value })}
        />
      </label>
      <p className="hint">{words.leftOutHint}</p>
      <label>
        {acts.accused}
        <input
          type="text"
          value={chosen.accused}
          onChange={({ target }) => put({ accused: target.value })}
        />
      </label>
      <p className="act-send">
        <button type="submit" className="button" aria-disabled={busy !== undefined}>
          {words.make}
        </button>
        <button type="button" className="button quiet" onClick={onClose}>
          {words.cancel}
        </button>
        <span role="status">{busy}</span>
      </p>
    </form>
  )
}
