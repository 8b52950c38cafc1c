/** A picture of one green point. */
export const POINT_PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkqP9fDwADcAGA5m0J1QAAAABJRU5ErkJggg==',
  'base64',
)

function toVarint(number: number): number[] {
  return number < 128 ? [number] : [(number % 128) + 128, ...toVarint(Math.floor(number / 128))]
}

const HEADER_BYTES = 127
/** Every tile there can be down to zoom 19: one entry names them all. */
const EVERY_TILE = (4 ** 20 - 1) / 3

/** A PMTiles file of version 3 that has the same picture everywhere; `type` 2 is PNG, 1 a vector tile. */
export function toPictureTiles(type = 2): Buffer {
  // One entry: tile 0, so many alike, its length, its offset plus one.
  const directory = Buffer.from([1, 0, EVERY_TILE, POINT_PNG.length, 1].flatMap(toVarint))
  const metadata = Buffer.from('{}')
  const header = Buffer.alloc(HEADER_BYTES)
  header.write('PMTiles\x03', 'latin1')
  const parts = [directory, metadata, Buffer.alloc(0), POINT_PNG]
  let at = HEADER_BYTES
  parts.forEach((part, place) => {
    header.writeBigUInt64LE(BigInt(at), 8 + place * 16)
    header.writeBigUInt64LE(BigInt(part.length), 16 + place * 16)
    at += part.length
  })
  for (const offset of [72, 80, 88]) header.writeBigUInt64LE(1n, offset)
  // Clustered; nothing is compressed; what tiles are; zooms.
  header.set([1, 1, 1, type, 0, 19], 96)
  return Buffer.concat([header, ...parts])
}
