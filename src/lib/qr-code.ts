import { encode } from 'uqr'

/** White modules around the code, without which readers do not find it. */
const QUIET_ZONE = 4

/** Any of the eight masks can be read; to weigh them all against each other takes five sixths of the time. */
const ONE_MASK = 3
const BEST_MASK = -1

/** The modules of a QR code as one path in a square of `size` units; 15 % of it may be damaged. */
export function toQrCode(text: string, isQuick = false): { size: number; path: string } {
  const maskPattern = isQuick ? ONE_MASK : BEST_MASK
  const { size, data } = encode(text, { ecc: 'M', border: QUIET_ZONE, maskPattern })
  const path = data.map((row, y) => toRuns(row, y)).join('')
  return { size, path }
}

/** Dark modules that touch are one bar: half the bytes, and no hairlines between them on paper. */
function toRuns(row: readonly boolean[], y: number): string {
  let path = ''
  for (let x = 0; x < row.length; x += 1) {
    if (!row[x]) continue
    const from = x
    while (row[x + 1]) x += 1
    const width = x + 1 - from
    path += `M${from} ${y}h${width}v1h-${width}z`
  }
  return path
}
