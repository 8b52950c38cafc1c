import { useEffect, useId, useMemo, useRef, useState } from 'react'
import { startKeys } from '#src/desk/page/keys/keys.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import { saveText } from '#src/desk/page/save.ts'
import { findWrong, ListChanges } from '#src/desk/page/sign-list/ListChanges.tsx'
import {
  type Before,
  findBefore,
  readList,
  readPlace,
} from '#src/desk/page/sign-list/list-files.ts'
import { SignForm } from '#src/desk/page/sign-list/SignForm.tsx'
import { zhHans as words } from '#src/desk/page/sign-list/words.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'
import type { ListView } from '#src/officers/to-list-view.ts'

type Chosen = { list: OfficerList; before: Before; toUnit: Names['unit'] }
type Seen = Chosen & { view: ListView }

/** Shows what an officers' list changes, and signs it; nobody is signed in for that. */
export function SignList() {
  const keys = useMemo(startKeys, [])
  useEffect(() => () => keys.lock(), [keys])
  const [seen, setSeen] = useState<Seen>()
  const [asked, setAsked] = useState<Chosen>()
  const [problem, setProblem] = useState<string>()
  const [isSigned, setSigned] = useState(false)
  const report = useRef<HTMLDivElement>(null)

  const show = async (chosen: Chosen) => {
    const before = chosen.before.outcome === 'known' ? chosen.before.list : undefined
    setAsked(undefined)
    setSeen({ ...chosen, view: await keys.viewList(chosen.list, before) })
    report.current?.focus()
  }
  const choose = async (file: File | undefined) => {
    setSeen(undefined)
    setAsked(undefined)
    setSigned(false)
    setProblem(undefined)
    if (!file) return
    const list = await readList(file)
    if (typeof list === 'string') return setProblem(list)
    const { names, region = list.region } = await readPlace()
    if (region !== list.region) return setProblem(words.otherRegion(list.region))
    const before = await findBefore(keys, list.number)
    if (before.outcome === 'doubtful') return setProblem(before.text)
    const chosen = { list, before, toUnit: names?.unit ?? String }
    return before.outcome === 'unknown' ? setAsked(chosen) : show(chosen)
  }
  const chooseBefore = async (chosen: Chosen, file: File | undefined) => {
    setProblem(undefined)
    if (!file) return
    const list = await readList(file)
    if (typeof list === 'string') return setProblem(list)
    const number = chosen.list.number - 1
    if (list.number !== number) return setProblem(words.notBefore(number))
    return show({ ...chosen, before: { outcome: 'known', list } })
  }
  const take = async (list: OfficerList, from: Seen) => {
    save(list)
    setSigned(true)
    await show({ ...from, list })
  }
  const before = seen?.before.outcome === 'known' ? seen.before.list : undefined
  return (
    <main className="sign-in" id="content">
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <p role="alert" className="problem">
        {problem}
      </p>
      <FileField label={words.file} hint={words.fileHint} onFile={choose} />
      {asked && (
        <FileField
          label={words.before}
          hint={words.beforeHint(asked.list.number - 1)}
          onFile={(file) => chooseBefore(asked, file)}
        />
      )}
      <div tabIndex={-1} ref={report}>
        <p role="status">{isSigned && words.signed}</p>
        {seen && <ListChanges view={seen.view} toUnit={seen.toUnit} />}
      </div>
      {seen && isSigned && (
        <button type="button" className="button quiet" onClick={() => save(seen.list)}>
          {words.saveAgain}
        </button>
      )}
      {seen && !isSigned && findWrong(seen.view).length === 0 && (
        <SignForm {...{ keys, before }} list={seen.list} onSigned={(list) => take(list, seen)} />
      )}
      <p className="other-ways">
        <a href="#list">{words.back}</a>
      </p>
    </main>
  )
}

const save = (list: OfficerList) =>
  saveText(words.fileName(list.number), `${JSON.stringify(list, null, 2)}\n`, 'application/json')

type FieldProps = { label: string; hint: string; onFile: (file: File | undefined) => void }

function FileField({ label, hint, onFile }: FieldProps) {
  const id = useId()
  return (
    <>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => onFile(target.files?.[0])}
      />
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
    </>
  )
}
