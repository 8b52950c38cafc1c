import { say } from '#src/assets/choosing/say.ts'
import { zhHans as words } from '#src/assets/choosing/words.ts'
import { changeKept, onKeptChange, readKept } from '#src/assets/kept-store.ts'
import { onListChanged } from '#src/assets/list-changed.ts'
import { readToday } from '#src/assets/tools/page.ts'
import {
  addKept,
  findKept,
  hasVisit,
  type KeptFacts,
  MOST_KEPT,
  removeKept,
} from '#src/choosing/kept.ts'

const all = <E extends HTMLElement>(selector: string) =>
  Array.from(document.querySelectorAll<E>(selector))

/** The card or page that tells of the centre of a link. */
const toCard = (link: Element) => link.closest('[data-centre]') ?? document

const readText = (from: ParentNode, selector: string) =>
  from.querySelector(selector)?.textContent?.trim() || undefined

/** A fact of a card or a page; a gap is none. */
function readFact(from: ParentNode, name: string): string | undefined {
  const fact = from.querySelector(`.card-facts__${name} dd, [data-fact="${name}"]`)
  if (!fact || fact.querySelector('.gap')) return undefined
  return fact.textContent?.replace(/\s+/g, ' ').trim() || undefined
}

/** What a card or a page carries in an attribute. */
const readMark = (card: ParentNode, name: 'phone' | 'at') =>
  (card instanceof HTMLElement && card.dataset[name]) || undefined

/** What a card or a page says first of a centre that is not simply filed. */
function readStanding(card: ParentNode): string | undefined {
  const states = Array.from(card.querySelectorAll('.centre-card__head .state, .states .state'))
  const told = states.filter((state) => !state.classList.contains('state--filed'))
  return told.map(({ textContent }) => textContent?.trim()).join(words.separator) || undefined
}

const toName = (link: Element) => readText(toCard(link), 'h1, h3') ?? ''

/** What the page says of a centre: it is kept, so that the list can be read without asking anybody. */
function readFacts(link: Element): KeptFacts {
  const card = toCard(link)
  return {
    name: toName(link),
    standing: readStanding(card),
    ages: readFact(card, 'ages'),
    fee: readFact(card, 'fee'),
    phone: readMark(card, 'phone'),
    at: readMark(card, 'at'),
  }
}

/** Links become buttons that are pressed while their centre is kept; links to the list say how long it is. */
function show(): void {
  const kept = readKept()
  for (const link of all<HTMLAnchorElement>('a[data-keep]')) {
    link.setAttribute('role', 'button')
    link.setAttribute('aria-pressed', String(Boolean(findKept(kept, link.dataset['keep'] ?? ''))))
  }
  for (const link of all('[data-kept-link]')) link.textContent = words.list(kept.length)
}

function keep(link: HTMLAnchorElement, id: string): void {
  const facts = readFacts(link)
  const isLasting = changeKept((kept) => addKept(kept, { id, keptOn: readToday(), facts }))
  const kept = readKept()
  if (!findKept(kept, id)) say(words.full(MOST_KEPT), true)
  else if (isLasting) say(words.kept(facts.name, kept.length))
  else say(words.notLasting(facts.name), true)
}

function remove(name: string, id: string): void {
  const isLasting = changeKept((kept) => removeKept(kept, id))
  say(isLasting ? words.removed(name) : words.notRemoved, !isLasting)
}

/** Keeps the centre of a link, or lets it go; asks first where notes would go with it. */
export function toggleKept(link: HTMLAnchorElement): void {
  const id = link.dataset['keep'] ?? ''
  const known = findKept(readKept(), id)
  const name = toName(link)
  if (!known) keep(link, id)
  else if (!hasVisit(known) || confirm(words.losesVisit(name))) remove(name, id)
}

/** Dresses the links of the page, now and whenever something changes. */
export function offerKeeping(): void {
  onListChanged(show)
  onKeptChange(show)
}
