import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { PictureText } from '#src/choosing/share/share-facts.ts'
import { FairTurns } from '#src/lib/fair-turns.ts'
import { type Font, readFont } from '#src/share-picture/read-font.ts'
import { toAllText, toPictureSvg } from '#src/share-picture/to-picture-svg.ts'

const FONT_FILE = new URL('font/NotoSansSC-Medium-subset.ttf', import.meta.url)
/** A character every text has, and one that no font has: drawn alike, the font is of no use. */
const PRESENT = '\u{6258}'
const ABSENT = '\u{ffff}'

/** The font that comes along; nothing where it cannot be read or draws nothing. */
export function openFont(file: URL = FONT_FILE): Font | undefined {
  try {
    const font = readFont(readFileSync(file))
    return (font.toGlyph(PRESENT)?.path ?? '') === (font.toGlyph(ABSENT)?.path ?? '')
      ? undefined
      : font
  } catch {
    return undefined
  }
}

let opened: { font: Font | undefined } | undefined

/** Read once, when first asked for. */
function shippedFont(): Font | undefined {
  opened ??= { font: openFont() }
  return opened.font
}

/** Whether pictures can be drawn here at all. */
export const drawsPictures = () => shippedFont() !== undefined

/** Whether every character can be drawn: there is no picture rather than one with empty boxes. */
function canPicture(text: PictureText): boolean {
  const font = shippedFont()
  return font !== undefined && [...toAllText(text)].every((one) => font.has(one))
}

/** A name of what stands on the picture of a text; nothing where it cannot be drawn. */
export const toPictureVersion = (text: PictureText): string | undefined =>
  canPicture(text)
    ? createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 12)
    : undefined

/** Some 10 MB of pictures: those asked for last. */
const MOST_KEPT = 1000
/** One is drawn at a time, whoever asks; of one source few wait. */
const TURNS = { ofSource: 1, ofAll: 1, waiting: 4 }

const turns = new FairTurns(TURNS)
const kept = new Map<string, Buffer>()

function keep(key: string, picture: Buffer): Buffer {
  kept.delete(key)
  kept.set(key, picture)
  for (const oldest of kept.keys()) {
    if (kept.size <= MOST_KEPT) break
    kept.delete(oldest)
  }
  return picture
}

async function draw(svg: string): Promise<Buffer> {
  // Loaded when the first picture is asked for: it takes 30 MB of memory.
  const { default: sharp } = await import('sharp')
  return sharp(Buffer.from(svg)).png({ palette: true, colours: 16, compressionLevel: 9 }).toBuffer()
}

/** The picture of a text as PNG, kept by what stands on it; `busy` when too many of this source wait. */
export async function toPicture(text: PictureText, source: string): Promise<Buffer | 'busy'> {
  const key = JSON.stringify(text)
  const known = kept.get(key)
  if (known) return keep(key, known)
  const font = shippedFont()
  if (!font) throw new Error('There is no font to draw with.')
  const picture = await turns.tryRun(
    source,
    async () => kept.get(key) ?? draw(toPictureSvg(text, font)),
  )
  return picture ? keep(key, picture) : 'busy'
}
