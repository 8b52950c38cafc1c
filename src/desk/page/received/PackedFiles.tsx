import { useEffect, useState } from 'react'
import { Shown } from '#src/desk/page/case/Files.tsx'
import { zhHans as caseWords } from '#src/desk/page/case/words.ts'
import type { OpenedOver } from '#src/desk/page/keys/open-received.ts'
import { zhHans as words } from '#src/desk/page/received/words.ts'

type File = OpenedOver['files'][number]

/** The files of a package, opened with it: shown here, or saved. */
export function PackedFiles({ files, onSave }: { files: readonly File[]; onSave: () => void }) {
  return (
    <>
      <h3>{words.files}</h3>
      <ul className="files">
        {files.map((file, at) => (
          <FileItem key={file.name} file={file} position={at + 1} onSave={onSave} />
        ))}
      </ul>
    </>
  )
}

type ItemProps = { file: File; position: number; onSave: () => void }

function FileItem({ file, position, onSave }: ItemProps) {
  const { name, content } = file
  const [address, setAddress] = useState<string>()
  const [isShown, setShown] = useState(false)
  // What was opened lies in the memory of the browser until its address is taken back.
  useEffect(() => {
    const own = URL.createObjectURL(content)
    setAddress(own)
    return () => URL.revokeObjectURL(own)
  }, [content])
  return (
    <li className="file">
      <p className="file-head">
        <span className="file-name">{name}</span>
        <span className="hint">{caseWords.file.size(content.size)}</span>
        {file.shownAs && (
          <button type="button" className="button small" onClick={() => setShown(!isShown)}>
            {isShown ? words.close : words.open}
            <span className="for-screen-readers">{name}</span>
          </button>
        )}
        <a className="button small" href={address} download={name} onClick={onSave}>
          {words.saveFile}
          <span className="for-screen-readers">{name}</span>
        </a>
      </p>
      {isShown && address && <Shown shown={{ ...file, address }} position={position} />}
    </li>
  )
}
