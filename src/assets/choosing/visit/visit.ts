import { prepareToSay, say } from '#src/assets/choosing/say.ts'
import { noteVisit } from '#src/assets/choosing/visit/note-visit.ts'
import { drawVisitNotes } from '#src/assets/choosing/visit/visit-notes.ts'
import { zhHans as words } from '#src/assets/choosing/words.ts'
import { changeKept, onKeptChange, readKept } from '#src/assets/kept-store.ts'
import { need, readPageData, readToday } from '#src/assets/tools/page.ts'
import {
  addKept,
  findKept,
  type KeptCentre,
  MOST_KEPT,
  type NewlyKept,
  TICKS,
  type Visit,
} from '#src/choosing/kept.ts'
import { zhHans as visitWords } from '#src/choosing/visit/words.ts'
import { toDateText } from '#src/text/dates.ts'

/** Keeps what is ticked and written on a visit; the first tick keeps the centre. */
const given = readPageData<NewlyKept>()
const notYetKept: KeptCentre = { ...given, keptOn: readToday(), visit: { ticks: {} } }
const findOwn = () => findKept(readKept(), given.id)
const readCentre = () => findOwn() ?? notYetKept

/** Notes something of the centre; where no more can be kept it says so at every try. */
function note(change: Partial<Visit>): void {
  if (!findOwn()) changeKept((kept) => addKept(kept, notYetKept))
  if (findOwn()) noteVisit(given.id, change)
  else say(words.full(MOST_KEPT), true)
}

/** Which tick stands at a check, and whether the way to report it is there. */
function showTick(check: HTMLElement): void {
  const tick = readCentre().visit.ticks[check.dataset['check'] ?? '']
  for (const box of Array.from(check.querySelectorAll('input'))) box.checked = box.value === tick
  const report = check.querySelector<HTMLElement>('[data-differs]')
  if (report) report.hidden = tick !== 'differs'
}

/** What was noted already is printed; the rest stays to be filled in by pen. */
function fillBlanks({ visit: { visitedOn, rating, note } }: KeptCentre): void {
  const noted = {
    visitedOn: visitedOn && toDateText(visitedOn),
    rating: rating && visitWords.ratings[rating],
    note,
  }
  for (const blank of Array.from(document.querySelectorAll<HTMLElement>('[data-blank]')))
    blank.textContent = noted[blank.dataset['blank'] as keyof typeof noted] ?? ''
}

prepareToSay()
const checks = Array.from(document.querySelectorAll<HTMLElement>('[data-check]'))
for (const check of checks) {
  const id = check.dataset['check'] ?? ''
  check.addEventListener('change', ({ target }) => {
    const tick = TICKS.find((one) => target instanceof HTMLInputElement && one === target.value)
    if (tick) note({ ticks: { ...readCentre().visit.ticks, [id]: tick } })
    showTick(check)
  })
}
const notes = drawVisitNotes(readCentre(), note)
notes.element.open = true
need('visit-notes').append(notes.element)

let wasKept = false
onKeptChange(() => {
  for (const check of checks) showTick(check)
  fillBlanks(readCentre())
  // Words for which there was no room yet stay in their field.
  if (wasKept || findOwn()) notes.follow(readCentre())
  wasKept = findOwn() !== undefined
})
