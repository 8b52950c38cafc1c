import { forEachElement } from '#src/assets/complaint/for-each-element.ts'

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
export function toWords(form: HTMLFormElement, isFromServer = false): Words {
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
export function fill(form: HTMLFormElement, words: Words): void {
  toFields(form).forEach((field) => {
    const { name, value } = field
    const word = words[name]
    if (word === undefined) return
    if (isTicked(field)) (field as HTMLInputElement).checked = word !== '' && word === value
    else field.value = word
  })
}

/** What was written by hand. */
export const toText = (form: HTMLFormElement) =>
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

export const keepCopy = (name: string, copy: Copy) =>
  withStorage((storage) => storage.setItem(PREFIX + name, JSON.stringify(copy)))
export const dropCopy = (name: string) =>
  withStorage((storage) => storage.removeItem(PREFIX + name))
export const findCopy = (name: string) =>
  withStorage((storage) => JSON.parse(storage.getItem(PREFIX + name) || 'null') as Copy | null)

/** All copies of this tab, by name. */
export const listCopies = () =>
  withStorage((storage) =>
    Object.keys(storage)
      .filter((key) => key.indexOf(PREFIX) === 0)
      .map((key) => key.slice(PREFIX.length)),
  ) || []

/** Forgets them when the page says so, and at once when somebody leaves quickly. */
export function forgetCopies(): void {
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
