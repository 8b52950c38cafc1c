import type { PictureText } from '#src/choosing/share/share-facts.ts'
import type { Font } from '#src/share-picture/read-font.ts'
import { zhHans as words } from '#src/share-picture/words.ts'

export const PICTURE_SIZE = { width: 600, height: 315 } as const
const MARGIN = 36
const ROOM = PICTURE_SIZE.width - 2 * MARGIN

/** Every text of a picture, to see whether the font has all of it. */
export const toAllText = ({ facts, siteName }: PictureText) =>
  [...Object.values(facts), siteName, words.sample].join('')

type Line = { text: string; x: number; y: number; size: number; fill: string }

type Measured = Font & { measure: (text: string, size: number) => number }

const withMeasure = (font: Font): Measured => ({
  ...font,
  measure: (text, size) =>
    [...text].reduce((sum, one) => sum + (font.toGlyph(one)?.advance ?? 0), 0) *
    (size / font.unitsPerEm),
})

/** Texts as shapes: no fonts of the machine are asked. */
function drawLine({ text, x, y, size, fill }: Line, font: Font): string {
  const scale = size / font.unitsPerEm
  let at = 0
  const glyphs = [...text].map((one) => {
    const glyph = font.toGlyph(one)
    const drawn = glyph?.path ? `<path transform="translate(${at} 0)" d="${glyph.path}"/>` : ''
    at += glyph?.advance ?? 0
    return drawn
  })
  return `<g fill="${fill}" transform="translate(${x} ${y}) scale(${scale})">${glyphs.join('')}</g>`
}

/** As much of a text as fits, with a sign where something is left out. */
function toFitting(text: string, size: number, room: number, font: Measured): string {
  if (font.measure(text, size) <= room) return text
  const letters = [...text]
  while (letters.length > 1 && font.measure(`${letters.join('')}…`, size) > room) letters.pop()
  return `${letters.join('')}…`
}

/** A name in one line, or in two where it is long. */
function breakName(name: string, size: number, font: Measured): string[] {
  const letters = [...name]
  let count = letters.length
  while (count > 1 && font.measure(letters.slice(0, count).join(''), size) > ROOM) count -= 1
  // Two lines of about one length, where both fit.
  if (count < letters.length) count = Math.min(count, Math.ceil(letters.length / 2))
  const rest = letters.slice(count).join('')
  const first = letters.slice(0, count).join('')
  return rest ? [first, toFitting(rest, size, ROOM, font)] : [first]
}

const INK = '#23282a'
const SOFT = '#555c5c'
const PINE = '#1a5d50'
const BRICK = '#93401f'
const NAME_SIZE = 42
const FACT_SIZE = 26
const SMALL_SIZE = 20

/** The picture that stands beside a shared link: name, place, ages, fee, and who says it. */
export function toPictureSvg({ facts, siteName, sample }: PictureText, given: Font): string {
  const font = withMeasure(given)
  const name = breakName(facts.name, NAME_SIZE, font)
  const below = 118 + (name.length - 1) * 54
  const fact = (text: string, row: number): Line => ({
    text: toFitting(text, FACT_SIZE, ROOM, font),
    x: MARGIN,
    y: below + 50 + row * 38,
    size: FACT_SIZE,
    fill: row === 0 ? SOFT : INK,
  })
  const { place, ages, fee } = facts
  const rest = name.length > 1 ? [place, `${ages} ${fee}`] : [place, ages, fee]
  const site = toFitting(siteName, SMALL_SIZE, ROOM - 150, font)
  const sampleWidth = font.measure(words.sample, SMALL_SIZE)
  const lines: Line[] = [
    { text: site, x: 80, y: 52, size: SMALL_SIZE, fill: PINE },
    ...name.map((text, row) => ({
      text,
      x: MARGIN,
      y: 118 + row * 54,
      size: NAME_SIZE,
      fill: INK,
    })),
    ...rest.map(fact),
  ]
  if (sample) {
    const x = PICTURE_SIZE.width - MARGIN - sampleWidth
    lines.push({ text: words.sample, x, y: 52, size: SMALL_SIZE, fill: BRICK })
  }
  const { width, height } = PICTURE_SIZE
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
<rect width="${width}" height="${height}" fill="#fbf9f4"/>
<rect y="${height - 10}" width="${width}" height="10" fill="${PINE}"/>
<g transform="translate(${MARGIN} 32)" fill="none" stroke="${PINE}" stroke-width="2.5" stroke-linecap="round">
<path d="M2 21h28"/><path d="M5 21a11 11 0 0 1 22 0" stroke-dasharray=".1 4.6"/>
<circle cx="23.8" cy="13.2" r="3.6" fill="${PINE}" stroke="none"/></g>
${lines.map((line) => drawLine(line, font)).join('\n')}</svg>`
}
