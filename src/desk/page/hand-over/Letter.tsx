import { type ReactNode, useEffect } from 'react'
import { createPortal } from 'react-dom'
import { LETTER_STYLE } from '#src/desk/hand-over/letter-style.ts'
import { toLetterRows } from '#src/desk/hand-over/to-letter.ts'
import type { CasePackage } from '#src/desk/hand-over/to-package.ts'
import { zhHans as words } from '#src/desk/hand-over/words.ts'
import { toTerminalText } from '#src/desk/terminal-text.ts'

/** Stands on the page while a letter is what is printed of it. */
const PRINTED = 'prints-letter'

type Props = {
  content: CasePackage /** Whether it is what is printed while it is shown. */
  isPrinted: boolean
}

/** A letter as its unit gets it, on the screen; on paper nothing else of the page. */
export function Letter({ content, isPrinted }: Props) {
  useEffect(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(LETTER_STYLE)
    const others = document.adoptedStyleSheets
    document.adoptedStyleSheets = [...others, sheet]
    document.documentElement.classList.toggle(PRINTED, isPrinted)
    return () => {
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet)
      document.documentElement.classList.remove(PRINTED)
    }
  }, [isPrinted])
  const { reference, to, from } = content
  const text = (
    <>
      <h1>{words.title(reference)}</h1>
      <p>{toTerminalText(words.to(to))}</p>
      <p>{words.lead}</p>
      <table>
        <tbody>
          {toLetterRows(content).map(([label, said]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{toTerminalText(said)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="from">{toTerminalText(from)}</p>
      <Receipt />
    </>
  )
  return (
    <>
      <LetterBox>{text}</LetterBox>
      {isPrinted && createPortal(<div className="letter on-paper">{text}</div>, document.body)}
    </>
  )
}

/** Long letters move within it, by keys too. */
const LetterBox = ({ children }: { children: ReactNode }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by keys
  <section className="letter-box" tabIndex={0} aria-label={words.letter}>
    <div className="letter">{children}</div>
  </section>
)

const Receipt = () => (
  <div className="receipt">
    <h2>{words.receipt}</h2>
    {words.blanks.map((label) => (
      <p key={label}>
        {label}：<span className="blank" />
      </p>
    ))}
  </div>
)
