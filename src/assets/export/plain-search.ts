import { loadIndex } from '#src/assets/export/load-index.ts'
import { zhHans as words } from '#src/assets/export/words.ts'
import { readToday } from '#src/assets/tools/page.ts'
import { toStateOn } from '#src/centres/filing-state.ts'
import {
  findPlain,
  type PlainCentre,
  type PlainQuestion,
  parsePlainQuestion,
} from '#src/choosing/plain-search.ts'
import { toAgeRangeText } from '#src/text/ages.ts'
import { FILING_STATE_LABELS } from '#src/text/codes.ts'
import { toPhoneParts } from '#src/text/find-phones.ts'

/** The search of an export: asked by the address of the page, answered over a file that is loaded when it is asked. */

const MOST_SHOWN = 100
const form = document.querySelector<HTMLFormElement>('[data-plain-search]')
const count = document.querySelector<HTMLElement>('[data-plain-count]')
const list = document.querySelector<HTMLElement>('[data-plain-results]')
const today = readToday()

function addText(parent: HTMLElement, name: string, text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return parent.appendChild(element)
}

/** Nobody takes one that the newest full list leaves out for filed. */
function toStanding({ states, unlisted }: PlainCentre): string {
  const state = toStateOn(states, today)
  if (!unlisted) return FILING_STATE_LABELS[state]
  return state === 'filed'
    ? words.unlisted
    : FILING_STATE_LABELS[state] + words.separator + words.unlisted
}

function toItem(centre: PlainCentre): HTMLElement {
  const item = document.createElement('li')
  const link = addText(item, 'a', centre.name) as HTMLAnchorElement
  link.href = `/centres/${centre.id}/`
  const fee = centre.fees.find(({ fee }) => fee)?.fee
  const facts = [toStanding(centre), centre.subdistrict, toAgeRangeText(...centre.ages), fee]
  addText(item, 'p', facts.filter(Boolean).join(words.separator))
  if (centre.phone) {
    const call = addText(addText(item, 'p', ''), 'a', centre.phone) as HTMLAnchorElement
    call.href = `tel:${toPhoneParts(centre.phone).dial}`
  }
  return item
}

function show(found: readonly PlainCentre[]) {
  if (!count || !list) return
  list.textContent = ''
  for (const centre of found.slice(0, MOST_SHOWN)) list.append(toItem(centre))
  count.textContent = found.length > 0 ? words.count(found.length, MOST_SHOWN) : words.none
}

/** What was asked for stands in the form again. */
function fill({ elements }: HTMLFormElement, asked: PlainQuestion) {
  for (const element of Array.from(elements) as HTMLInputElement[]) {
    if (element.name === 'affordable') element.checked = asked.affordable
    else if (element.name in asked) element.value = String(asked[element.name as 'q'] ?? '')
  }
}

if (form) {
  form.hidden = false
  document.querySelector('[data-plain-without]')?.setAttribute('hidden', '')
  const asked = parsePlainQuestion(new URLSearchParams(location.search))
  fill(form, asked)
  if (location.search.length > 1) {
    loadIndex().then(
      ({ centres }) => show(findPlain(centres, asked, today)),
      () => {
        if (count) count.textContent = words.failed
      },
    )
  }
}
