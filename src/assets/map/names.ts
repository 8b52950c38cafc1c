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

/** Those in sight that lie on no mark and no other name; the first ones win. */
function choose(map: LeafletMap, names: readonly MapName[], marks: readonly Point[]): MapName[] {
  const bounds = map.getBounds()
  const taken = marks.map((mark) => toRoom(mark, MARK, MARK))
  const most = taken.length + MOST_NAMES
  return names.filter((named) => {
    const [name, lat, lng] = named
    if (taken.length >= most || !bounds.contains([lat, lng])) return false
    const at = map.latLngToLayerPoint([lat, lng])
    const room = toRoom(at, (name.length + 1) * LETTER, LINE)
    if (taken.some((other) => touch(room, other))) return false
    taken.push(room)
    return true
  })
}

function toLabel([name, lat, lng]: MapName): Marker {
  const text = document.createElement('span')
  text.textContent = name
  text.setAttribute('aria-hidden', 'true')
  const icon = new DivIcon({ html: text, className: 'live-map__name', iconSize: [0, 0] })
  return new Marker([lat, lng], { icon, interactive: false, keyboard: false, pane: 'names' })
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
    for (const named of choose(map, names, toMarks())) toLabel(named).addTo(layer)
  }
  map.on('moveend', show)
  show()
}
