import {
  DivIcon,
  LayerGroup,
  type Map as LeafletMap,
  Marker,
  type Point,
} from 'leaflet/dist/leaflet-src.esm.js'
import type { MapName } from '#src/choosing/map/map-answers.ts'

/** Of a letter, its line and a mark, in pixels, with some air. */
const [LETTER, LINE, MARK] = [13, 26, 40]
const MOST_NAMES = 40

type Room = { left: number; right: number; top: number; bottom: number }

const toRoom = ({ x, y }: Point, width: number, height: number): Room => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
})

const touch = (a: Room, b: Room) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

type Placed = { name: string; at: Point }

/** Where a name may stand: at its place, below or above what lies there. */
const SHIFTS = [0, 30, -30] as const

/** Those in sight that find room off the marks and off one another; the first ones win. */
function choose(map: LeafletMap, names: readonly MapName[], marks: readonly Point[]): Placed[] {
  const bounds = map.getBounds()
  const taken = marks.map((mark) => toRoom(mark, MARK, MARK))
  const placed: Placed[] = []
  for (const [name, lat, lng] of names) {
    if (placed.length === MOST_NAMES) break
    if (!bounds.contains([lat, lng])) continue
    const place = map.latLngToLayerPoint([lat, lng])
    const rooms = SHIFTS.map((shift) => {
      const at = place.add([0, shift])
      return { at, room: toRoom(at, (name.length + 1) * LETTER, LINE) }
    })
    const free = rooms.find(({ room }) => !taken.some((other) => touch(room, other)))
    if (!free) continue
    taken.push(free.room)
    placed.push({ name, at: free.at })
  }
  return placed
}

function toLabel(map: LeafletMap, { name, at }: Placed): Marker {
  const text = document.createElement('span')
  text.textContent = name
  text.setAttribute('aria-hidden', 'true')
  const icon = new DivIcon({ html: text, className: 'live-map__name', iconSize: [0, 0] })
  const place = map.layerPointToLatLng(at)
  return new Marker(place, { icon, interactive: false, keyboard: false, pane: 'names' })
}

/** Names of places below everything else, chosen anew after every move, when the marks stand. */
export function showNames(
  map: LeafletMap,
  names: readonly MapName[],
  toMarks: () => readonly Point[],
): void {
  map.createPane('names').classList.add('live-map__names')
  const layer = new LayerGroup().addTo(map)
  const show = () => {
    layer.clearLayers()
    for (const named of choose(map, names, toMarks())) toLabel(map, named).addTo(layer)
  }
  map.on('moveend', show)
  show()
}
