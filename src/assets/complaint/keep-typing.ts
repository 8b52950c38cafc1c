import {
  dropCopy,
  fill,
  findCopy,
  forgetCopies,
  keepCopy,
  listCopies,
  toText,
  toWords,
} from '#src/assets/complaint/kept-copies.ts'
import { zhHans as words } from '#src/assets/complaint/words.ts'

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
const makeId = () => Math.random().toString(36).slice(2, 12)

function toStates(form: HTMLFormElement): HTMLInputElement[] {
  return Array.from(form.querySelectorAll<HTMLInputElement>('[data-state]'))
}

const toState = (form: HTMLFormElement) => {
  const state: Record<string, string> = {}
  for (const { name, value } of toStates(form)) state[name] = value
  return state
}

function setState(form: HTMLFormElement, state: Record<string, string>): void {
  for (const field of toStates(form)) field.value = state[field.name] ?? field.value
}

/** Says that words came back, with a way to drop them. */
function tell(form: HTMLFormElement, discard: () => void): void {
  const notice = document.createElement('div')
  notice.className = 'notice'
  notice.setAttribute('role', 'status')
  const text = document.createElement('p')
  text.textContent = words.restored
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'button quiet'
  button.textContent = words.discard
  button.addEventListener('click', () => {
    discard()
    notice.remove()
  })
  notice.append(text, button)
  form.before(notice)
}

function watch(form: HTMLFormElement, name: string): void {
  const fromServer = toWords(form, true)
  const state = toState(form)
  const kept = findCopy(name)
  if (kept && isSame(kept.words, fromServer)) dropCopy(name)
  else if (kept) {
    fill(form, kept.words)
    setState(form, kept.state)
    tell(form, () => {
      dropCopy(name)
      fill(form, fromServer)
      setState(form, state)
      form.dispatchEvent(new Event('input'))
    })
  }
  const keep = () => {
    const now = toWords(form)
    if (isSame(now, fromServer)) return dropCopy(name)
    keepCopy(name, { id: makeId(), words: now, text: toText(form), state: toState(form) })
  }
  form.addEventListener('input', keep)
  form.addEventListener('change', keep)
  form.addEventListener('submit', () => {
    const copy = form.querySelector<HTMLInputElement>('[data-copy-id]')
    if (copy) copy.value = findCopy(name)?.id || ''
  })
}

/** Shows copies of this tab that no form takes any more, to be copied or dropped. */
function showKeptWords(place: HTMLElement, own: string): void {
  const given = document.querySelector<HTMLTextAreaElement>('#typed')
  const names = listCopies().filter((name) => !own || name.indexOf(own) !== 0)
  const text = names
    .map((name) => findCopy(name)?.text)
    .filter((each) => each && each !== given?.value)
    .join('\n\n')
  const [copy, drop] = Array.from(place.querySelectorAll('button'))
  const field = place.querySelector('textarea')
  if (!text || !copy || !drop || !field) return
  field.value = text
  copy.dataset['copy'] = text
  place.hidden = false
  drop.addEventListener('click', () => {
    names.forEach(dropCopy)
    place.remove()
  })
}

/**
 * Keeps what is filled in in this tab, so that a lost connection, a reload or going back loses no word, until the
 * page that follows says the server has it; nothing outlives the tab, handing in, or leaving quickly.
 */
export function keepTyping(): void {
  forgetCopies()
  const form = document.querySelector<HTMLFormElement>('form[data-keep]')
  const name = form?.dataset['keep'] ?? ''
  if (form) watch(form, name)
  const place = document.querySelector<HTMLElement>('[data-kept-words]')
  if (place) showKeptWords(place, name.slice(0, name.indexOf('/') + 1))
}
