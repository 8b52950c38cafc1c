import { readBirthday, tellField } from '#src/assets/tools/birthday-form.ts'
import { toNewChild } from '#src/assets/tools/device-store.ts'
import { need } from '#src/assets/tools/page.ts'
import { daysBetween } from '#src/calendar/days.ts'
import { type DeviceChild, parseTypedDate } from '#src/children/device-children.ts'
import { CHILDREN_TEXT } from '#src/text/tools/children.ts'

/** No child is born more than so many days before it was expected. */
const EARLIEST_DAYS = 140

/** The child typed into the form of `ChildrenPanel.astro`, or undefined after a field has said what is wrong. */
export function readChildForm(today: string, defaultName: string): DeviceChild | undefined {
  const birthOn = readBirthday(need<HTMLInputElement>('birth-on'), today)
  if (!birthOn) return undefined
  const due = need<HTMLInputElement>('due-on')
  const dueOn = parseTypedDate(due.value)
  const days = dueOn ? daysBetween(birthOn, dueOn) : 0
  const isBlank = due.value.trim() === '' && !due.validity.badInput
  const isWrong = !isBlank && (!dueOn || days < 0 || days > EARLIEST_DAYS)
  tellField(due, isWrong ? CHILDREN_TEXT.dueProblem : undefined)
  if (isWrong) return undefined
  const sex = need<HTMLSelectElement>('sex').value
  const nickname = need<HTMLInputElement>('nickname').value.trim().slice(0, 10)
  return {
    ...toNewChild(nickname || defaultName, birthOn),
    ...(dueOn ? { dueOn } : {}),
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
    special: need<HTMLInputElement>('special').checked,
  }
}
