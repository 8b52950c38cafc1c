import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import type { ActRefusal } from '#src/desk/acts/act.ts'
import { toRefusalText } from '#src/desk/acts/words.ts'
import type { ActedOn, Given } from '#src/desk/page/acts/acted-on.ts'
import { toAct } from '#src/desk/page/acts/acts.ts'
import { ChoiceFields } from '#src/desk/page/acts/ChoiceFields.tsx'
import {
  type Draft,
  type Filled,
  findProblem,
  hasBlank,
  toActName,
  toGiven,
} from '#src/desk/page/acts/filled.ts'
import { perform } from '#src/desk/page/acts/perform.ts'
import { tellNews } from '#src/desk/page/acts/tell-news.ts'
import { zhHans as words } from '#src/desk/page/acts/words.ts'
import { HostError, toProblemText } from '#src/desk/page/host.ts'
import { saveBlob } from '#src/desk/page/save.ts'
import type { Session } from '#src/desk/page/session.ts'
import { zhHans as desk } from '#src/desk/words.ts'

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

const EMPTY: Omit<Filled, 'words'> = {
  outcome: '',
  unit: '',
  accused: '',
  days: '',
  officer: '',
  other: '',
  checked: false,
  again: '',
  made: '',
  number: '',
}

/** The form of an act. What a complainant will read is shown once more before it is sent. */
export function ActForm({ session, acted, draft, pack, onDraft, onDone, onStale }: Props) {
  const { act } = draft
  const { readers, fields, isSilent, mayBeSilent, asksFor, also, tells } = toAct(act)
  const [chosen, setChosen] = useState(EMPTY)
  const [isPreview, setPreview] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [busy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const text = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const filled: Filled = { ...chosen, words: draft.words }
  const isPublic = readers !== 'officers' || tells !== undefined
  const shown = tells?.(toGiven(filled), acted) ?? toShown(filled, readers, acted.asked)
  const shownTo = tells ? 'complainant' : readers

  useEffect(() => form.current?.querySelector<HTMLElement>('select, textarea, input')?.focus(), [])

  const send = async (given: Given) => {
    const planned = toAct(act).plan(given, acted)
    if (planned.outcome === 'refused') {
      setPreview(false)
      return setProblem(toRefusal(planned.refusal))
    }
    setBusy(true)
    const say = readers === 'officers' ? words.recorded : words.sent
    try {
      const copy = also === 'saves' ? await pack() : undefined
      const version = await perform(session, acted.row, planned.act)
      if (copy) saveBlob(words.copyName(acted.row.reference), copy)
      const { reference } = acted.row
      const isGone = planned.act.holder !== undefined
      const done = isGone ? words.moved(reference) : say(toActName(act, acted.row), reference)
      const news = await tellNews(session, acted, planned.act)
      onDone(done + news, isGone ? undefined : version)
    } catch (error) {
      setBusy(false)
      setProblem(toProblemText(error))
      setPreview(false)
      if (error instanceof HostError && error.problem === 'stale') onStale()
    }
  }
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (busy) return
    const found = findProblem(act, filled, acted)
    setProblem(found)
    if (found) return text.current?.focus()
    const isAsked = also === 'erases' || (isPublic && shown)
    if (isAsked && !isPreview) return setPreview(true)
    return send(toGiven(filled))
  }
  const fill = (template: string) => onDraft({ ...draft, words: template })
  const templates = words.templates[act]

  return (
    <form className="act-form" ref={form} onSubmit={submit} aria-describedby={`${id}-hint`}>
      <p className="hint" id={`${id}-hint`}>
        {words.hints[act]}
      </p>
      <p role="alert" className="problem">
        {problem}
      </p>
      {isPreview ? (
        <div className="preview">
          {also === 'erases' ? (
            <>
              <h3>{words.eraseHeading}</h3>
              <p className="problem">{words.eraseNote(acted.row.reference)}</p>
            </>
          ) : (
            <>
              <h3>{words.previewHeading[shownTo]}</h3>
              <p className="said">{shown}</p>
              {hasBlank(filled.words) && <p className="problem">{words.blanks}</p>}
              <p className="hint">{words.previewNote[shownTo]}</p>
            </>
          )}
        </div>
      ) : (
        <>
          <ChoiceFields {...{ fields, acted, chosen, onChosen: setChosen }} />
          {templates.length > 0 && (
            <label>
              {words.template}
              <select value="" onChange={({ target }) => fill(target.value)}>
                <option value="">{words.chooseTemplate}</option>
                {templates.map(({ name, text: template }) => (
                  <option key={name} value={template}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          )}
          {!isSilent && (
            <label>
              {tells ? words.howSigned : asksFor ? words.howChecked : words.said[readers]}
              {mayBeSilent?.(toGiven(filled)) && words.mayBeEmpty}
              <textarea
                ref={text}
                rows={5}
                value={draft.words}
                onChange={({ target }) => onDraft({ ...draft, words: target.value })}
              />
            </label>
          )}
        </>
      )}
      <p className="act-send">
        <button type="submit" className="button" aria-disabled={busy}>
          {busy ? toBusyWord(also) : toSendWord(toAct(act), isPreview, shown)}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => (isPreview ? setPreview(false) : onDraft(undefined))}
        >
          {isPreview ? words.change : words.cancel}
        </button>
      </p>
    </form>
  )
}

type Readers = ReturnType<typeof toAct>['readers']

/** What a complainant will read, the outcome and what is said; or everybody, what he agreed to and what the centre says. */
function toShown(
  { outcome, words: typed }: Filled,
  readers: Readers,
  asked: string | null,
): string {
  const said = typed.trim()
  if (readers === 'everybody')
    return [asked, said ? words.reply(said) : words.noReply].filter(Boolean).join('\n')
  return [outcome && words.shownOutcome(desk.outcomes[outcome]), said].filter(Boolean).join('\n')
}

type Act = ReturnType<typeof toAct>

const toBusyWord = (also: Act['also']) => (also === 'saves' ? words.saving : words.sending)

function toSendWord({ readers, also, tells }: Act, isPreview: boolean, shown: string): string {
  if (also === 'erases' && isPreview) return words.eraseSure
  if (also === 'erases') return words.next
  if (also === 'saves') return words.saveCopy
  if (readers === 'officers' && !tells) return words.record
  return isPreview || !shown ? words.send : words.preview
}

function toRefusal(refusal: ActRefusal): string {
  const { problems } = words
  if (refusal.code === 'tooLong') return problems.tooLong(refusal.most)
  const { code } = refusal
  if (code === 'holdsName' || code === 'noSentence') return toRefusalText(refusal)
  return code === 'sameMark' || code === 'mergedItself' ? problems[code] : problems.refused
}
