import { toToldLines } from '#src/components/outcomes/told-lines.ts'
import type { ActRefusal } from '#src/desk/acts/act.ts'
import { toRefusalText } from '#src/desk/acts/words.ts'
import type { ActedOn } from '#src/desk/page/acts/acted-on.ts'
import { type ActDefinition, type ActId, toAct } from '#src/desk/page/acts/acts.ts'
import { type Filled, toGiven } from '#src/desk/page/acts/filled.ts'
import { zhHans as words } from '#src/desk/page/acts/words.ts'
import { toTermText } from '#src/desk/to-state-text.ts'
import { zhHans as desk } from '#src/desk/words.ts'
import { readPublication } from '#src/region/outcomes.ts'
import { toDateText } from '#src/text/dates.ts'

/** What a complainant will read, the outcome and what is said; or everybody, as the pages will say it. */
export function toShown(act: ActId, filled: Filled, acted: ActedOn): string {
  const { readers, tells, plan } = toAct(act)
  if (tells) return tells(toGiven(filled), acted)
  if (readers === 'everybody') {
    const planned = plan(toGiven(filled), acted)
    const publication = planned.outcome === 'act' && planned.act.publication
    const told = publication ? readPublication(publication) : undefined
    return told ? toToldLines(told).join('\n') : ''
  }
  const { outcome, words: typed } = filled
  return [outcome && words.shownOutcome(desk.outcomes[outcome]), typed.trim()]
    .filter(Boolean)
    .join('\n')
}

/** The term that an extension moves, and the day it has then; nothing where it is refused. */
export function toTermLine(filled: Filled, acted: ActedOn): string | undefined {
  const given = { ...toGiven(filled), words: filled.words || '……' }
  const planned = toAct('extend').plan(given, acted)
  const promises = planned.outcome === 'act' ? (planned.act.change.promises ?? []) : []
  const moved = promises.find(({ id, on }) =>
    acted.row.promises.some((before) => before.id === id && before.on !== on),
  )
  const { label = '', on = '', extendedFrom = '' } = moved ?? {}
  const term = toTermText(label, acted.row.matter)
  return moved && words.extended(term, toDateText(extendedFrom), toDateText(on))
}

/** What the words of an act are called; `said`: those for its complainant, or for who asked. */
export function toLabel({ asksFor, readers, tells }: ActDefinition, said: string): string {
  if (tells) return words.howSigned
  if (asksFor === 'measures') return words.measures
  if (asksFor) return words.howChecked
  return readers === 'complainant' ? said : words.said[readers]
}

type Sending = { isPreview: boolean; shown: string; busy: boolean }

/** What the button says that sends a form, or shows first what will be read. */
export function toSendWord(
  { readers, also, tells }: ActDefinition,
  { isPreview, shown, busy }: Sending,
): string {
  if (also === 'issues') return busy ? words.issuing : words.issue
  if (also === 'saves') return busy ? words.saving : words.saveCopy
  if (busy) return words.sending
  if (also === 'erases') return isPreview ? words.eraseSure : words.next
  if (readers === 'officers' && !tells) return words.record
  return isPreview || !shown ? words.send : words.preview
}

/** Refusals whose words are the same for page and command. */
const SAME: readonly ActRefusal['code'][] = [
  'holdsName',
  'noSentence',
  'noPublication',
  'noTelephone',
  'phoneMissing',
  'notOfEnquiries',
  'onlyOfEnquiries',
  'notHandedOver',
]

/** Why an act is refused, in words of the page. */
export function toRefusal(refusal: ActRefusal): string {
  const { problems } = words
  const { code } = refusal
  if (code === 'tooLong') return problems.tooLong(refusal.most)
  if (SAME.includes(code)) return toRefusalText(refusal)
  return code === 'sameMark' || code === 'mergedItself' ? problems[code] : problems.refused
}
