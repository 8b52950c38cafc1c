import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Centre, toPublicPoint } from '#src/centres/centre.ts'
import { isThere } from '#src/centres/standing.ts'
import { isSign } from '#src/choosing/map/choose-places.ts'
import { findSurroundings, type Surroundings } from '#src/choosing/map/surroundings.ts'
import type { Point } from '#src/geo/locate.ts'
import { once } from '#src/lib/remember.ts'
import type { Origin } from '#src/origins/origin.ts'
import { writeJson } from '#src/publishing/release/release.ts'
import { toHash } from '#src/publishing/release/to-hash.ts'

/** What lies around a centre, found when it is asked for, and its hash, which may be known without. */
export type Around = { hash: string; find: () => Surroundings | undefined }

/** `around.json`: hashes of what lies around centres, and of the tiles all of it came from. */
type MadeOf = { key: string; tiles: Record<string, string>; hashes: Record<string, string> }
const MADE_OF = 'around.json'

/** Degrees; nowhere in China narrower than what a map shows, so that all of it lies in a tile and the eight next to it. */
const TILE = { lat: 0.015, lng: 0.03 }
const STEPS = [-1, 0, 1]

const toTile = ({ lat, lng }: Point) => [Math.floor(lat / TILE.lat), Math.floor(lng / TILE.lng)]

/** What surroundings are found from. */
type Source = {
  centres: readonly Centre[]
  origins: readonly Origin[]
  on: string
  /** Others find something else. */
  code: string
}

/** For every tile with a centre the hash of the centres in it and next to it. */
function toTileHashes(located: readonly { centre: Centre; point: Point }[]) {
  const texts = new Map<string, string[]>()
  for (const { centre, point } of located) {
    const text = JSON.stringify([centre.subdistrictCode, centre.id, point.lat, point.lng])
    const tile = String(toTile(point))
    const known = texts.get(tile)
    if (known) known.push(text)
    else texts.set(tile, [text])
  }
  const own = new Map([...texts].map(([tile, held]) => [tile, toHash(JSON.stringify(held))]))
  return (tile: string): string => {
    const [row = 0, column = 0] = tile.split(',').map(Number)
    const around = STEPS.flatMap((up) => STEPS.map((right) => `${row + up},${column + right}`))
    return toHash(...around.map((one) => own.get(one) ?? ''))
  }
}

/**
 * Gives what is around each centre of a release. To find it takes longer than all else about a page that stays as it is, so its
 * hash is taken from the release before where no centre within reach came, went or moved.
 */
export class KeptSurroundings {
  readonly #before: MadeOf | undefined
  readonly #now: () => { madeOf: MadeOf; toTileHash: (tile: string) => string }
  readonly #toSurroundings: () => (centre: Centre) => Surroundings | undefined
  #isAsked = false

  constructor({ centres, origins, on, code }: Source, before?: MadeOf) {
    this.#before = before
    this.#toSurroundings = once(() => findSurroundings(centres, origins, on))
    this.#now = once(() => {
      const located = centres
        .filter((centre) => isThere(centre, on))
        .flatMap((centre) => {
          const point = toPublicPoint(centre)
          return point ? [{ centre, point }] : []
        })
      const signs = origins.filter(isSign).map(({ name, pointWgs84 }) => [name, pointWgs84])
      // Distances are reckoned as at the first centre.
      const key = toHash(code, JSON.stringify([signs, located[0]?.point.lat ?? null]))
      return { madeOf: { key, tiles: {}, hashes: {} }, toTileHash: toTileHashes(located) }
    })
  }

  /** `earlier`: the folder of the release before. */
  static async open(source: Source, earlier: string | undefined): Promise<KeptSurroundings> {
    const text = earlier && (await readFile(join(earlier, MADE_OF), 'utf8').catch(() => ''))
    return new KeptSurroundings(source, text ? JSON.parse(text) : undefined)
  }

  of(centre: Centre): Around {
    this.#isAsked = true
    const find = once(() => this.#toSurroundings()(centre))
    const point = toPublicPoint(centre)
    if (!point) return { hash: '', find }
    const { madeOf, toTileHash } = this.#now()
    const tile = String(toTile(point))
    madeOf.tiles[tile] ??= toTileHash(tile)
    const id = `${centre.id} ${point.lat} ${point.lng}`
    const before = this.#before?.key === madeOf.key ? this.#before : undefined
    const isSame = before?.tiles[tile] === madeOf.tiles[tile]
    const hash = (isSame && before?.hashes[id]) || toHash(JSON.stringify(find()))
    madeOf.hashes[id] = hash
    return { hash, find }
  }

  /** For the next release; where nobody asked, all is as it was before. */
  async write(folder: string): Promise<void> {
    const madeOf = this.#isAsked ? this.#now().madeOf : this.#before
    if (madeOf) await writeJson(folder, MADE_OF, madeOf)
  }
}
