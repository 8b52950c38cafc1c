import { type ReactNode, useEffect, useRef, useState } from 'react'
import { startKeys } from '#src/desk/page/keys/keys.ts'
import type { CardOwner, MadeKey } from '#src/desk/page/keys/make-key.ts'
import { CheckForm } from '#src/desk/page/new-key/CheckForm.tsx'
import { OwnerForm } from '#src/desk/page/new-key/OwnerForm.tsx'
import { PaperSheet } from '#src/desk/page/new-key/PaperSheet.tsx'
import { zhHans as words } from '#src/desk/page/new-key/words.ts'
import { saveText } from '#src/desk/page/save.ts'
import type { OfficerCard } from '#src/officers/officer-card.ts'

type New = { owner: CardOwner; unit: string; made: MadeKey; at: Date }

/** Makes a key in steps; whoever gets his card has saved the file and can read the passphrase on his paper. */
export function NewKey() {
  const [fresh, setFresh] = useState<New>()
  const [step, setStep] = useState(0)
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const [card, setCard] = useState<OfficerCard>()
  useWarning(fresh !== undefined && card === undefined)

  const make = async (owner: CardOwner, unit: string) => {
    setBusy(true)
    setProblem(undefined)
    const keys = startKeys()
    const at = new Date()
    try {
      setFresh({ owner, unit, made: await keys.makeKey(owner, at.toISOString()), at })
      setStep(1)
    } catch {
      setProblem(words.problems.failed)
    }
    keys.lock()
    setBusy(false)
  }
  return (
    <main className="sign-in" id="content">
      <h1>{words.heading}</h1>
      <p className="lead">{words.lead}</p>
      <p role="alert" className="problem">
        {problem}
      </p>
      <Step at={step}>
        {!fresh && <OwnerForm busy={busy} onOwner={make} />}
        {fresh && step === 1 && <SaveStep fresh={fresh} onNext={() => setStep(2)} />}
        {fresh && step === 2 && <PaperStep fresh={fresh} onNext={() => setStep(3)} />}
        {fresh && step === 3 && (
          <>
            <p>{words.checkText}</p>
            <CheckForm
              owner={fresh.owner}
              made={fresh.made}
              onCard={(made) => {
                setCard(made)
                setStep(4)
              }}
            />
            <button type="button" className="as-link" onClick={() => setStep(2)}>
              {words.paperAgain}
            </button>
          </>
        )}
        {fresh && card && <CardStep fresh={fresh} card={card} />}
      </Step>
      <p className="other-ways">
        <a href="#list">{words.back}</a>
      </p>
    </main>
  )
}

/** A step, told to whoever does not see that the page changed. */
function Step({ at, children }: { at: number; children: ReactNode }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (at > 0) heading.current?.focus()
  }, [at])
  const { steps, step } = words
  return (
    <>
      <h2 tabIndex={-1} ref={heading}>
        {step(at + 1, steps.length, steps[at] ?? '')}
      </h2>
      {children}
    </>
  )
}

type StepProps = { fresh: New; onNext: () => void }

function SaveStep({ fresh: { owner, made }, onNext }: StepProps) {
  const save = () => {
    saveText(words.fileName(owner.post), made.file, 'application/octet-stream')
    onNext()
  }
  return (
    <>
      <p>{words.fileText}</p>
      <button type="button" className="button" onClick={save}>
        {words.saveFile}
      </button>
    </>
  )
}

function PaperStep({ fresh: { owner, unit, made, at }, onNext }: StepProps) {
  const [isPrinted, setPrinted] = useState(false)
  const [isShown, setShown] = useState(false)
  const print = () => {
    window.print()
    setPrinted(true)
  }
  return (
    <>
      <p>{words.paperText}</p>
      <button type="button" className="button" onClick={print}>
        {isPrinted ? words.printAgain : words.print}
      </button>
      {!isShown && (
        <button type="button" className="as-link" onClick={() => setShown(true)}>
          {words.noPrinter}
        </button>
      )}
      <PaperSheet {...{ made, unit, at, isShown }} post={owner.post} />
      {(isPrinted || isShown) && (
        <button type="button" className="button quiet" onClick={onNext}>
          {words.copied}
        </button>
      )}
      <p>
        <button
          type="button"
          className="as-link"
          onClick={() =>
            saveText(words.fileName(owner.post), made.file, 'application/octet-stream')
          }
        >
          {words.saveFileAgain}
        </button>
      </p>
    </>
  )
}

function CardStep({ fresh: { owner, made }, card }: { fresh: New; card: OfficerCard }) {
  const save = () =>
    saveText(words.cardName(owner.post), `${JSON.stringify(card, null, 2)}\n`, 'application/json')
  return (
    <>
      <p>{words.cardText}</p>
      <p>
        <code className="fingerprint">{made.fingerprint}</code>
      </p>
      <button type="button" className="button" onClick={save}>
        {words.saveCard}
      </button>
      <p className="hint">{words.done}</p>
    </>
  )
}

/** Whoever leaves before he has his card begins anew. */
function useWarning(isUnfinished: boolean): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      event.preventDefault()
      // Browsers before Chrome 119 ask only then.
      event.returnValue = true
    }
    if (isUnfinished) addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [isUnfinished])
}
