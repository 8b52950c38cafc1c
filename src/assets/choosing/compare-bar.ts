import { say } from '#src/assets/choosing/say.ts'
import { zhHans as words } from '#src/assets/choosing/words.ts'
import { onKeptChange, readKept } from '#src/assets/kept-store.ts'
import { onListChanged } from '#src/assets/list-changed.ts'
import { MOST_COMPARED } from '#src/choosing/shared-ids.ts'
import { isFields } from '#src/lib/parse-objects.ts'

const isTick = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.name === 'ids' && target.type === 'checkbox'

/** Ids ticked, the first one first; some of them may stand on a list that is shown no more. */
let ticked: string[] = []

/** They belong to the page in the history: whoever comes back to it finds them, whatever the list shows by then. */
function writeTicked(): void {
  const known = JSON.stringify(readTicked() ?? [])
  if (known !== JSON.stringify(ticked)) history.replaceState({ ...history.state, ticked }, '')
}

function readTicked(): string[] | undefined {
  const given: unknown = isFields(history.state) ? history.state['ticked'] : undefined
  return Array.isArray(given) ? given.filter((id) => typeof id === 'string') : undefined
}

const findTicks = (form: HTMLFormElement) => Array.from(form.elements).filter(isTick)

/** Ids that no box on the page has are sent all the same. */
function fillIn(form: HTMLFormElement): void {
  for (const field of Array.from(form.querySelectorAll('input[type="hidden"][name="ids"]')))
    field.remove()
  const shown = findTicks(form).map(({ value }) => value)
  for (const id of ticked.filter((one) => shown.indexOf(one) < 0)) {
    const field = document.createElement('input')
    field.type = 'hidden'
    field.name = 'ids'
    field.value = id
    form.append(field)
  }
}

/** The bar stays in sight as long as something is chosen. */
function show(form: HTMLFormElement): void {
  for (const box of findTicks(form)) box.checked = ticked.indexOf(box.value) >= 0
  fillIn(form)
  writeTicked()
  const count = form.querySelector('[data-ticked]')
  if (count) {
    const hint = count.getAttribute('data-hint') ?? ''
    count.textContent = ticked.length > 0 ? words.ticked(ticked.length) : hint
  }
  const isChosen = ticked.length > 0 || readKept().length > 0
  form.classList.toggle('in-sight', isChosen)
  document.documentElement.classList.toggle('has-bar', isChosen)
}

function tick(form: HTMLFormElement, { value, checked }: HTMLInputElement): void {
  const others = ticked.filter((id) => id !== value)
  if (checked && others.length === MOST_COMPARED) say(words.tooMany(MOST_COMPARED), true)
  else {
    ticked = checked ? [...others, value] : others
    say(words.ticked(ticked.length))
  }
  show(form)
}

/** Without this script the boxes are sent by the button at the end of the list. */
export function offerComparing(): void {
  const refresh = () => {
    const form = document.querySelector<HTMLFormElement>('form#compare')
    if (form) show(form)
  }
  const boxes = Array.from(document.querySelectorAll('input[form="compare"]')).filter(isTick)
  const before = readTicked() ?? boxes.flatMap(({ checked, value }) => (checked ? [value] : []))
  ticked = before.slice(0, MOST_COMPARED)
  onListChanged(refresh)
  onKeptChange(refresh)
  document.addEventListener('change', ({ target }) => {
    if (isTick(target) && target.form?.id === 'compare') tick(target.form, target)
  })
}
