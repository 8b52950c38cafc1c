import type { Due } from '#src/desk/page/inbox/inbox-row.ts'
import { zhHans as words } from '#src/desk/page/inbox/words.ts'

/** Days from which one may take one's time. */
const SOON = 3

/** How long there is still time, in words that say it without a colour too. */
export function DueMark({ due }: { due: Due }) {
  const [kind, text] = toMark(due)
  return <span className={`due ${kind}`}>{text}</span>
}

function toMark(due: Due): [kind: string, text: string] {
  if (due.kind !== 'due') return [due.kind, words.due[due.kind]]
  const { days } = due
  if (days < 0) return ['over', words.due.overdue(-days)]
  if (days === 0) return ['soon', words.due.today]
  if (days === 1) return ['soon', words.due.tomorrow]
  return [days <= SOON ? 'soon' : 'later', words.due.left(days)]
}
