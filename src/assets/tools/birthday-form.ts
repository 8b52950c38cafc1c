import { readChildren } from '#src/assets/tools/device-store.ts'
import { button, fill, h, need, readToday } from '#src/assets/tools/page.ts'
import { zhHans as words } from '#src/assets/tools/words.ts'
import { addDays } from '#src/calendar/days.ts'
import { toAgeInMonths } from '#src/children/ages.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import { parseTypedDate } from '#src/children/typed-date.ts'

/** How far ahead a child that is not born yet may be expected: a pregnancy lasts 280 days. */
export const LONGEST_WAIT_IN_DAYS = 300

/** What a tool answers about: a birthday, and the kept child where there is one. */
export type Asked = { birthOn: string; child: DeviceChild | undefined; today: string }

/**
 * Wakes the birthday form of a page (`BirthdayForm.astro`): fields have no names and nothing is ever sent.
 * Children kept on the device are a button each; the first is answered at once. `daysAhead`: how far ahead a
 * child that is not born yet may be expected.
 */
export function wakeBirthdayForm(answer: (asked: Asked) => void, daysAhead = 0): void {
  const form = need<HTMLFormElement>('birthday-form')
  const field = need<HTMLInputElement>('birth-on')
  const kept = need('kept-children')
  const result = need('answer')
  const today = readToday()
  const latestOn = addDays(today, daysAhead)
  const children = readChildren()

  const show = (birthOn: string, child: DeviceChild | undefined) => {
    field.value = birthOn
    answer({ birthOn, child, today })
    result.hidden = false
    for (const choice of Array.from(kept.querySelectorAll('button'))) {
      choice.setAttribute('aria-pressed', String(choice.dataset['child'] === child?.id))
    }
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const birthOn = readBirthday(field, today, latestOn)
    if (!birthOn) return
    show(birthOn, undefined)
    result.focus()
  })
  field.max = latestOn
  fill(
    kept,
    ...children.map((child) =>
      h(
        'li',
        {},
        button(child.nickname, () => show(child.birthOn, child), {
          class: 'choice',
          'data-child': child.id,
        }),
      ),
    ),
  )
  kept.hidden = children.length === 0
  const [first] = children
  if (first) show(first.birthOn, first)
}

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
  const { problems } = words
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
