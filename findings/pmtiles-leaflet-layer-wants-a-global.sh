#!/usr/bin/env bash
# pmtiles 4.5.0 and leaflet 1.9.4. The package is an ES module that exports `leafletRasterLayer`; one would expect it to
# work beside Leaflet imported as a module, as its other exports do.
# It names no dependency on Leaflet, neither as a peer, and reads a global `L` when it is called: beside a Leaflet that was
# imported, and therefore set no global, it throws. A bundler does not notice, and neither do the types.
# Hence the layer of our map is our own: a `GridLayer` that asks the package's `PMTiles` for a tile.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund --ignore-scripts pmtiles@4.5.0 leaflet@1.9.4 linkedom@0.18.12
cat >try.mjs <<'SCRIPT'
import { readFileSync } from 'node:fs'
import { parseHTML } from 'linkedom'

// What Leaflet looks at while it is loaded.
const { window, document } = parseHTML('<!doctype html><html><body></body></html>')
globalThis.window = window
globalThis.document = document
globalThis.navigator ??= { userAgent: '', platform: '' }
Object.assign(window, { screen: {}, navigator: globalThis.navigator })
const leaflet = await import('leaflet/dist/leaflet-src.esm.js')
const { leafletRasterLayer, PMTiles } = await import('pmtiles')
const { dependencies, peerDependencies = {} } = JSON.parse(
  readFileSync('node_modules/pmtiles/package.json', 'utf8'),
)
console.log('names leaflet:', 'leaflet' in { ...dependencies, ...peerDependencies })
console.log('leaflet is imported:', leaflet.version, 'global L:', typeof globalThis.L)
try {
  leafletRasterLayer(new PMTiles('https://example.org/streets.pmtiles'))
  console.log('a layer')
} catch (error) {
  console.log(`${error.name}: ${error.message}`)
}
SCRIPT
node try.mjs | tee seen
diff seen - <<'EXPECTED' && echo 'as described'
names leaflet: false
leaflet is imported: 1.9.4 global L: undefined
ReferenceError: L is not defined
EXPECTED
