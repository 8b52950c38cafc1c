import { changePlaces, onPlacesChange, readPlaces } from '#src/assets/place-store.ts'
import { findOriginPoint } from '#src/assets/places/find-origin-point.ts'
import { zhHans as words } from '#src/assets/places/words.ts'
import { askPosition } from '#src/assets/search/ask-position.ts'
import { offerOrigins } from '#src/assets/search/offer-origins.ts'
import { ORIGIN } from '#src/assets/search/question.ts'
import { need } from '#src/assets/tools/page.ts'
import {
  PLACE_NAMES,
  type PlaceName,
  type SavedPlace,
  withPlace,
} from '#src/choosing/saved-places.ts'

/** The part of `SavedPlaces.astro` where one place is set. */
class PlaceEditor {
  private readonly name: PlaceName
  private readonly panel: HTMLDetailsElement
  private readonly field: HTMLInputElement

  constructor(name: PlaceName) {
    this.name = name
    this.panel = this.find<HTMLDetailsElement>('')
    this.field = this.find('input')
    offerOrigins(this.field)
    this.field.addEventListener('change', () => void this.chooseOrigin())
    const mine = this.find<HTMLButtonElement>('[data-mine]')
    mine.addEventListener('click', () =>
      askPosition(mine, (lat, lng) => this.save({ lat, lng, label: '', from: 'position' })),
    )
    this.find('[data-pick]').addEventListener('click', () => void this.pick())
    this.find('[data-forget]').addEventListener('click', () => this.forget())
  }

  show(): void {
    const place = readPlaces()[this.name]
    this.find('[data-said]').textContent = place ? words.said(place) : words.unset
    this.find('[data-change]').textContent = place ? words.change : words.set
    this.find('[data-forget]').hidden = !place
  }

  open(): void {
    this.panel.open = true
  }

  private find<E extends HTMLElement = HTMLElement>(selector: string): E {
    const found = document.querySelector<E>(`[data-place="${this.name}"] ${selector}`.trim())
    if (!found) throw new Error(`The page has no ${selector} for ${this.name}`)
    return found
  }

  private say(text: string): void {
    this.find('[data-outcome]').textContent = text
  }

  /** A name that was chosen has an id; one that was only typed says no place. */
  private async chooseOrigin(): Promise<void> {
    const id = this.field.getAttribute(ORIGIN)
    const label = this.field.value.trim()
    if (!label) return
    if (!id) return this.say(words.chooseOne)
    try {
      const point = await findOriginPoint(id)
      if (point) this.save({ ...point, label, from: 'origin' })
      else this.say(words.chooseOne)
    } catch {
      this.say(words.unreachable)
    }
  }

  /** The map comes only when somebody wants to tap it. */
  private async pick(): Promise<void> {
    this.say('')
    try {
      const { pickPlace } = await import('#src/assets/map/pick-place.ts')
      const picked = await pickPlace()
      if (picked) this.save({ ...picked, label: '', from: 'map' })
    } catch {
      this.say(words.noMap)
    }
  }

  private save(place: SavedPlace): void {
    this.field.value = ''
    this.field.removeAttribute(ORIGIN)
    this.say('')
    this.panel.open = false
    this.panel.querySelector('summary')?.focus()
    const isLasting = changePlaces((places) => withPlace(places, this.name, place))
    tell(isLasting ? words.saved(this.name) : words.notLasting(this.name))
  }

  private forget(): void {
    const isForgotten = changePlaces((places) => withPlace(places, this.name, undefined))
    this.panel.open = false
    this.panel.querySelector('summary')?.focus()
    tell(isForgotten ? words.forgotten(this.name) : words.notForgotten)
  }
}

/** Tells what became of the places. */
export const tell = (text: string) => {
  need('places-said').textContent = text
}

/** Wakes the three places; `needed` are opened where they are not set. */
export function wakeSavedPlaces(needed: readonly PlaceName[]): void {
  const editors = PLACE_NAMES.map((name) => new PlaceEditor(name))
  onPlacesChange(() => {
    for (const editor of editors) editor.show()
  })
  const missing = needed.find((name) => !readPlaces()[name])
  if (missing) editors[PLACE_NAMES.indexOf(missing)]?.open()
  document.documentElement.setAttribute('data-live', '')
}
