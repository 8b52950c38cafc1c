import { need } from '#src/assets/tools/page.ts'
import { toDateText } from '#src/text/dates.ts'

/** What asks for a place or belongs to one, and what orders a list: none of it has anything to do with a way. */
const LEFT_OUT = [
  'q',
  'lat',
  'lng',
  'origin',
  'place',
  'radius',
  'unlocated',
  'sort',
  'page',
  'for',
]
/** More are not carried. */
const MOST_CARRIED = 40

type Field = HTMLInputElement | HTMLSelectElement

const form = () => need<HTMLFormElement>('way-filters')

const toFields = (): Field[] =>
  Array.from(form().elements).filter(
    (element): element is Field =>
      (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) &&
      element.name !== '' &&
      LEFT_OUT.indexOf(element.name) < 0,
  )

/** A month with its year comes from the search; the form, which is read for long, has months without. */
function addMonth(field: HTMLSelectElement, value: string): void {
  const isKnown = Array.from(field.options).some((option) => option.value === value)
  if (!isKnown && /^\d{4}-\d{2}$/.test(value)) field.add(new Option(toDateText(value), value))
}

/** Shows in the form what the address asks for. */
function showAsked(asked: URLSearchParams): void {
  for (const field of toFields()) {
    const value = asked.get(field.name) ?? ''
    if (field instanceof HTMLInputElement) field.checked = value === field.value
    else {
      if (field.name === 'start') addMonth(field, value)
      field.value = value
    }
  }
}

/** What the form says, with what the address asks for besides and the form has no field for. */
function toAsked(given: URLSearchParams): URLSearchParams {
  const fields = toFields()
  const asked = new URLSearchParams()
  for (const { name, value, ...field } of fields.map(toNamed)) {
    if (value && field.isSet) asked.append(name, value)
  }
  let carried = 0
  for (const [name, value] of given) {
    const isOwn = fields.some((field) => field.name === name)
    if (isOwn || LEFT_OUT.indexOf(name) >= 0 || carried === MOST_CARRIED) continue
    asked.append(name, value)
    carried += 1
  }
  return asked
}

const toNamed = (field: Field) => ({
  name: field.name,
  value: field.value,
  isSet: field instanceof HTMLSelectElement || field.checked,
})

/** Filters stand in the address, as they do for the search; calls at once and whenever they change. */
export function wakeFilters(ask: (asked: URLSearchParams) => void): void {
  const read = () => {
    showAsked(new URLSearchParams(location.search))
    ask(toAsked(new URLSearchParams(location.search)))
  }
  const change = () => {
    const asked = toAsked(new URLSearchParams(location.search))
    const search = asked.toString() && `?${asked}`
    history.replaceState(null, '', location.pathname + search)
    ask(asked)
  }
  form().addEventListener('change', change)
  form().addEventListener('submit', (event) => {
    event.preventDefault()
    change()
  })
  addEventListener('popstate', read)
  read()
}
