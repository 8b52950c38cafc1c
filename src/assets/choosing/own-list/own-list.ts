import { drawVisitRows } from '#src/assets/choosing/draw-visit-table.ts'
import { zhHans as words } from '#src/assets/choosing/own-list/words.ts'
import { say } from '#src/assets/choosing/say.ts'
import { drawVisitNotes } from '#src/assets/choosing/visit/visit-notes.ts'
import { changeKept, noteVisit, onKeptChange, readKept } from '#src/assets/kept-store.ts'
import { tellListChanged } from '#src/assets/list-changed.ts'
import { button, fill, h, need } from '#src/assets/tools/page.ts'
import { hasVisit, type Kept, type KeptCentre, MOST_KEPT, removeKept } from '#src/choosing/kept.ts'
import { toListAddress } from '#src/choosing/shared-ids.ts'
import { toVisitTable } from '#src/choosing/visit/visit-table.ts'

const count = need('own-count')
const list = need('own-list')
const together = need('own-visits')
const acts = need('own-acts')

const ofCentre = (name: string) => h('span', { class: 'for-screen-readers' }, words.ofCentre(name))

function drawFacts({ facts }: KeptCentre): HTMLElement {
  const phone = facts.phone ? h('a', { class: 'tap', href: `tel:${facts.phone}` }, facts.phone) : ''
  const rows = [
    [words.ages, facts.ages ?? ''],
    [words.fee, facts.fee ?? ''],
    [words.phone, phone],
  ] as const
  const known = rows.filter(([, value]) => value !== '')
  return h(
    'dl',
    { class: 'record' },
    ...known.map(([label, value]) => h('div', {}, h('dt', {}, label), h('dd', {}, value))),
  )
}

function remove(centre: KeptCentre): void {
  const { name } = centre.facts
  if (hasVisit(centre) && !confirm(words.losesVisit(name))) return
  changeKept((kept) => removeKept(kept, centre.id))
  say(words.removed(name))
  count.focus()
}

function drawCentre(centre: KeptCentre): HTMLElement {
  const { id, facts, keptOn } = centre
  const { name } = facts
  const box = h('input', { type: 'checkbox', name: 'ids', value: id, form: 'compare' })
  const drop = button(words.remove, () => remove(centre))
  drop.append(ofCentre(name))
  return h(
    'li',
    {},
    h('h2', {}, h('a', { class: 'tap', href: `/centres/${id}/` }, name)),
    drawFacts(centre),
    h('p', { class: 'small' }, words.keptOn(keptOn)),
    h(
      'div',
      { class: 'acts screen-only' },
      h('label', { class: 'choice' }, box, words.compare, ofCentre(name)),
      h('a', { class: 'tap', href: `/centres/${id}/visit/` }, words.visit, ofCentre(name)),
      drop,
    ),
    drawVisitNotes(centre, (change) => noteVisit(centre, change)),
  )
}

/** After two visits what was seen stands side by side. */
function drawTogether(kept: Kept): void {
  const visited = kept.filter(hasVisit)
  together.hidden = visited.length < 2
  if (together.hidden) return
  const names = visited.map(({ facts }) => h('th', { scope: 'col' }, facts.name))
  fill(
    together,
    h('h2', {}, words.together),
    h(
      'div',
      { class: 'compare' },
      h(
        'table',
        {},
        h('thead', {}, h('tr', {}, h('th', { scope: 'col' }, words.what), ...names)),
        h('tbody', {}, ...drawVisitRows(toVisitTable(visited))),
      ),
    ),
  )
}

function removeAll(): void {
  if (!confirm(words.removeAllAsk(readKept().length))) return
  changeKept(() => [])
  say(words.removedAll)
  count.focus()
}

function drawActs(kept: Kept): void {
  const address = toListAddress(kept.map(({ id }) => id))
  fill(
    acts,
    h('a', { class: 'button', href: address }, words.open),
    h('p', { class: 'small' }, words.openText(kept.length)),
    button(words.removeAll, removeAll),
  )
}

let drawn: string | undefined

/** Draws the list when it has other centres; what is being typed in it stays. */
function draw(): void {
  const kept = readKept()
  drawTogether(kept)
  const ids = kept.map(({ id }) => id).join()
  if (ids === drawn) return
  drawn = ids
  count.textContent = kept.length > 0 ? words.count(kept.length, MOST_KEPT) : words.none
  fill(list, ...kept.map(drawCentre))
  need('own-compare').hidden = kept.length < 2
  acts.hidden = kept.length === 0
  drawActs(kept)
  tellListChanged()
}

onKeptChange(draw)
