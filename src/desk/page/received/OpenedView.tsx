import { useCallback, useEffect, useState } from 'react'
import type { ReceivedPackage } from '#src/desk/api/hand-over-view.ts'
import { zhHans as hand } from '#src/desk/commands/hand/words.ts'
import { Letter } from '#src/desk/page/hand-over/Letter.tsx'
import { toZip } from '#src/desk/page/hand-over/to-zip.ts'
import { toProblemText } from '#src/desk/page/host.ts'
import type { OpenedOver, OverOpening } from '#src/desk/page/keys/open-received.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import { PackedFiles } from '#src/desk/page/received/PackedFiles.tsx'
import { zhHans as words } from '#src/desk/page/received/words.ts'
import { saveBlob } from '#src/desk/page/save.ts'
import type { Session } from '#src/desk/page/session.ts'

/** `received`: nothing where it came as a file, and the desk knows of no package. */
type Common = { session: Session; received?: ReceivedPackage; names: Names }
type Props = Common & { opening: OverOpening }

/** What a package holds and who packed it; or, loudly, why it is not believed. */
export function OpenedView({ opening, received, names, session }: Props) {
  if (opening.outcome !== 'opened')
    return (
      <p role="alert" className="alarm">
        {toTrouble(opening, received, names)}
      </p>
    )
  return <Opened {...{ session, names }} {...(received && { received })} opened={opening.opened} />
}

/** Whatever of it leaves the desk stands in the record first. */
function Opened({ session, received, names, opened }: Common & { opened: OpenedOver }) {
  const { content, files, packer } = opened
  const [said, setSaid] = useState<string>()
  const { ask } = session
  const id = received?.id
  const tell = useCallback(async () => id && ask('package/saved', { id }), [ask, id])
  useEffect(() => {
    const tellPrinted = () => {
      tell().catch(() => {})
    }
    addEventListener('beforeprint', tellPrinted)
    return () => removeEventListener('beforeprint', tellPrinted)
  }, [tell])
  const save = async () => {
    setSaid(undefined)
    try {
      const zip = await toZip(content, files)
      await tell()
      saveBlob(words.zipName(content.reference), zip)
      setSaid(words.saved)
    } catch (error) {
      setSaid(toProblemText(error))
    }
  }
  return (
    <>
      <p className={packer.outcome === 'signed' ? 'packer' : 'packer problem'}>
        {toPackerText(packer, names)}
      </p>
      <Letter content={content} isPrinted />
      {files.length > 0 && <PackedFiles files={files} onSave={() => tell().catch(() => {})} />}
      <p className="case-tools">
        <button type="button" className="button small" onClick={() => window.print()}>
          {words.print}
        </button>
        <button type="button" className="button small" onClick={save}>
          {words.save}
        </button>
        <span role="status" className="hint">
          {said}
        </span>
      </p>
    </>
  )
}

function toPackerText(packer: OpenedOver['packer'], names: Names): string {
  if ('card' in packer)
    return hand.packer[packer.outcome](names.unit(packer.card.authority), packer.card.post)
  // What was signed wrongly is not opened at all.
  return packer.outcome === 'unlisted' ? hand.packer.unlisted : hand.packer.unsigned
}

type Trouble = Exclude<OverOpening, { outcome: 'opened' }>

/** Why a package is not used; one that came as a file is known by no number yet. */
function toTrouble(trouble: Trouble, received: ReceivedPackage | undefined, names: Names): string {
  const { reference = '', fromUnit = '' } = received ?? {}
  switch (trouble.outcome) {
    case 'closed':
    case 'damaged':
      return hand.open[trouble.outcome]
    case 'otherCase':
      return hand.open.otherCase(reference)
    case 'wrong':
      return hand.packer.wrong(reference)
    case 'otherUnit':
      return hand.packer.otherUnit(reference, names.unit(fromUnit), names.unit(trouble.signer))
  }
}
