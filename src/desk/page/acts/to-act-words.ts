import type { CaseRow } from '#src/desk/api/case-view.ts'
import { ofAsker } from '#src/desk/of-asker.ts'
import type { ActId } from '#src/desk/page/acts/acts.ts'
import { ofEnquiry } from '#src/desk/page/acts/enquiry/words.ts'
import { type Template, zhHans as words } from '#src/desk/page/acts/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/** What the form of an act says. */
type ActWords = {
  name: string
  hint: string
  /** What its complainant, or who asked, is told, and over what he will see of it. */
  said: string
  seen: string
  templates: readonly Template[]
}

/** Words of an act on a case, as the case is now: a question has some of its own, and no template of a complaint. */
export function toActWords(
  id: ActId,
  row: Pick<CaseRow, 'urgent' | 'onHold' | 'matter' | 'state'>,
): ActWords {
  const { notHeld, notUrgent } = words
  const turned = id === 'hold' && row.onHold ? notHeld : id === 'urgent' && row.urgent && notUrgent
  const name = turned || words.acts[id]
  const { complainant: said } = words.said
  const seen = words.previewHeading.complainant
  if (!isEnquiry(row))
    return { name, hint: words.hints[id], said, seen, templates: words.templates[id] }
  const own: {
    acts: Partial<Record<ActId, string>>
    hints: Partial<Record<ActId, string>>
    templates: Partial<Record<ActId, readonly Template[]>>
  } = ofEnquiry
  const more = id === 'reply' && row.state === 'closed' && ofEnquiry.answerMore
  return {
    name: more || (own.acts[id] ?? name),
    hint: own.hints[id] ?? ofAsker(words.hints[id], row.matter),
    said: ofAsker(said, row.matter),
    seen: ofAsker(seen, row.matter),
    templates: own.templates[id] ?? [],
  }
}
