import { useEffect, useState } from 'react'
import { toFileName } from '#src/desk/page/case/pack-case.ts'
import { zhHans as words } from '#src/desk/page/case/words.ts'
import { toProblemText } from '#src/desk/page/host.ts'
import type { OpenedCase, OpenedFile } from '#src/desk/page/keys/opened-case.ts'
import type { Session } from '#src/desk/page/session.ts'

type File = OpenedCase['files'][number]
type Props = { session: Session; reference: string; files: readonly File[] }

/** The files of a case: opened by the worker when somebody asks, shown here or saved. */
export function Files({ session, reference, files }: Props) {
  return (
    <ul className="files">
      {files.map((file, at) => (
        <FileItem
          key={file.id}
          session={session}
          reference={reference}
          file={file}
          position={at + 1}
        />
      ))}
    </ul>
  )
}

type ItemProps = Omit<Props, 'files'> & { file: File; position: number }
type Shown = OpenedFile & { address: string }

function FileItem({ session, reference, file, position }: ItemProps) {
  const { id, meta } = file
  const [shown, setShown] = useState<Shown>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  // What was opened lies in the memory of the browser until its address is taken back.
  useEffect(() => () => URL.revokeObjectURL(shown?.address ?? ''), [shown])

  const open = async () => {
    if (busy) return
    setBusy(true)
    setProblem(undefined)
    try {
      const opened = await session.keys.openFile(reference, await session.askFile(reference, id))
      if (opened) setShown({ ...opened, address: URL.createObjectURL(opened.content) })
      else setProblem(words.file.damaged)
    } catch (error) {
      setProblem(toProblemText(error))
    }
    setBusy(false)
  }
  const name = meta?.name ?? words.file.unknown
  return (
    <li className="file">
      <p className="file-head">
        <span className="file-name">{name}</span>
        <span className="hint">{describe(file)}</span>
        {shown ? (
          <>
            <SaveLink {...{ session, file, shown, reference, position }} />
            <button type="button" className="button small" onClick={() => setShown(undefined)}>
              {words.file.close}
            </button>
          </>
        ) : (
          <button type="button" className="button small" onClick={open}>
            {busy ? words.file.opening : words.file.open}
            <span className="for-screen-readers">{name}</span>
          </button>
        )}
      </p>
      {meta?.hasActiveContent && <p className="problem">{words.file.activeContent}</p>}
      {file.changes.map((line) => (
        <p key={line} className="hint">
          {line}
        </p>
      ))}
      <p role="alert" className="problem">
        {problem}
      </p>
      {shown && <Shown shown={shown} position={position} />}
    </li>
  )
}

const describe = ({ bytes, meta }: File) =>
  [
    meta && words.file.kinds[meta.kind],
    words.file.size(meta?.bytes ?? bytes),
    meta?.takenAt && words.file.takenAt(meta.takenAt),
  ]
    .filter(Boolean)
    .join(words.separator)

/** Named by us: what a resident called a file is no name for this computer. */
function SaveLink({ session, shown, file, reference, position }: ItemProps & { shown: Shown }) {
  const name = toFileName(reference, position, file.id, shown.ending)
  const tell = () =>
    session.ask('told', { what: 'exported', references: [reference] }).catch(() => {})
  return (
    <>
      <a className="button small" href={shown.address} download={name} onClick={tell}>
        {words.file.save}
      </a>
      <span className="hint">{words.file.saveNote}</span>
    </>
  )
}

/** A picture, a film or a sound, where the browser can show it without running anything. */
export function Shown({
  shown: { shownAs, address },
  position,
}: {
  shown: Shown
  position: number
}) {
  if (shownAs === 'image')
    return <img className="shown" src={address} alt={words.file.picture(position)} />
  // biome-ignore lint/a11y/useMediaCaption: what somebody sent has no captions
  if (shownAs === 'video') return <video className="shown" src={address} controls />
  // biome-ignore lint/a11y/useMediaCaption: what somebody sent has no captions
  return shownAs === 'sound' ? <audio className="shown" src={address} controls /> : null
}
