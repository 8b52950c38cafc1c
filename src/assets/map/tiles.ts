import { type Map as LeafletMap, TileLayer } from 'leaflet/dist/leaflet-src.esm.js'
import { type MapTiles, TIANDITU_NUMBERS, toTiandituHost } from '#src/choosing/map/map-tiles.ts'

/** Streets, and above them their names: each is a layer of Tianditu's own. */
const LAYERS = ['vec', 'cva'] as const

const toTianditu = (layer: string, key: string) =>
  new TileLayer(
    `${toTiandituHost('{s}')}/${layer}_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0&LAYER=${layer}&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILEMATRIX={z}&TILEROW={y}&TILECOL={x}&tk=${key}`,
    {
      subdomains: [...TIANDITU_NUMBERS],
      maxZoom: 18,
      // A key is bound to the domain of the site: that and no more is told.
      referrerPolicy: 'origin',
      className: 'live-map__tile',
    },
  )

/** Puts pictures of streets below everything. Those that do not come leave paper, names and marks as they are. */
export function addTiles(map: LeafletMap, tiles: MapTiles): void {
  if (tiles.kind === 'tianditu') {
    for (const layer of LAYERS) toTianditu(layer, tiles.key).addTo(map)
    return
  }
  import('#src/assets/map/pmtiles-layer.ts').then(
    ({ PmtilesLayer }) => new PmtilesLayer().addTo(map),
    () => {},
  )
}
