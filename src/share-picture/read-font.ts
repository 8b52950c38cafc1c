import { remember } from '#src/lib/remember.ts'

/** The outline of one character in units of the font, and how far the next one is moved. */
type Glyph = { path: string; advance: number }

export type Font = {
  unitsPerEm: number
  has: (character: string) => boolean
  /** Nothing where the font lacks the character. */
  toGlyph: (character: string) => Glyph | undefined
}

const ON_CURVE = 1
const X_IS_BYTE = 2
const Y_IS_BYTE = 4
const REPEATS = 8
const X_SAME = 16
const Y_SAME = 32

/**
 * Reads the characters and outlines of a TrueType font: texts are drawn as shapes, so that it does not matter which
 * fonts a machine has. Only what our own subset needs: one table of characters up to U+FFFF, no composed glyphs.
 */
export function readFont(file: Buffer): Font {
  const tables = readTables(file)
  const table = (name: string) => {
    const found = tables.get(name)
    if (!found) throw new Error(`The font has no table ${name}.`)
    return found
  }
  const [head, loca, glyf, hmtx] = ['head', 'loca', 'glyf', 'hmtx'].map(table) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ]
  const isLong = head.readInt16BE(50) === 1
  const at = (index: number) =>
    isLong ? loca.readUInt32BE(index * 4) : loca.readUInt16BE(index * 2) * 2
  const lastMetric = table('hhea').readUInt16BE(34) - 1
  const find = readCharacters(table('cmap'))
  // Ten thousand centres are asked for the same few thousand characters.
  const toIndex = remember((character) => find(character.codePointAt(0) ?? 0))
  return {
    unitsPerEm: head.readUInt16BE(18),
    has: (character) => toIndex(character) !== 0,
    toGlyph: (character) => {
      const index = toIndex(character)
      if (index === 0) return undefined
      return {
        path: toPath(glyf.subarray(at(index), at(index + 1))),
        advance: hmtx.readUInt16BE(Math.min(index, lastMetric) * 4),
      }
    },
  }
}

function readTables(file: Buffer): Map<string, Buffer> {
  const count = file.readUInt16BE(4)
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const row = file.subarray(12 + index * 16)
      const at = row.readUInt32BE(8)
      return [row.toString('latin1', 0, 4), file.subarray(at, at + row.readUInt32BE(12))]
    }),
  )
}

/** The table of segments (format 4): glyph index of a code point, 0 for none. */
function readCharacters(cmap: Buffer): (codePoint: number) => number {
  const table = cmap.subarray(cmap.readUInt32BE(8))
  if (table.readUInt16BE(0) !== 4) throw new Error('The font has another table of characters.')
  const bytes = table.readUInt16BE(6)
  const end = (at: number) => table.readUInt16BE(14 + at)
  const start = (at: number) => table.readUInt16BE(16 + bytes + at)
  const delta = (at: number) => table.readUInt16BE(16 + bytes * 2 + at)
  return (codePoint) => {
    for (let at = 0; at < bytes; at += 2) {
      if (codePoint > end(at)) continue
      if (codePoint < start(at)) return 0
      const rangeAt = 16 + bytes * 3 + at
      const range = table.readUInt16BE(rangeAt)
      if (range === 0) return (codePoint + delta(at)) & 0xffff
      const index = table.readUInt16BE(rangeAt + range + (codePoint - start(at)) * 2)
      return index === 0 ? 0 : (index + delta(at)) & 0xffff
    }
    return 0
  }
}

type Point = { x: number; y: number; isOn: boolean }

/** A simple glyph as a path; an empty one for a space. */
function toPath(glyph: Buffer): string {
  const contours = glyph.length === 0 ? 0 : glyph.readInt16BE(0)
  if (contours < 0) throw new Error('The font has composed glyphs.')
  const ends = Array.from({ length: contours }, (_, index) => glyph.readUInt16BE(10 + index * 2))
  const points = readPoints(glyph, ends)
  return ends
    .map((end, index) => toContour(points.slice((ends[index - 1] ?? -1) + 1, end + 1)))
    .join('')
}

function readPoints(glyph: Buffer, ends: readonly number[]): Point[] {
  const count = (ends.at(-1) ?? -1) + 1
  if (count === 0) return []
  const hints = 10 + ends.length * 2
  let at = hints + 2 + glyph.readUInt16BE(hints)
  const flags: number[] = []
  while (flags.length < count) {
    const flag = glyph.readUInt8(at++)
    const times = flag & REPEATS ? glyph.readUInt8(at++) + 1 : 1
    for (let time = 0; time < times; time += 1) flags.push(flag)
  }
  const readAxis = (isByte: number, isSame: number) => {
    let value = 0
    return flags.map((flag) => {
      if (flag & isByte) value += glyph.readUInt8(at++) * (flag & isSame ? 1 : -1)
      else if (!(flag & isSame)) {
        value += glyph.readInt16BE(at)
        at += 2
      }
      return value
    })
  }
  const xs = readAxis(X_IS_BYTE, X_SAME)
  const ys = readAxis(Y_IS_BYTE, Y_SAME)
  return flags.map((flag, index) => ({
    x: xs[index] ?? 0,
    y: -(ys[index] ?? 0),
    isOn: (flag & ON_CURVE) !== 0,
  }))
}

const toMiddle = (one: Point, other: Point): Point => ({
  x: (one.x + other.x) / 2,
  y: (one.y + other.y) / 2,
  isOn: true,
})

/** One closed line: between two points off the curve lies one on it. */
function toContour(points: readonly Point[]): string {
  const first = points.findIndex(({ isOn }) => isOn)
  const start = points[first]
  if (!start) return ''
  const round = [...points.slice(first + 1), ...points.slice(0, first), start]
  let path = `M${start.x} ${start.y}`
  let control: Point | undefined
  for (const point of round) {
    const to = point.isOn || !control ? point : toMiddle(control, point)
    if (control) path += `Q${control.x} ${control.y} ${to.x} ${to.y}`
    else if (point.isOn) path += `L${point.x} ${point.y}`
    control = point.isOn ? undefined : point
  }
  return `${path}Z`
}
