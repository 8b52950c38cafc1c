import { zhHans as words } from '#src/assets/tools/overview/words.ts'
import { button, h } from '#src/assets/tools/page.ts'
import { zhHans as sharedWords } from '#src/assets/tools/words.ts'
import type { CalendarPlan } from '#src/children/calendar-plan.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import { toOlderDoses } from '#src/children/due.ts'
import type { DoseEntry } from '#src/children/health-calendar.ts'

const byAge = (a: DoseEntry, b: DoseEntry) => a.dose.fromMonths - b.dose.fromMonths

/**
 * The doses whose time has come, to be ticked off against the certificate, folded. `change` is called with the child
 * whenever a tick is set or taken away; a day that is noted stays.
 */
export function toGivenTicks(
  { due, late, given }: CalendarPlan,
  readChild: () => DeviceChild,
  change: (child: DeviceChild) => void,
): HTMLElement[] {
  const reached = [...due, ...late, ...given].sort(byAge)
  if (reached.length === 0) return []
  const older = toOlderDoses(due, late)
  const boxes: { id: string; box: HTMLInputElement }[] = []
  const summary = h('summary')
  const count = () => {
    const ticked = boxes.filter(({ box }) => box.checked).length
    summary.textContent = words.given(ticked, boxes.length)
  }
  const keep = () => {
    const child = readChild()
    const now = { ...child.given }
    for (const { id, box } of boxes) {
      if (!box.checked) delete now[id]
      else if (now[id] === undefined) now[id] = ''
    }
    count()
    change({ ...child, given: now })
  }
  const items = reached.map(({ dose, given: isGiven }) => {
    const box = h('input', { type: 'checkbox', id: `given-${dose.id}`, autocomplete: 'off' })
    box.checked = isGiven
    box.addEventListener('change', keep)
    boxes.push({ id: dose.id, box })
    const label = h('label', { class: 'tick', for: box.id }, box, sharedWords.doseName(dose))
    return h('li', {}, label)
  })
  count()
  const tickAll = button(sharedWords.tickAll, () => {
    for (const { id, box } of boxes)
      if (older.some(({ dose }) => dose.id === id)) box.checked = true
    keep()
  })
  return [
    h(
      'details',
      { class: 'sources screen-only' },
      summary,
      h('p', { class: 'small' }, words.givenHint),
      ...(older.length > 1 ? [h('p', {}, tickAll)] : []),
      h('ul', { class: 'given-ticks' }, ...items),
    ),
  ]
}
