import { onPlacesChange, readPlaces } from '#src/assets/place-store.ts'
import { wakeSavedPlaces } from '#src/assets/places/saved-places.ts'
import { readWay } from '#src/assets/places/way-store.ts'
import { h, need } from '#src/assets/tools/page.ts'
import { readWeekday, wakeSettings } from '#src/assets/way/settings-form.ts'
import { wakeFilters } from '#src/assets/way/way-filters.ts'
import { WayList } from '#src/assets/way/way-list.ts'
import { zhHans as words } from '#src/assets/way/words.ts'
import type { WayAnswer } from '#src/choosing/way-answer.ts'
import type { WaySettings } from '#src/choosing/way-settings.ts'

/** Centres by what they add to a family's way. The server is asked who fits; where the family is it never hears. */
const settings = readWay()
const list = new WayList(settings)
let request: AbortController | undefined

async function ask(asked: URLSearchParams): Promise<void> {
  request?.abort()
  const current = new AbortController()
  request = current
  carryAge(asked.get('age'))
  list.clear(words.searching)
  try {
    const response = await fetch(`/centres/points.json?${withPurpose(asked)}`, {
      signal: current.signal,
    })
    if (!response.ok) throw new Error('No answer')
    const answer: WayAnswer = await response.json()
    if (request === current) show(answer)
  } catch {
    if (request !== current) return
    list.clear(words.failed, h('a', { class: 'tap', href: location.href }, words.retry))
  }
}

/** A comparison answers for the same age. */
function carryAge(age: string | null): void {
  const field = need<HTMLInputElement>('compared-age')
  field.value = age ?? ''
  field.disabled = age === null
}

function withPurpose(asked: URLSearchParams): URLSearchParams {
  const purpose = new URLSearchParams(asked.toString())
  purpose.set('for', 'way')
  return purpose
}

function show(answer: WayAnswer): void {
  need('filters-said').textContent = words.asked(answer.asked)
  list.answerWith(answer)
}

function travel(next: WaySettings): void {
  need('way-said').textContent = words.way(next, readWeekday())
  list.travelWith(next)
}

/** What is settled already is one line. */
const fold = (id: string) => need(id).removeAttribute('open')

const places = readPlaces()
if (places[settings.from] && places[settings.to]) fold('way')
if (location.search) fold('filters')
wakeSavedPlaces([settings.from, settings.to])
wakeSettings(travel)
onPlacesChange(() => list.show())
wakeFilters((asked) => void ask(asked))
