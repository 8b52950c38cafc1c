import { type Coords, type DoneCallback, GridLayer } from 'leaflet/dist/leaflet-src.esm.js'
import { PMTiles, TileType } from 'pmtiles'
import { PMTILES_ADDRESS } from '#src/choosing/map/map-tiles.ts'

const TYPES: Readonly<Record<number, string>> = {
  [TileType.Png]: 'image/png',
  [TileType.Jpeg]: 'image/jpeg',
  [TileType.Webp]: 'image/webp',
  [TileType.Avif]: 'image/avif',
}

/** Pictures of streets out of one file, of which only the parts that are looked at are read. */
export class PmtilesLayer extends GridLayer {
  private readonly file = new PMTiles(PMTILES_ADDRESS)

  override createTile(coords: Coords, done: DoneCallback): HTMLElement {
    const image = document.createElement('img')
    image.alt = ''
    this.fill(image, coords).then(
      () => done(undefined, image),
      (error: Error) => done(error, image),
    )
    return image
  }

  /** A place that the file does not have stays paper. */
  private async fill(image: HTMLImageElement, { x, y, z }: Coords): Promise<void> {
    const { tileType } = await this.file.getHeader()
    const tile = await this.file.getZxy(z, x, y)
    if (!tile) return
    const address = URL.createObjectURL(new Blob([tile.data], { type: TYPES[tileType] ?? '' }))
    image.onload = () => URL.revokeObjectURL(address)
    image.src = address
  }
}
