import { zhHans as words } from '#src/desk/page/board/words.ts'
import { zhHans as help } from '#src/desk/page/help/words.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import type { Session } from '#src/desk/page/session.ts'
import { zhHans as page } from '#src/desk/page/words.ts'

type Props = { session: Session; names: Names; onHelp: () => void; onLock: () => void }

/** Where one is, as whom, and the way out. */
export function TopBar({ session: { card, trust }, names, onHelp, onLock }: Props) {
  return (
    <header className="top-bar">
      <button type="button" className="skip-link" onClick={toContent}>
        {page.toContent}
      </button>
      <h1>{words.title}</h1>
      {trust.isDemonstration && <span className="flag demonstration">{words.demonstration}</span>}
      <span className="post">{words.who(names.unit(card.authority), card.post)}</span>
      <button type="button" className="button small" aria-keyshortcuts="?" onClick={onHelp}>
        {help.open}
      </button>
      <button type="button" className="button small" onClick={onLock}>
        {words.lock}
      </button>
    </header>
  )
}

/** No link: the part of the address after `#` names a case here. */
function toContent(): void {
  const content = document.getElementById('content')
  content?.setAttribute('tabindex', '-1')
  content?.focus()
}
