import {
  LayerGroup,
  type Map as LeafletMap,
  Marker,
  type Point,
} from 'leaflet/dist/leaflet-src.esm.js'
import Supercluster from 'supercluster'
import { toClusterIcon, toPointIcon } from '#src/assets/map/mark-icon.ts'
import { openPopup } from '#src/assets/map/popup.ts'
import { RovingFocus } from '#src/assets/map/roving-focus.ts'
import { zhHans as words } from '#src/assets/map/words.ts'
import type { MapPoint } from '#src/choosing/map/map-answers.ts'

/** Marks nearer to one another than this, in pixels, are one with a number: fingers tell them apart. */
const APART = 52
const TILE = 256
/** Up to here marks are put together; nearer, only what stands in one spot. */
const NEAREST_TOGETHER = 17
/** Of one building a popup names so many. */
const MOST_NAMED = 30

type Properties = { point: MapPoint }
type Item = ReturnType<Supercluster<Properties>['getClusters']>[number]
type Place = [lat: number, lng: number]

const toPlace = ({ geometry }: Item): Place => [
  geometry.coordinates[1] as number,
  geometry.coordinates[0] as number,
]

/** The centres on a map: near ones as one mark with their number, each reachable by key. */
export class CentreMarks {
  private readonly map: LeafletMap
  private readonly layer: LayerGroup
  private readonly focus: RovingFocus
  private readonly clusters = new Supercluster<Properties>({
    radius: APART,
    extent: TILE,
    maxZoom: NEAREST_TOGETHER,
  })
  private shown = new Map<string, Marker>()

  constructor(map: LeafletMap) {
    this.map = map
    this.layer = new LayerGroup().addTo(map)
    this.focus = new RovingFocus(map)
    map.on('moveend', () => this.draw())
  }

  show(points: readonly MapPoint[]): void {
    this.clusters.load(
      points.map((point) => ({
        type: 'Feature',
        properties: { point },
        geometry: { type: 'Point', coordinates: [point[3], point[2]] },
      })),
    )
    this.layer.clearLayers()
    this.shown = new Map()
    this.draw()
  }

  /** Where the marks stand. */
  toPlaces(): Point[] {
    const markers = Array.from(this.shown.values())
    return markers.map((marker) => this.map.latLngToLayerPoint(marker.getLatLng()))
  }

  /** What is in sight, and a little around it; marks that stay are the elements they were. */
  private draw(): void {
    const zoom = this.map.getZoom()
    const bounds = this.map.getBounds().pad(0.25)
    const [west, south, east, north] = bounds.toBBoxString().split(',').map(Number) as Box
    const hadFocus = this.focus.isInside()
    const items = this.clusters.getClusters([west, south, east, north], zoom)
    const before = this.shown
    this.shown = new Map(items.map((item) => this.keep(before, item, zoom)))
    for (const [key, marker] of before) {
      if (!this.shown.has(key)) this.layer.removeLayer(marker)
    }
    this.focus.rove(Array.from(this.shown.values()), hadFocus)
  }

  private keep(before: ReadonlyMap<string, Marker>, item: Item, zoom: number): [string, Marker] {
    const { properties } = item
    const key = 'cluster' in properties ? `${zoom} ${properties.cluster_id}` : properties.point[0]
    return [key, before.get(key) ?? this.add(item)]
  }

  private add(item: Item): Marker {
    const { properties } = item
    const isCluster = 'cluster' in properties
    const icon = isCluster
      ? toClusterIcon(properties.point_count)
      : toPointIcon(properties.point[4])
    const label = isCluster
      ? words.cluster(properties.point_count)
      : words.point(properties.point[1], properties.point[4])
    const marker = new Marker(toPlace(item), { icon, zIndexOffset: isCluster ? 1000 : 0 })
    marker.on('click', () => this.open(item, marker))
    marker.addTo(this.layer)
    marker.getElement()?.setAttribute('aria-label', label)
    return marker
  }

  /** Goes nearer to several, until they stand apart; tells of one, and of those in one spot. */
  private open(item: Item, marker: Marker): void {
    const { properties } = item
    this.focus.moveTo(marker)
    if ('cluster' in properties) this.openCluster(properties.cluster_id, marker)
    else this.tell(marker, [properties.point])
  }

  private openCluster(id: number, marker: Marker): void {
    const zoom = this.clusters.getClusterExpansionZoom(id)
    const leaves = this.clusters.getLeaves(id, MOST_NAMED)
    if (zoom <= NEAREST_TOGETHER) this.map.setView(marker.getLatLng(), zoom)
    else
      this.tell(
        marker,
        leaves.map((leaf) => leaf.properties.point),
      )
  }

  private tell(marker: Marker, points: readonly MapPoint[]): void {
    const { lat, lng } = marker.getLatLng()
    const isByKey = this.focus.isInside()
    const popup = openPopup(this.map, [lat, lng], points, () => this.focus.comeBack())
    if (isByKey) popup.getElement()?.querySelector('a')?.focus()
  }
}

type Box = [west: number, south: number, east: number, north: number]
