import { changeWay, onWayChange, readWay } from '#src/assets/places/way-store.ts'
import { need, readPageData, readToday } from '#src/assets/tools/page.ts'
import { zhHans as words } from '#src/assets/way/words.ts'
import { type HolidayCalendar, toDayKind } from '#src/calendar/day-kind.ts'
import { toNextOn, toUsualWeekday } from '#src/choosing/journey.ts'
import { toWaySettings, USUAL_SETTINGS, type WaySettings } from '#src/choosing/way-settings.ts'

const field = (name: string) => need<HTMLInputElement | HTMLSelectElement>(`way-${name}`)
const toNumber = (name: string) =>
  field(name).value === '' ? undefined : Number(field(name).value)

/** The weekday one asks for; a new visit begins with today. */
export const readWeekday = () => Number(field('weekday').value)

function showSettings({ from, to, leavesAt, by, pace, streetFactor }: WaySettings): void {
  const values = {
    from,
    to,
    leaves: leavesAt,
    by,
    speed: pace.speedInKmh,
    extra: pace.extraMinutes,
    factor: streetFactor,
  }
  for (const [name, value] of Object.entries(values)) {
    // What is being typed is left to who types it.
    if (field(name) !== document.activeElement) field(name).value = String(value)
  }
}

/** What the form says; another way of travel brings its own pace. */
function readSettings(before: WaySettings): WaySettings {
  const by = field('by').value
  const pace =
    by === before.by
      ? { speedInKmh: toNumber('speed'), extraMinutes: toNumber('extra') }
      : undefined
  return toWaySettings({
    from: field('from').value,
    to: field('to').value,
    leavesAt: field('leaves').value,
    by,
    pace,
    streetFactor: toNumber('factor'),
  })
}

/** The next such day may be no ordinary one. */
function showDayNote(calendar: HolidayCalendar, usual: string): void {
  const weekday = readWeekday()
  const on = toNextOn(weekday, readToday())
  const kind = toDayKind(on, calendar)
  const isSpecial = kind === 'holiday' || kind === 'makeUp'
  need('way-day-note').textContent = (isSpecial ? words[kind](weekday, on) : '') + usual
}

/** Shows what is kept of the way; keeps what is changed, and calls whenever it does. */
export function wakeSettings(change: (settings: WaySettings) => void): void {
  const form = need<HTMLFormElement>('way-settings')
  const calendar = readPageData<HolidayCalendar>()
  const usualNote = need('way-day-note').textContent ?? ''
  let settings = readWay()
  const apply = (next: WaySettings) => {
    settings = next
    showSettings(settings)
    showDayNote(calendar, usualNote)
    change(settings)
  }
  const keep = (next: WaySettings) => {
    settings = next
    changeWay(() => next)
    apply(next)
  }
  field('weekday').value = String(toUsualWeekday(readToday()))
  form.addEventListener('input', () => keep(readSettings(settings)))
  // Once a field is left it shows what is reckoned with.
  form.addEventListener('focusout', () => setTimeout(() => showSettings(settings)))
  form.addEventListener('submit', (event) => event.preventDefault())
  need('way-usual').addEventListener('click', () => {
    const { by, pace, streetFactor } = toWaySettings({ by: settings.by })
    keep({ ...settings, by, pace, streetFactor })
  })
  showSettings(USUAL_SETTINGS)
  apply(settings)
  onWayChange(() => {
    const next = readWay()
    if (JSON.stringify(next) !== JSON.stringify(settings)) apply(next)
  })
}
