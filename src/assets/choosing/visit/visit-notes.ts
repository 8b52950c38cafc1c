import { zhHans as words } from '#src/assets/choosing/own-list/words.ts'
import { h } from '#src/assets/tools/page.ts'
import { type KeptCentre, LONGEST_NOTE, RATINGS, type Visit } from '#src/choosing/kept.ts'
import { zhHans as visitWords } from '#src/choosing/visit/words.ts'
import { toDateText } from '#src/text/dates.ts'

type Change = (change: Partial<Visit>) => void

/** A field with its label. */
type Field = { parts: HTMLElement[]; follow: (visit: Visit) => void }

/** The fields of a visit; `follow` shows what is kept now, whoever noted it. */
export type VisitNotes = { element: HTMLDetailsElement; follow: (centre: KeptCentre) => void }

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

/** A browser that goes back would fill fields with what stood there before, over what was noted since. */
const NOT_RESTORED = { autocomplete: 'off' }

function drawDay(id: string, change: Change): Field {
  const day = h('input', { type: 'date', id: `day-${id}`, ...NOT_RESTORED })
  day.addEventListener('change', () => change({ visitedOn: day.value || undefined }))
  return {
    parts: [h('label', { for: day.id }, visitWords.visitedOn), day],
    follow({ visitedOn = '' }: Visit) {
      if (day.value !== visitedOn) day.value = visitedOn
    },
  }
}

function drawRatings(id: string, change: Change): Field {
  const boxes = RATINGS.map((rating) => {
    const attributes = { type: 'radio', name: `rating-${id}`, value: rating, ...NOT_RESTORED }
    const box = h('input', attributes)
    box.addEventListener('change', () => change({ rating }))
    return { box, rating }
  })
  const choices = boxes.map(({ box, rating }) => h('label', {}, box, visitWords.ratings[rating]))
  const legend = h('legend', {}, visitWords.rating)
  return {
    parts: [h('fieldset', { class: 'ratings' }, legend, ...choices)],
    follow(visit: Visit) {
      for (const { box, rating } of boxes) box.checked = rating === visit.rating
    },
  }
}

function drawNote(id: string, change: Change): Field {
  const attributes = { id: `note-${id}`, rows: '3', maxlength: String(LONGEST_NOTE) }
  const note = h('textarea', { ...attributes, ...NOT_RESTORED })
  const readNote = () => (note.value.trim() ? note.value : undefined)
  note.addEventListener('input', () => change({ note: readNote() }))
  return {
    parts: [
      h('label', { for: note.id }, visitWords.note),
      note,
      h('p', { class: 'small' }, words.noteHint),
    ],
    follow(visit: Visit) {
      // What is typed is kept at once: whatever differs was written elsewhere.
      if (readNote() !== visit.note) note.value = visit.note ?? ''
    },
  }
}

/** The day, the feeling and the words of a visit; `change` keeps everything as it is typed. */
export function drawVisitNotes(centre: KeptCentre, change: Change): VisitNotes {
  const { id, facts } = centre
  const summary = h('span', {})
  const ofCentre = h('span', { class: 'for-screen-readers' }, words.ofCentre(facts.name))
  const fields = [drawDay, drawRatings, drawNote].map((draw) => draw(id, change))
  const element = h(
    'details',
    { class: 'visit-notes' },
    h('summary', {}, summary, ofCentre),
    ...fields.flatMap(({ parts }) => parts),
  )
  const follow = (now: KeptCentre) => {
    summary.textContent = toSummary(now)
    for (const field of fields) field.follow(now.visit)
  }
  follow(centre)
  return { element, follow }
}
