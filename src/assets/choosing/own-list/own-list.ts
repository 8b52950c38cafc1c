import { drawVisitRows } from '#src/assets/choosing/draw-visit-table.ts'
import { zhHans as words } from '#src/assets/choosing/own-list/words.ts'
import { say } from '#src/assets/choosing/say.ts'
import { noteVisit } from '#src/assets/choosing/visit/note-visit.ts'
import { drawVisitNotes } from '#src/assets/choosing/visit/visit-notes.ts'
import { changeKept, onKeptChange, readKept } from '#src/assets/kept-store.ts'
import { tellListChanged } from '#src/assets/list-changed.ts'
import { button, fill, h, need } from '#src/assets/tools/page.ts'
import {
  findKept,
  hasVisit,
  type Kept,
  type KeptCentre,
  MOST_KEPT,
  removeKept,
} from '#src/choosing/kept.ts'
import { toListAddress } from '#src/choosing/shared-ids.ts'
import { toVisitTable } from '#src/choosing/visit/visit-table.ts'
import { toPhoneParts } from '#src/text/find-phones.ts'
import { EXTENSION_TEXT } from '#src/text/link-phones.ts'

const count = need('own-count')
const list = need('own-list')
const together = need('own-visits')
const acts = need('own-acts')

const ofCentre = (name: string) => h('span', { class: 'for-screen-readers' }, words.ofCentre(name))

/** The number as people read it, and what is pressed after the call was answered. */
function drawPhone(phone: string): HTMLElement {
  const { number, dial, extension } = toPhoneParts(phone)
  const link = h('a', { class: 'tap', href: `tel:${dial}` }, number)
  return h('span', {}, link, extension ? EXTENSION_TEXT.shown(extension) : '')
}

function drawFacts({ facts }: KeptCentre): HTMLElement {
  const phone = facts.phone ? drawPhone(facts.phone) : ''
  const rows = [
    [words.standing, facts.standing ?? ''],
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

function tellRemoved(isLasting: boolean, text: string): void {
  say(isLasting ? text : words.notRemoved, !isLasting)
  count.focus()
}

function remove(centre: KeptCentre): void {
  const { name } = centre.facts
  if (hasVisit(centre) && !confirm(words.losesVisit(name))) return
  tellRemoved(
    changeKept((kept) => removeKept(kept, centre.id)),
    words.removed(name),
  )
}

/** A centre of the list, with the fields of its visit. */
type Item = { element: HTMLElement; follow: (centre: KeptCentre) => void }

function drawCentre(centre: KeptCentre): Item {
  const { id, facts, keptOn } = centre
  const { name } = facts
  const box = h('input', { type: 'checkbox', name: 'ids', value: id, form: 'compare' })
  const drop = button(words.remove, () => remove(centre))
  drop.append(ofCentre(name))
  const notes = drawVisitNotes(centre, (change) => noteVisit(id, change))
  const element = h(
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
    notes.element,
  )
  return { element, follow: notes.follow }
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
  tellRemoved(
    changeKept(() => []),
    words.removedAll,
  )
}

const open = h('a', { class: 'button' }, words.open)
const openText = h('p', { class: 'small' })
acts.append(open, openText, button(words.removeAll, removeAll))

function drawActs(kept: Kept): void {
  open.href = toListAddress(kept.map(({ id }) => id))
  openText.textContent = words.openText(kept.length)
  acts.hidden = kept.length === 0
  need('own-compare').hidden = kept.length < 2
}

const items = new Map<string, Item>()

/** Items that are on the list stay as they are: somebody may be writing in one. */
function drawList(kept: Kept): void {
  items.forEach(({ element }, id) => {
    if (findKept(kept, id)) return
    element.remove()
    items.delete(id)
  })
  kept.forEach((centre, at) => {
    const item = items.get(centre.id) ?? drawCentre(centre)
    items.set(centre.id, item)
    item.follow(centre)
    const there = list.children[at] ?? null
    if (there !== item.element) list.insertBefore(item.element, there)
  })
}

let drawn: string | undefined

function draw(): void {
  const kept = readKept()
  drawTogether(kept)
  drawList(kept)
  const ids = kept.map(({ id }) => id).join()
  if (ids === drawn) return
  drawn = ids
  count.textContent = kept.length > 0 ? words.count(kept.length, MOST_KEPT) : words.none
  drawActs(kept)
  tellListChanged()
}

onKeptChange(draw)
