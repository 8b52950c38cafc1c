import { drawVisitRows } from '#src/assets/choosing/draw-visit-table.ts'
import { zhHans as words } from '#src/assets/choosing/own-list/words.ts'
import { onKeptChange, readKept } from '#src/assets/kept-store.ts'
import { h } from '#src/assets/tools/page.ts'
import { findKept, type KeptCentre } from '#src/choosing/kept.ts'
import { toVisitTable } from '#src/choosing/visit/visit-table.ts'

/** Below what is published stands what the family saw; it is read from the device and sent nowhere. */
const table = document.getElementById('comparison')
const columns = Array.from(document.querySelectorAll<HTMLElement>('#comparison [data-centre]'))
const ids = columns.map((column) => column.dataset['centre'] ?? '')
const own = h('tbody', {})

const toNothing = (id: string): KeptCentre => ({
  id,
  keptOn: '',
  facts: { name: id },
  visit: { ticks: {} },
})

function show(): void {
  const kept = readKept()
  const rows = toVisitTable(ids.map((id) => findKept(kept, id) ?? toNothing(id)))
  own.textContent = ''
  if (rows.length === 0) return
  const heading = h('th', { scope: 'rowgroup', colspan: String(ids.length + 1) }, words.ownNotes)
  own.append(h('tr', { class: 'compare__own' }, heading), ...drawVisitRows(rows))
}

if (table) {
  table.append(own)
  onKeptChange(show)
}
