import { useId, useState } from 'react'
import type { KeyFile } from '#src/desk/page/sign-in/kept-file.ts'
import { zhHans as words } from '#src/desk/page/sign-in/words.ts'

/** A key file has a few hundred bytes. */
const LARGEST_FILE = 64 * 1024

type Props = {
  file: KeyFile | undefined
  onFile: (file: KeyFile | undefined) => void
  onProblem: (problem: string | undefined) => void
}

/** The key file, chosen or dropped; one that is kept here need not be chosen again. */
export function KeyFileField({ file, onFile, onProblem }: Props) {
  const [isKept, setKept] = useState(file !== undefined)
  const id = useId()
  if (isKept && file) {
    return (
      <p className="kept-file">
        {words.remembered}
        <strong>{file.name}</strong>
        <button
          type="button"
          className="as-link"
          onClick={() => {
            setKept(false)
            onFile(undefined)
          }}
        >
          {words.other}
        </button>
      </p>
    )
  }
  const take = async (chosen: File | undefined) => {
    onProblem(undefined)
    if (!chosen) return onFile(undefined)
    if (chosen.size > LARGEST_FILE) return onProblem(words.problems.tooLarge)
    const text = await chosen.text().catch(() => undefined)
    if (text === undefined) return onProblem(words.problems.unreadable)
    onFile({ name: chosen.name, text })
  }
  return (
    <>
      <label htmlFor={id}>{words.file}</label>
      <input
        id={id}
        type="file"
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => take(target.files?.[0])}
      />
      <p className="hint" id={`${id}-hint`}>
        {words.fileHint}
      </p>
    </>
  )
}
