type Field = HTMLInputElement | HTMLSelectElement

/** Carried by a value that came from words of the question: the question without them. */
const TEXT_WITHOUT = 'data-text-without'
/** Carried by the field of the place: the id of the place whose name stands there. */
export const ORIGIN = 'data-origin'
/** What needs a place. */
const AROUND = ['radius', 'unlocated']

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement

const toFields = (form: HTMLFormElement) => Array.from(form.elements).filter(isField)

const isTick = (field: Field): field is HTMLInputElement => field.type === 'checkbox'

/** A field that a parent writes into. */
export const isTyped = (element: Element | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && !isTick(element)

export const isPlace = (element: Element | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && element.name === 'place'

/** What the form asks, as its address has it: without fields that ask nothing, or what words of the question ask. */
export function readQuestion(form: HTMLFormElement): URLSearchParams {
  const question = new URLSearchParams()
  for (const field of toFields(form)) {
    const value = isTick(field) && !field.checked ? '' : field.value.trim()
    if (!field.name || !value || field.hasAttribute(TEXT_WITHOUT)) continue
    const id = field.getAttribute(ORIGIN)
    question.append(id ? 'origin' : field.name, id ?? value)
  }
  return withOnePlace(question)
}

/** A named place instead of the device's; without any, nothing that needs one. */
function withOnePlace(question: URLSearchParams): URLSearchParams {
  if (question.has('origin') || question.has('place')) {
    for (const name of ['lat', 'lng']) question.delete(name)
  } else if (!question.has('lat')) {
    for (const name of AROUND) question.delete(name)
    if (question.get('sort') === 'distance') question.delete('sort')
  }
  return question
}

/** Measures from a position of the device, nearest first. */
export function startFrom(question: URLSearchParams, lat: number, lng: number): URLSearchParams {
  for (const name of ['origin', 'place', 'unlocated']) question.delete(name)
  for (const [name, value] of Object.entries({ lat, lng, sort: 'distance' })) {
    question.set(name, String(value))
  }
  return question
}

/** Who changes a value that words of the question meant takes the words back. */
export function takeWordsBack(form: HTMLFormElement, changed: Element): void {
  const text = changed.getAttribute(TEXT_WITHOUT)
  const box = form.querySelector<HTMLInputElement>('#q')
  if (text === null || !box) return
  changed.removeAttribute(TEXT_WITHOUT)
  // Two changes in one breath: what the second knows of the question is from before the first.
  if (box.value === box.defaultValue) box.value = text
}

/** Shows in every field what the answer's form says; the one being typed in keeps its text and its caret. */
export function resetFields(form: HTMLFormElement, asker: Element | null): void {
  for (const field of toFields(form)) {
    if (field === asker && isTyped(field)) continue
    if (isTick(field)) field.checked = field.defaultChecked
    else if (field instanceof HTMLInputElement) field.value = field.defaultValue
    else for (const option of Array.from(field.options)) option.selected = option.defaultSelected
  }
}
