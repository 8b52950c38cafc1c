import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { CaseAct } from '#src/desk/acts/act.ts'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { planAct, toAct } from '#src/desk/page/acts/acts.ts'
import { ChoiceFields } from '#src/desk/page/acts/ChoiceFields.tsx'
import { CodeSlip } from '#src/desk/page/acts/CodeSlip.tsx'
import {
  type Draft,
  type Filled,
  findProblem,
  hasBlank,
  toBegin,
  toGiven,
} from '#src/desk/page/acts/filled.ts'
import {
  toLabel,
  toRefusal,
  toSendWord,
  toShown,
  toTermLine,
} from '#src/desk/page/acts/form-words.ts'
import { type IssuedCode, issueCode } from '#src/desk/page/acts/issue-code.ts'
import { perform } from '#src/desk/page/acts/perform.ts'
import { tellNews } from '#src/desk/page/acts/tell-news.ts'
import { toActWords } from '#src/desk/page/acts/to-act-words.ts'
import { zhHans as words } from '#src/desk/page/acts/words.ts'
import { HostError, toProblemText } from '#src/desk/page/host.ts'
import { saveBlob } from '#src/desk/page/save.ts'
import type { Session } from '#src/desk/page/session.ts'

type Props = {
  session: Session
  acted: ActedOn
  draft: Draft
  onDraft: (draft: Draft | undefined) => void
  /** Without a version the case is gone. */
  onDone: (said: string, version: number | undefined) => void
  /** Everything that its complainant may have, opened, as one file. */
  pack: () => Promise<Blob>
  onStale: () => void
}

/** The form of an act. What a complainant will read is shown once more before it is sent. */
export function ActForm({ session, acted, draft, pack, onDraft, onDone, onStale }: Props) {
  const { act } = draft
  const { readers, fields, isSilent, mayBeSilent, also, tells } = toAct(act)
  const own = toActWords(act, acted.row)
  const [chosen, setChosen] = useState(() => toBegin(acted))
  const [isPreview, setPreview] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const [issued, setIssued] = useState<IssuedCode>()
  const form = useRef<HTMLFormElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const filled: Filled = { ...chosen, words: draft.words }
  const isChosen = !fields.includes('outcome') || filled.outcome !== ''
  const isPublic = readers !== 'officers' || tells !== undefined
  const shown = toShown(act, filled, acted)
  const moved = fields.includes('days') ? toTermLine(filled, acted) : undefined
  const shownTo = tells ? 'complainant' : readers

  useEffect(() => form.current?.querySelector<HTMLElement>('select, textarea, input')?.focus(), [])

  const send = async (planned: CaseAct<string>) => {
    setBusy(true)
    const { row } = acted
    const say = readers === 'officers' ? words.recorded : words.sent
    try {
      if (also === 'issues') return setIssued(await issueCode(session, row, planned))
      const copy = also === 'saves' ? await pack() : undefined
      const version = await perform(session, row, planned)
      if (copy) saveBlob(words.copyName(row.reference), copy)
      const isGone = planned.holder !== undefined
      const done = isGone ? words.moved(row.reference) : say(own.name, row.reference)
      const news = await tellNews(session, acted, planned)
      onDone(done + news, isGone ? undefined : version)
    } catch (error) {
      setBusy(false)
      const text = toProblemText(error)
      setProblem(also === 'issues' ? words.oldStands(text) : text)
      setPreview(false)
      if (error instanceof HostError && error.problem === 'stale') onStale()
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const planned = planAct(act, toGiven(filled), acted)
    const refused = planned.outcome === 'refused' ? toRefusal(planned.refusal) : undefined
    const found = findProblem(act, filled, acted) ?? refused
    setProblem(found)
    if (found || planned.outcome === 'refused') {
      setPreview(false)
      return text.current?.focus()
    }
    const isAsked = also === 'erases' || (isPublic && shown)
    if (isAsked && !isPreview) return setPreview(true)
    return send(planned.act)
  }
  const closeSlip = (wasReissued: boolean) => {
    setIssued(undefined)
    const { reference, version } = acted.row
    if (wasReissued) return onDone(words.code.reissued(reference), version + 1)
    setBusy(false)
    return onStale()
  }
  const fill = (template: string) => onDraft({ ...draft, words: template })

  return (
    <form className="act-form" ref={form} onSubmit={submit} aria-describedby={`${id}-hint`}>
      <p className="hint" id={`${id}-hint`}>
        {own.hint}
      </p>
      <p role="alert" className="problem">
        {problem}
      </p>
      {moved && <p>{moved}</p>}
      {isPreview ? (
        <div className="preview">
          {also === 'erases' ? (
            <>
              <h3>{words.eraseHeading}</h3>
              <p className="problem">{words.eraseNote(acted.row.reference)}</p>
            </>
          ) : (
            <>
              <h3>{shownTo === 'complainant' ? own.seen : words.previewHeading[shownTo]}</h3>
              <p className="said">{shown}</p>
              {hasBlank(filled.words) && <p className="problem">{words.blanks}</p>}
              <p className="hint">{words.previewNote[shownTo]}</p>
            </>
          )}
        </div>
      ) : (
        <>
          <ChoiceFields {...{ fields, acted, chosen, onChosen: setChosen }} />
          {own.templates.length > 0 && (
            <label>
              {words.template}
              <select value="" onChange={({ target }) => fill(target.value)}>
                <option value="">{words.chooseTemplate}</option>
                {own.templates.map(({ name, text: template }) => (
                  <option key={name} value={template}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {!isSilent && (
            <label>
              {toLabel(toAct(act), own.said)}
              {isChosen && mayBeSilent?.(toGiven(filled)) && words.mayBeEmpty}
              <textarea
                ref={text}
                rows={5}
                readOnly={busy}
                value={draft.words}
                onChange={({ target }) => onDraft({ ...draft, words: target.value })}
              />
            </label>
          )}
        </>
      )}
      <p className="act-send">
        <button type="submit" className="button" aria-disabled={busy}>
          {toSendWord(toAct(act), { isPreview, shown, busy })}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => (isPreview ? setPreview(false) : onDraft(undefined))}
        >
          {isPreview ? words.change : words.cancel}
        </button>
      </p>
      {issued && (
        <CodeSlip {...{ issued, row: acted.row, at: session.now() }} onClose={closeSlip} />
      )}
    </form>
  )
}
