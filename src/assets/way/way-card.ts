import { h } from '#src/assets/tools/page.ts'
import { zhHans as words } from '#src/assets/way/words.ts'
import { parseTimeOfDay, toTimeOfDay } from '#src/calendar/time-of-day.ts'
import { isOnTheLine, type Ranked, toStreetMetres } from '#src/choosing/detour.ts'
import { toPickUp, toTravelMinutes } from '#src/choosing/journey.ts'
import { toOpeningHours, type WayCentre, type WayHours } from '#src/choosing/way-answer.ts'
import type { WaySettings } from '#src/choosing/way-settings.ts'
import type { Point } from '#src/geo/locate.ts'
import { NOT_PROVIDED } from '#src/text/codes.ts'
import { toMetresText } from '#src/text/distance.ts'
import { toPhoneParts } from '#src/text/find-phones.ts'
import { EXTENSION_TEXT } from '#src/text/link-phones.ts'

/** What a card is reckoned with. */
export type Daily = { settings: WaySettings; from: Point; weekday: number }

/** `17:30离开单位，约17:52到，18:00关门：来得及`. */
function toJourneyLine(stop: WayCentre, hours: WayHours, { settings, from, weekday }: Daily) {
  const { leavesAt, pace, streetFactor } = settings
  const minutes = toTravelMinutes(toStreetMetres(from, stop, streetFactor), pace)
  const arrivesAt = (parseTimeOfDay(leavesAt) ?? 0) + minutes
  const pickUp = toPickUp(toOpeningHours(hours), weekday, arrivesAt)
  const { facts, verdict } = words.pickUp(pickUp, weekday)
  const way = words.leaves(settings.from, leavesAt, toTimeOfDay(arrivesAt))
  const line = h('p', { class: `way-card__journey ${pickUp.state}` })
  line.append([way, facts].filter(Boolean).join('，'))
  if (verdict) line.append('：', h('strong', {}, verdict))
  return line
}

const toFact = (name: 'ages' | 'fee' | 'availability', label: string, ...told: (Node | string)[]) =>
  h(
    'div',
    { class: `card-facts__item card-facts__${name}` },
    h('dt', {}, label),
    h('dd', {}, ...told),
  )

const toText = (text: string | undefined) => text ?? h('span', { class: 'gap' }, NOT_PROVIDED)

function toFacts({ ages, fee, availability, places, reported }: WayCentre) {
  const free = h('span', { class: `availability ${availability}` }, places)
  const when = reported ? [h('span', { class: 'gap' }, ` ${reported}`)] : []
  return h(
    'dl',
    { class: 'card-facts' },
    toFact('ages', words.ages, toText(ages)),
    toFact('fee', words.fee, toText(fee)),
    toFact('availability', words.places, free, ...when),
  )
}

function toCall(name: string, phone: string | undefined) {
  if (!phone) return h('span', { class: 'gap' }, words.phoneUnknown)
  const { number, dial, extension } = toPhoneParts(phone)
  const link = h(
    'a',
    { class: 'tap', href: `tel:${dial}` },
    h('span', {}, words.call(number)),
    h('span', { class: 'for-screen-readers' }, words.ofCentre(name)),
  )
  return extension ? h('span', {}, link, EXTENSION_TEXT.shown(extension)) : link
}

/** To call it, to take it into a comparison and to keep it, as on every other card. */
function toActs({ id, name, phone }: WayCentre) {
  const ofWhat = () => h('span', { class: 'for-screen-readers' }, words.ofCentre(name))
  return h(
    'div',
    { class: 'centre-card__acts' },
    toCall(name, phone),
    h(
      'label',
      { class: 'choice screen-only' },
      h('input', { type: 'checkbox', name: 'ids', value: id, form: 'compare' }),
      h('span', {}, words.compare),
      ofWhat(),
    ),
    h(
      'a',
      { class: 'keep screen-only', 'data-keep': id, href: `/kept/?ids=${id}` },
      h('span', {}, words.keep),
      ofWhat(),
    ),
  )
}

/** A centre on the way: what it adds, when one is there, and what a card says. */
export function toWayCard(
  { stop, addedMetres }: Ranked<WayCentre>,
  hours: WayHours,
  daily: Daily,
): HTMLElement {
  const added = isOnTheLine(addedMetres) ? words.notAdded : words.added(toMetresText(addedMetres))
  return h(
    'article',
    {
      class: 'centre-card way-card',
      'data-centre': stop.id,
      'data-at': `${stop.lat},${stop.lng}`,
      ...(stop.phone && { 'data-phone': stop.phone }),
    },
    h(
      'div',
      { class: 'centre-card__head' },
      h('h3', {}, h('a', { href: `/centres/${stop.id}/` }, stop.name)),
      ...(stop.standing ? [h('p', { class: 'state state--warning' }, stop.standing)] : []),
      h('p', { class: 'way-card__added' }, added),
    ),
    toJourneyLine(stop, hours, daily),
    toFacts(stop),
    h('p', { class: 'centre-card__distances', 'data-distances': '', hidden: '' }),
    toActs(stop),
  )
}
