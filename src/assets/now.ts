import { tellWhenNewer } from '#src/assets/newer-page.ts'
import { zhHans as nowWords } from '#src/assets/words.ts'
import type { HolidayCalendar } from '#src/calendar/day-kind.ts'
import { daysBetween, toChinaDate, toChinaTime } from '#src/calendar/days.ts'
import { toAvailability } from '#src/centres/class-groups.ts'
import { type DatedState, toStateOn } from '#src/centres/filing-state.ts'
import {
  type OpeningState,
  type StatedHours,
  toOpeningState,
} from '#src/centres/to-opening-state.ts'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import { toDistanceText } from '#src/text/distance.ts'

/** A nearer end than this is worth a glance. */
const DAYS_BEFORE_EXPIRY = 30

/**
 * Adds to a page rendered to a file what depends on the moment of reading. Sample regions stop the clock:
 * then `data-clock` of the page is now.
 */
const { clock } = document.documentElement.dataset
const now = clock ? new Date(clock) : new Date()
const today = toChinaDate(now)

function forEach(attribute: string, show: (element: HTMLElement, value: string) => void) {
  for (const element of Array.from(document.querySelectorAll<HTMLElement>(`[${attribute}]`))) {
    show(element, element.getAttribute(attribute) || '')
  }
}

/** Shows what does not hold yet when a page is rendered: its words wait in `data-words`, where nobody reads them. */
function tell(element: HTMLElement) {
  const places = element.querySelectorAll<HTMLElement>('[data-words]')
  for (const place of [element, ...Array.from(places)]) {
    const { words } = place.dataset
    if (words !== undefined) place.textContent = words
  }
  element.hidden = false
}

function reveal(element: HTMLElement, text: string) {
  element.textContent = text
  element.hidden = false
}

type OpeningData = StatedHours & { states: DatedState[]; calendar: HolidayCalendar }

function toOpeningText(state: OpeningState): string {
  if (state.open === undefined) return nowWords.doubtful(state.doubt)
  if ('doubt' in state) return nowWords.closedBeforeDoubt(state.doubt, state.on, state.daysAhead)
  const caveat = state.isUnannounced ? nowWords.unannounced : ''
  if (state.open) return nowWords.open(state.until) + caveat
  const toText = state.isHoliday ? nowWords.closedOnHoliday : nowWords.closed
  return toText(state.opens, state.on, state.daysAhead) + caveat
}

forEach('data-opening', (element, value) => {
  const { calendar, states, ...stated }: OpeningData = JSON.parse(value)
  const filingState = toStateOn(states, today)
  if (filingState === 'withdrawn') return
  if (filingState === 'suspended') {
    reveal(element, nowWords.suspended)
    return
  }
  const state = toOpeningState(stated, calendar, today, toChinaTime(now))
  if (!state) return
  reveal(element, toOpeningText(state))
  element.classList.toggle('open', state.open === true)
})

/** A page that was kept longer than it holds: the state of today comes first. */
forEach('data-states', (element, value) => {
  const states: (DatedState & { label: string })[] = JSON.parse(value)
  const state = toStateOn(states, today)
  const named = states.find((dated) => dated.state === state)
  if (!named || state === element.dataset['state']) return
  const item = document.createElement('li')
  item.className = `state state--${state}`
  item.textContent = nowWords.stateNow(named.label)
  element.prepend(item)
})

/** The first child tells what was reported, the second that it was long ago. */
forEach('data-reported-on', ({ children: [reported, outdated] }, availabilityOn) => {
  if (toAvailability({ availability: 'full', availabilityOn }, today) !== 'unknown') return
  if (reported) reported.setAttribute('hidden', '')
  if (outdated) tell(outdated as HTMLElement)
})

/** Near the first end of several, and after it, `data-first` takes the place of what a folded section tells. */
forEach('data-valid-to', (element, validTo) => {
  const days = daysBetween(today, validTo)
  const first = element.dataset['first'] || ''
  const isSoon = days <= DAYS_BEFORE_EXPIRY
  if (first) {
    if (!isSoon) return
    element.textContent = ''
  }
  const note = document.createElement('span')
  note.className = `expiry ${days < 0 ? 'expired' : isSoon ? 'soon' : ''}`
  note.textContent = ` ${first}${days < 0 ? nowWords.expired : nowWords.daysLeft(days)}`
  element.append(note)
})

forEach('data-shown-after', (element, lastDay) => {
  if (today > lastDay) tell(element)
})

forEach('data-shown-to', (element, lastDay) => {
  element.hidden = today > lastDay || today < (element.dataset['shownFrom'] || '')
})

/** After what is past is hidden: words for a list in which nothing is left. */
forEach('data-shown-if-none', (element, listId) => {
  if (!document.querySelector(`#${listId} > :not([hidden])`)) tell(element)
})

/** Who comes from a search around a place has it in the address of that search, and nowhere else. */
function toPlaceOfSearch() {
  if (!document.referrer.startsWith(`${location.origin}/`)) return undefined
  const { searchParams } = new URL(document.referrer)
  const [lat, lng] = [searchParams.get('lat'), searchParams.get('lng')]
  return lat && lng ? { lat: Number(lat), lng: Number(lng) } : undefined
}

const place = toPlaceOfSearch()
forEach('data-point', (element, value) => {
  const [lat = Number.NaN, lng = Number.NaN] = value.split(',').map(Number)
  if (place) reveal(element, toDistanceText(toDistanceInMetres(place, { lat, lng })))
})

/** A line for today on a drawing of days, `first day,day after the last`. */
forEach('data-days', (drawing, days) => {
  const [first = '', end = ''] = days.split(',')
  const share = daysBetween(first, today) / daysBetween(first, end)
  if (share < 0 || share > 1) return
  const { width, height } = drawing.dataset
  const x = Number(width) * share
  const isLate = share > 0.5
  const draw = (name: string, attributes: Record<string, string | number>) => {
    const shape = document.createElementNS('http://www.w3.org/2000/svg', name)
    for (const key of Object.keys(attributes)) shape.setAttribute(key, String(attributes[key]))
    return drawing.appendChild(shape)
  }
  draw('path', { class: 'today', d: `M${x} 0V${height}` })
  const anchor = isLate ? 'end' : 'start'
  const word = { class: 'today', x: x + (isLate ? -4 : 4), y: 11, 'text-anchor': anchor }
  draw('text', word).textContent = nowWords.today
})

const findFolded = () =>
  Array.from(document.querySelectorAll<HTMLDetailsElement>('details:not([open])'))

/** What an address leads to is not left folded away. */
function unfoldTarget() {
  const target = document.getElementById(decodeURI(location.hash.slice(1)))
  for (const fold of findFolded())
    if (target && fold.contains(target)) {
      fold.open = true
      target.scrollIntoView()
    }
}
addEventListener('hashchange', unfoldTarget)
unfoldTarget()

/** Paper cannot be tapped: all is printed, and folded again afterwards. */
let unfolded: HTMLDetailsElement[] = []
addEventListener('beforeprint', () => {
  unfolded = findFolded()
  for (const details of unfolded) details.open = true
})
addEventListener('afterprint', () => {
  for (const details of unfolded) details.open = false
})

/** A tab that was left for a while and is looked at again may show what no longer holds. */
const MINUTES_BEFORE_ASKING = 10
let askedAt = Date.now()
addEventListener('visibilitychange', () => {
  if (document.hidden || Date.now() - askedAt < MINUTES_BEFORE_ASKING * 60_000) return
  askedAt = Date.now()
  void tellWhenNewer()
})
