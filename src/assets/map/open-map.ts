import { LatLngBounds, type Map as LeafletMap } from 'leaflet/dist/leaflet-src.esm.js'
import { CentreMarks } from '#src/assets/map/centre-marks.ts'
import { showNames } from '#src/assets/map/names.ts'
import { AROUND, makePaper, toBounds } from '#src/assets/map/paper.ts'
import { readPoints, readSetup } from '#src/assets/map/read-answers.ts'
import { loadStyles } from '#src/assets/map/styles.ts'
import { zhHans as words } from '#src/assets/map/words.ts'
import { h } from '#src/assets/tools/page.ts'
import type { MapAnswer, MapSetup } from '#src/choosing/map/map-answers.ts'

/** Marks a figure whose map is open; its drawing is hidden then. */
const OPEN = 'data-map-open'

/** All that were found, or the region where nobody was. */
function toFit({ points }: MapAnswer, { box }: MapSetup): LatLngBounds {
  const bounds = new LatLngBounds(points.map(([, , lat, lng]) => [lat, lng]))
  return bounds.isValid() ? bounds : new LatLngBounds(toBounds(box))
}

function makePanel() {
  const paper = h('div', { class: 'live-map__paper' })
  const status = h('p', { class: 'small', role: 'status' })
  const close = h('button', { type: 'button', class: 'button quiet' }, words.close)
  const after = h(
    'p',
    { class: 'small live-map__keys', id: 'after-map', tabindex: '-1' },
    words.keys,
  )
  const panel = h(
    'div',
    { class: 'live-map', 'data-live-map': '' },
    h('div', { class: 'live-map__bar' }, status, close),
    h('a', { class: 'skip-link', href: '#after-map' }, words.skip),
    paper,
    after,
  )
  return { panel, paper, status, close }
}

/**
 * Puts a map that can be moved in the place of a drawn one. Everything is there before the drawing goes: throws where
 * something does not come, and leaves the page as it was.
 */
export async function openMap(figure: HTMLElement, button: HTMLButtonElement): Promise<void> {
  const readHere = () => readPoints(figure.getAttribute('data-points') ?? '/centres/points.json')
  const [answer, setup] = await Promise.all([readHere(), readSetup(), loadStyles()])
  const { panel, paper, status, close } = makePanel()
  figure.setAttribute(OPEN, '')
  figure.prepend(panel)
  button.hidden = true

  const map = makePaper(paper, setup, { label: words.map, fit: toFit(answer, setup) })
  const marks = new CentreMarks(map)
  const show = (found: MapAnswer) => {
    marks.show(found.points)
    status.textContent = words.shown(found.points.length, found.total)
  }
  show(answer)
  showNames(map, setup.names, () => marks.toPlaces())
  paper.focus()

  const watcher = new MutationObserver(() => {
    readHere().then(
      (found) => {
        show(found)
        map.fitBounds(toFit(found, setup), { maxZoom: map.getZoom(), ...AROUND })
      },
      () => end(),
    )
  })
  watcher.observe(figure, { attributeFilter: ['data-points'] })
  const end = () => {
    watcher.disconnect()
    map.remove()
    panel.remove()
    figure.removeAttribute(OPEN)
    button.hidden = false
    button.focus()
  }
  close.addEventListener('click', end)
  listenForEscape(panel, map, end)
}

/** Escape closes what is open: the popup first, then the map. */
function listenForEscape(panel: HTMLElement, map: LeafletMap, end: () => void): void {
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    event.stopPropagation()
    if (panel.querySelector('.leaflet-popup')) map.closePopup()
    else end()
  })
}
