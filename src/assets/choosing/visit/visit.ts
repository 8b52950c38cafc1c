import { prepareToSay, say } from '#src/assets/choosing/say.ts'
import { drawVisitNotes } from '#src/assets/choosing/visit/visit-notes.ts'
import { zhHans as words } from '#src/assets/choosing/words.ts'
import { changeKept, noteVisit, readKept } from '#src/assets/kept-store.ts'
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

/** Keeps what is ticked and written on a visit; the first tick keeps the centre. */
const given = readPageData<NewlyKept>()
const notYetKept: KeptCentre = { ...given, keptOn: readToday(), visit: { ticks: {} } }
const readCentre = () => findKept(readKept(), given.id) ?? notYetKept

/** Why nothing is kept, or that it will not last. */
function tellLimits(isLasting: boolean): void {
  if (!findKept(readKept(), given.id)) say(words.full(MOST_KEPT), true)
  else if (!isLasting) say(words.notLasting(given.facts.name), true)
}

function note(change: Partial<Visit>): KeptCentre {
  if (!findKept(readKept(), given.id)) tellLimits(changeKept((kept) => addKept(kept, notYetKept)))
  return noteVisit(readCentre(), change)
}

/** Which tick stands at a check, and whether the way to report it is there. */
function showTick(check: HTMLElement): void {
  const tick = readCentre().visit.ticks[check.dataset['check'] ?? '']
  for (const box of Array.from(check.querySelectorAll('input'))) box.checked = box.value === tick
  const report = check.querySelector<HTMLElement>('[data-differs]')
  if (report) report.hidden = tick !== 'differs'
}

prepareToSay()
for (const check of Array.from(document.querySelectorAll<HTMLElement>('[data-check]'))) {
  const id = check.dataset['check'] ?? ''
  showTick(check)
  check.addEventListener('change', ({ target }) => {
    const tick = TICKS.find((one) => target instanceof HTMLInputElement && one === target.value)
    if (!tick) return
    note({ ticks: { ...readCentre().visit.ticks, [id]: tick } })
    showTick(check)
  })
}
const notes = drawVisitNotes(readCentre(), note)
notes.open = true
need('visit-notes').append(notes)
