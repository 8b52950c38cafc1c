import { toAgeInMonths } from '#src/children/ages.ts'
import { parseTypedDate } from '#src/children/device-children.ts'
import { TOOLS_TEXT } from '#src/text/tools/shared.ts'

/** Nobody older is asked about here. */
const OLDEST_MONTHS = 84

/** Shows what is wrong with a field below it, or nothing. */
export function tellField(field: HTMLInputElement, problem: string | undefined): void {
  const place = document.getElementById(`${field.id}-problem`)
  if (place) {
    place.textContent = problem ?? ''
    place.hidden = !problem
  }
  if (problem) {
    field.setAttribute('aria-invalid', 'true')
    field.focus()
  } else field.removeAttribute('aria-invalid')
}

/**
 * The birthday in a field; when it is none, the field says what to do and the answer is undefined. Where a child
 * that is not born yet may be asked about, the last day it may be expected is `latestOn`.
 */
export function readBirthday(
  field: HTMLInputElement,
  today: string,
  latestOn = today,
): string | undefined {
  const { problems } = TOOLS_TEXT
  const birthOn = parseTypedDate(field.value)
  let problem: string | undefined
  if (!birthOn) {
    // A date field that holds half a date tells only that it is not valid.
    const isBlank = field.value.trim() === '' && !field.validity.badInput
    problem = isBlank ? problems.empty : problems.unreadable
  } else if (birthOn > latestOn) {
    problem = latestOn > today ? problems.tooFar : problems.future
  } else if (toAgeInMonths(birthOn, today) >= OLDEST_MONTHS) problem = problems.tooOld
  tellField(field, problem)
  return problem ? undefined : birthOn
}
