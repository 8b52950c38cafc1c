import type { ReactNode } from 'react'

type Props = {
  problem: string | undefined
  busy: boolean
  words: { send: string; sending: string }
  /** What else there is to press. */
  children?: ReactNode
}

/** The end of a form: what is wrong with it, and the button that sends it. */
export function FormEnd({ problem, busy, words, children }: Props) {
  return (
    <>
      <p role="alert" className="problem">
        {problem}
      </p>
      <p className="act-send">
        <button type="submit" className="button" aria-disabled={busy}>
          {busy ? words.sending : words.send}
        </button>
        {children}
      </p>
    </>
  )
}
