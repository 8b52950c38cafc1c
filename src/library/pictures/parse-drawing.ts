import type { Drawing } from '#src/guidance/picture-series.ts'
import { zhHans as words } from '#src/library/pictures/words.ts'

/** A drawing goes into pages as it is, so that it takes their colours: it must stay light. */
const MOST_BYTES = 8 * 1024

const NUMBER = /^-?\d+(\.\d+)?$/
const NUMBERS = /^[-\d., ]+$/
const PATH = /^[MmLlHhVvCcSsQqTtAaZz\d\-., ]+$/
const TURN = /^((rotate|translate|scale)\([-\d., ]+\) ?)+$/

/** What a shape may be: its own colours come from `pictures.css`, by these names. */
const TONES = 'skin|child|adult|thing|water|warm|sore|hair|ink|move|beat|faint'
const CLASS = new RegExp(`^(${TONES})$`)

const toNumbers = (...names: string[]) => Object.fromEntries(names.map((name) => [name, NUMBER]))
const ELEMENTS: Readonly<Record<string, Readonly<Record<string, RegExp>>>> = {
  g: {},
  path: { d: PATH },
  circle: toNumbers('cx', 'cy', 'r'),
  ellipse: toNumbers('cx', 'cy', 'rx', 'ry'),
  line: toNumbers('x1', 'y1', 'x2', 'y2'),
  rect: toNumbers('x', 'y', 'width', 'height', 'rx'),
  polyline: { points: NUMBERS },
  polygon: { points: NUMBERS },
}
const SHARED = { class: CLASS, transform: TURN }

const SVG = /^\s*<svg\b([^<>]*)>([\s\S]*)<\/svg>\s*$/
const FRAME = /\bviewBox="0 0 (\d+) (\d+)"/
const TAG = /\s*<(\/?)([a-z]+)((?:\s+[a-z\d]+="[^"<>]*")*)\s*(\/?)>\s*/y
const ATTRIBUTE = /([a-z\d]+)="([^"]*)"/g

/** What is wrong with the tag that was read, in the words of the report. */
function findFault(name: string, attributes: string): string | undefined {
  const known = Object.hasOwn(ELEMENTS, name) && ELEMENTS[name]
  if (!known) return words.foreign(name)
  for (const [written, attribute = '', value = ''] of attributes.matchAll(ATTRIBUTE)) {
    const rule = { ...known, ...SHARED }[attribute]
    if (!rule?.test(value)) return words.foreign(written)
  }
  return undefined
}

/** Reads shapes until the text ends; tells what stands there that is none. */
function findFaultIn(shapes: string): string | undefined {
  let open = 0
  TAG.lastIndex = 0
  for (let at = 0; at < shapes.length; at = TAG.lastIndex) {
    const [, closes, name = '', attributes = '', isEmpty] = TAG.exec(shapes) ?? []
    if (!name) return words.foreign(shapes.slice(at, at + 40).trim())
    if (closes && (name !== 'g' || open === 0)) return words.unbalanced
    const fault = findFault(name, attributes)
    if (fault) return fault
    if (!closes && !isEmpty && name !== 'g') return words.unbalanced
    if (name === 'g' && !isEmpty) open += closes ? -1 : 1
  }
  return open === 0 ? undefined : words.unbalanced
}

/** An SVG file as a drawing, or what is wrong with it: shapes only, no text, no colours, nothing that runs. */
export function parseDrawing(text: string): Drawing | { fault: string } {
  const bytes = Buffer.byteLength(text)
  if (bytes > MOST_BYTES) return { fault: words.tooHeavy(bytes, MOST_BYTES) }
  const [, head = '', shapes = ''] = SVG.exec(text) ?? []
  const [, width, height] = FRAME.exec(head) ?? []
  if (!width || !height) return { fault: words.noFrame }
  const fault = findFaultIn(shapes.trim())
  if (fault) return { fault }
  const markup = shapes.trim().replace(/>\s+</g, '><')
  return { width: Number(width), height: Number(height), markup }
}
