type Field = HTMLInputElement | HTMLSelectElement

const isField = (element: Element): element is Field =>
  element instanceof HTMLInputElement || element instanceof HTMLSelectElement

const toFields = (form: HTMLFormElement) => Array.from(form.elements).filter(isField)

const isTick = (field: Field): field is HTMLInputElement => field.type === 'checkbox'

/** What the form asks, as its address has it: without fields that ask nothing. */
export function readQuestion(form: HTMLFormElement): URLSearchParams {
  const question = new URLSearchParams()
  for (const field of toFields(form)) {
    const value = isTick(field) && !field.checked ? '' : field.value.trim()
    if (field.name && value) question.append(field.name, value)
  }
  return question
}

/** A field that a parent writes into. */
export const isTyped = (element: Element | null): element is HTMLInputElement =>
  element instanceof HTMLInputElement && !isTick(element)

/** Shows in every field what the answer's form says; the one being typed in keeps its text and its caret. */
export function resetFields(form: HTMLFormElement, asker: Element | null): void {
  for (const field of toFields(form)) {
    if (field === asker && isTyped(field)) continue
    if (isTick(field)) field.checked = field.defaultChecked
    else if (field instanceof HTMLInputElement) field.value = field.defaultValue
    else for (const option of Array.from(field.options)) option.selected = option.defaultSelected
  }
}
