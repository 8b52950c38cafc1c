import { zhHans as words } from '#src/assets/choosing/own-list/words.ts'
import { h } from '#src/assets/tools/page.ts'
import {
  type KeptCentre,
  LONGEST_NOTE,
  RATINGS,
  type Rating,
  type Visit,
} from '#src/choosing/kept.ts'
import { zhHans as visitWords } from '#src/choosing/visit/words.ts'
import { toDateText } from '#src/text/dates.ts'

/** What was noted, in a line. */
function toSummary({ visit }: KeptCentre): string {
  const { visitedOn, rating, ticks } = visit
  const found = Object.keys(ticks).map((id) => ticks[id])
  const differing = found.filter((tick) => tick === 'differs')
  const texts = [
    visitedOn ? toDateText(visitedOn) : '',
    rating ? visitWords.ratings[rating] : '',
    found.length > 0 ? words.ticks(found.length, differing.length) : '',
  ].filter(Boolean)
  return texts.length > 0 ? words.notesOf(texts) : words.notes
}

function drawRatings(
  id: string,
  chosen: Rating | undefined,
  save: (change: Partial<Visit>) => void,
) {
  const choices = RATINGS.map((rating) => {
    const box = h('input', { type: 'radio', name: `rating-${id}`, value: rating })
    box.checked = rating === chosen
    box.addEventListener('change', () => save({ rating }))
    return h('label', {}, box, visitWords.ratings[rating])
  })
  return h('fieldset', { class: 'ratings' }, h('legend', {}, visitWords.rating), ...choices)
}

/**
 * The day, the feeling and the words of a visit; everything is kept as it is typed. `change` keeps it, and answers
 * with the centre as it is kept now.
 */
export function drawVisitNotes(
  centre: KeptCentre,
  change: (change: Partial<Visit>) => KeptCentre,
): HTMLDetailsElement {
  const { id, visit, facts } = centre
  const summary = h('span', {}, toSummary(centre))
  const save = (changed: Partial<Visit>) => {
    summary.textContent = toSummary(change(changed))
  }
  const day = h('input', { type: 'date', id: `day-${id}` })
  day.value = visit.visitedOn ?? ''
  day.addEventListener('change', () => save({ visitedOn: day.value || undefined }))
  const note = h('textarea', { id: `note-${id}`, rows: '3', maxlength: String(LONGEST_NOTE) })
  note.value = visit.note ?? ''
  note.addEventListener('input', () => save({ note: note.value || undefined }))
  const ofCentre = h('span', { class: 'for-screen-readers' }, words.ofCentre(facts.name))
  return h(
    'details',
    { class: 'visit-notes' },
    h('summary', {}, summary, ofCentre),
    h('label', { for: `day-${id}` }, visitWords.visitedOn),
    day,
    drawRatings(id, visit.rating, save),
    h('label', { for: `note-${id}` }, visitWords.note),
    note,
    h('p', { class: 'small' }, words.noteHint),
  )
}
