import {
  Control,
  type FitBoundsOptions,
  type LatLngBoundsExpression,
  type LatLngTuple,
  Map as LeafletMap,
} from 'leaflet/dist/leaflet-src.esm.js'
import { addTiles } from '#src/assets/map/tiles.ts'
import { zhHans as words } from '#src/assets/map/words.ts'
import type { MapSetup } from '#src/choosing/map/map-answers.ts'

/** A district from end to end, and single houses. */
const [FARTHEST, NEAREST] = [8, 18]
/** Farther out than this a picture of streets tells nobody where a family looks. */
export const NEAREST_WHILE_PICKING = 15

/** Room around what is fitted in, in pixels: whole marks, and none under the buttons at the right. */
export const AROUND: FitBoundsOptions = { paddingTopLeft: [28, 28], paddingBottomRight: [60, 28] }

export const toBounds = ({ south, west, north, east }: MapSetup['box']): LatLngTuple[] => [
  [south, west],
  [north, east],
]

/** Leaflet takes a credit for HTML. */
const toPlainText = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')

/**
 * A map without centres: plain paper, or pictures of streets where the operator has some. It moves by drag, touch
 * and keys; the wheel scrolls the page until the map was chosen.
 */
export function makePaper(
  element: HTMLElement,
  { box, tiles }: MapSetup,
  { label, fit }: { label: string; fit: LatLngBoundsExpression },
): LeafletMap {
  const moves = !matchMedia('(prefers-reduced-motion: reduce)').matches
  const map = new LeafletMap(element, {
    attributionControl: false,
    zoomControl: false,
    minZoom: FARTHEST,
    maxZoom: NEAREST,
    scrollWheelZoom: false,
    // Paper without pictures may have any size: it fits as large as it can.
    zoomSnap: tiles ? 1 : 0.25,
    zoomAnimation: moves,
    fadeAnimation: moves,
    markerZoomAnimation: moves,
    inertia: moves,
  })
  element.setAttribute('role', 'application')
  element.setAttribute('aria-label', label)
  const { zoomIn, zoomOut } = words
  new Control.Zoom({ position: 'bottomright', zoomInTitle: zoomIn, zoomOutTitle: zoomOut }).addTo(
    map,
  )
  const credit = new Control.Attribution({ position: 'bottomleft', prefix: false }).addTo(map)
  credit.addAttribution(tiles ? toPlainText(tiles.attribution) : words.withoutTiles)
  if (tiles) addTiles(map, tiles)
  map.fitBounds(fit, {
    animate: false,
    maxZoom: NEAREST_WHILE_PICKING,
    ...AROUND,
  })
  map.setMaxBounds(map.getBounds().extend(toBounds(box)).pad(0.5))
  map.on('focus', () => map.scrollWheelZoom.enable())
  map.on('blur', () => map.scrollWheelZoom.disable())
  return map
}
