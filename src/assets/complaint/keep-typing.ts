import { forEachElement } from '#src/assets/complaint/for-each-element.ts'
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

const PREFIX = 'complaint:'

/** What a form holds, by field; what nobody chose is empty. */
type Words = Record<string, string>

/** What this tab keeps of a form until the server has it. */
export type Copy = {
  /** New with every change: the page that follows names the one which was sent. */
  id: string
  words: Words
  /** What was written by hand, to be read. */
  text: string
  /** What the form was shown from. */
  state: Words
}

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

/** Fields that somebody fills in; never files. */
export const toFields = (form: HTMLFormElement) =>
  (Array.from(form.elements) as Field[]).filter(
    ({ name, type }) => name && !/^(hidden|file|submit|button)$/.test(type),
  )

const isTicked = ({ type }: Field) => type === 'radio' || type === 'checkbox'

/** What a form holds now, or held as it came from the server. */
function toWords(form: HTMLFormElement, isFromServer = false): Words {
  const words: Words = {}
  toFields(form).forEach((field) => {
    const { name, value } = field
    if (field instanceof HTMLSelectElement) {
      const first = Array.from(field.options).find(({ defaultSelected }) => defaultSelected)
      words[name] = isFromServer ? (first?.value ?? '') : value
    } else if (isTicked(field)) {
      const { checked, defaultChecked } = field as HTMLInputElement
      words[name] = (isFromServer ? defaultChecked : checked) ? value : words[name] || ''
    } else words[name] = isFromServer ? field.defaultValue : value
  })
  return words
}

/** Puts words into a form. */
function fill(form: HTMLFormElement, words: Words): void {
  toFields(form).forEach((field) => {
    const { name, value } = field
    const word = words[name]
    if (word === undefined) return
    if (isTicked(field)) (field as HTMLInputElement).checked = word !== '' && word === value
    else field.value = word
  })
}

/** What was written by hand. */
const toText = (form: HTMLFormElement) =>
  toFields(form)
    .filter((field) => !isTicked(field) && !(field instanceof HTMLSelectElement))
    .map(({ value }) => value)
    .filter(Boolean)
    .join('\n')

/** A browser may refuse to keep anything: private windows, old embedded ones. */
function withStorage<T>(use: (storage: Storage) => T): T | undefined {
  try {
    return use(sessionStorage)
  } catch {
    // Then only the server keeps what was sent.
    return undefined
  }
}

const keepCopy = (name: string, copy: Copy) =>
  withStorage((storage) => storage.setItem(PREFIX + name, JSON.stringify(copy)))
const dropCopy = (name: string) => withStorage((storage) => storage.removeItem(PREFIX + name))
const findCopy = (name: string) =>
  withStorage((storage) => JSON.parse(storage.getItem(PREFIX + name) || 'null') as Copy | null)

/** All copies of this tab, by name. */
const listCopies = () =>
  withStorage((storage) =>
    Object.keys(storage)
      .filter((key) => key.indexOf(PREFIX) === 0)
      .map((key) => key.slice(PREFIX.length)),
  ) || []

/** Forgets them when the page says so, and at once when somebody leaves quickly. */
function forgetCopies(): void {
  const forget = () => listCopies().forEach(dropCopy)
  const sent = new URLSearchParams(location.search).get('sent')
  listCopies().forEach((name) => {
    if (sent && findCopy(name)?.id === sent) dropCopy(name)
  })
  if (document.querySelector('[data-forget]')) forget()
  forEachElement<HTMLFormElement>('form[action*="/leave/"]', (form) =>
    form.addEventListener('submit', forget),
  )
}
