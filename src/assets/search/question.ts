import { takeOut } from '#src/assets/search/next-question.ts'

type Field = HTMLInputElement | HTMLSelectElement

/** What stood in the fields when it was asked. */
export type FieldValues = ReadonlyMap<Element, string>

/** Carried by a value that came from words of the question: the question without them. */
const TEXT_WITHOUT = 'data-text-without'
/** Carried by the field of the place: the id of the place whose name stands there. */
export const ORIGIN = 'data-origin'
/** Carried by a box whose word asks for it: the name under which it asks by itself. */
const OWN_NAME = 'data-name'
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
export function withOnePlace(question: URLSearchParams): URLSearchParams {
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

/** Who changes a value that words of the question meant takes the words back; from then on the value asks by itself. */
export function takeWordsBack(form: HTMLFormElement, changed: Element): void {
  const rest = changed.getAttribute(TEXT_WITHOUT)
  const box = toBox(form)
  if (rest === null || !box) return
  changed.removeAttribute(TEXT_WITHOUT)
  const name = changed.getAttribute(OWN_NAME)
  if (name) changed.setAttribute('name', name)
  box.value = takeOut(box.value, box.defaultValue, rest)
}

/** The field for words. */
export const toBox = (form: HTMLFormElement): HTMLInputElement | null => form.querySelector('#q')

export const toFieldValues = (form: HTMLFormElement): FieldValues =>
  new Map(toFields(form).map((field) => [field, field.value]))

/** Whether a parent has written in a field since it was asked, and has not asked for that. */
const isUnasked = (field: Field, asked: FieldValues) =>
  isTyped(field) && field.value !== asked.get(field)

/** The field of the place with what is offered for it, while a parent writes there. */
export function findPlaceBeingWritten(form: HTMLFormElement, asked: FieldValues): Element | null {
  const place = toFields(form).find(isPlace)
  return place && isUnasked(place, asked) ? place.parentElement : null
}

/** Shows in every field what the answer's form says, but where one writes: there text and caret stay. */
export function resetFields(
  form: HTMLFormElement,
  asked: FieldValues,
  asker: Element | null,
): void {
  for (const field of toFields(form)) {
    if (isTyped(field) && (field === asker || isUnasked(field, asked))) continue
    if (isTick(field)) field.checked = field.defaultChecked
    else if (field instanceof HTMLInputElement) field.value = field.defaultValue
    else for (const option of Array.from(field.options)) option.selected = option.defaultSelected
  }
}
