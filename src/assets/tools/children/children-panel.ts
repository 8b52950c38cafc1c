import { readBirthday, tellField } from '#src/assets/tools/birthday-form.ts'
import { zhHans as words } from '#src/assets/tools/children/words.ts'
import { readChildren, toNewChild, writeChildren } from '#src/assets/tools/device-store.ts'
import { button, fill, h, need } from '#src/assets/tools/page.ts'
import { daysBetween } from '#src/calendar/days.ts'
import { type DeviceChild, withChanges } from '#src/children/device-children.ts'
import { parseTypedDate } from '#src/children/typed-date.ts'

/** What a tool can do with the child it shows. */
export type ChildActions = {
  /** Keeps the child as it is now, and shows it again. */
  update: (child: DeviceChild) => void
  /** Keeps it, while what is shown stays. */
  keep: (child: DeviceChild) => void
}

/**
 * Wakes the panel of children kept in this browser (`ChildrenPanel.astro`): choose one, add one, delete one or
 * all. `show` is called with the chosen child whenever it changes. Nothing leaves the device.
 */
export function wakeChildrenPanel(
  today: string,
  show: (child: DeviceChild, actions: ChildActions) => void,
): void {
  const form = need<HTMLFormElement>('child-form')
  const list = need('kept-children')
  const status = need('children-status')
  const cancel = need('cancel-child')
  const place = need('child')
  let children = readChildren()
  let chosen = children[0]

  // Another page may have changed them since they were read.
  const keepAll = (change: (kept: DeviceChild[]) => DeviceChild[], told: string) => {
    children = change(readChildren())
    const kept = writeChildren(children)
    status.textContent = kept ? told : words.notKept
  }
  const keep = (child: DeviceChild) => {
    const before = chosen ?? child
    chosen = child
    keepAll(
      (kept) =>
        kept.map((other) => (other.id === child.id ? withChanges(other, before, child) : other)),
      '',
    )
  }
  const update = (child: DeviceChild) => {
    keep(child)
    chosen = children.find(({ id }) => id === child.id) ?? child
    showChosen()
  }

  /** Asks before it deletes; who says no is where they were. */
  const toDeletion = (label: string, remove: () => void) => {
    const row = h('li', {})
    const ask = () => {
      const no = button(words.confirmNo, calm)
      fill(row, h('span', {}, words.confirm), button(words.confirmYes, remove), no)
      no.focus()
    }
    const calm = () => fill(row, button(label, ask))
    calm()
    return row
  }
  const remove = (id: string | undefined) => {
    keepAll((kept) => (id ? kept.filter((child) => child.id !== id) : []), words.deleted)
    chosen = children[0]
    showAll()
  }

  const showChosen = () => {
    place.hidden = !chosen
    if (chosen) show(chosen, { update, keep })
  }
  const openForm = (open: boolean) => {
    form.hidden = !open
    cancel.hidden = children.length === 0
  }

  function showAll(): void {
    const choices = children.map((child) => {
      const choice = button(
        child.nickname,
        () => {
          chosen = child
          showAll()
        },
        { class: 'choice', 'aria-pressed': String(child === chosen) },
      )
      return h('li', {}, choice)
    })
    const deletions = chosen
      ? [
          toDeletion(words.delete(chosen.nickname), () => remove(chosen ? chosen.id : undefined)),
          ...(children.length > 1 ? [toDeletion(words.deleteAll, () => remove(undefined))] : []),
        ]
      : []
    const add = button(words.addAnother, () => {
      openForm(true)
      need('birth-on').focus()
    })
    fill(list, ...choices, ...(chosen ? [h('li', {}, add)] : []), ...deletions)
    list.hidden = children.length === 0
    openForm(children.length === 0)
    showChosen()
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const child = readChildForm(today, words.defaultName(children.length + 1))
    if (!child) return
    chosen = child
    keepAll((kept) => [...kept, child], '')
    form.reset()
    showAll()
    need('answer').focus()
  })
  cancel.addEventListener('click', () => openForm(false))
  need<HTMLInputElement>('birth-on').max = today
  showAll()
}

/** No child is born more than so many days before it was expected. */
const EARLIEST_DAYS = 140

/** The child typed into the form of `ChildrenPanel.astro`, or undefined after a field has said what is wrong. */
function readChildForm(today: string, defaultName: string): DeviceChild | undefined {
  const birthOn = readBirthday(need<HTMLInputElement>('birth-on'), today)
  if (!birthOn) return undefined
  const due = need<HTMLInputElement>('due-on')
  const dueOn = parseTypedDate(due.value)
  const days = dueOn ? daysBetween(birthOn, dueOn) : 0
  const isBlank = due.value.trim() === '' && !due.validity.badInput
  const isWrong = !isBlank && (!dueOn || days < 0 || days > EARLIEST_DAYS)
  tellField(due, isWrong ? words.dueProblem : undefined)
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
