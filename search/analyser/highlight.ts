import { normaliseWithOffsets } from '#search/analyser/normalise.ts'
import type { HighlightPiece } from '#search/engine.ts'

/**
 * A text in pieces, those that contain one of the normalised `marks` marked. The pieces joined are the
 * text, character for character; nothing is escaped.
 */
export function toHighlight(text: string, marks: readonly string[]): HighlightPiece[] {
  if (text === '') return []
  const isMarked = toMarkedUnits(text, marks)
  const pieces: HighlightPiece[] = []
  for (let unit = 0; unit < text.length; unit++) {
    const last = pieces.at(-1)
    const marked = isMarked[unit] === 1
    if (last?.marked === marked) last.text += text[unit]
    else pieces.push({ text: text[unit] ?? '', marked })
  }
  return pieces
}

/** 1 for each UTF-16 unit of the original that belongs to a mark. */
function toMarkedUnits(text: string, marks: readonly string[]): Uint8Array {
  const isMarked = new Uint8Array(text.length)
  const { text: folded, starts, ends } = normaliseWithOffsets(text)
  for (const mark of marks.filter(Boolean)) {
    for (let at = folded.indexOf(mark); at >= 0; at = folded.indexOf(mark, at + 1)) {
      if (isInsideNumber(folded, at, mark)) continue
      isMarked.fill(1, starts[at], ends[at + mark.length - 1])
    }
  }
  return isMarked
}

/** 23 is not marked in 123. */
const isInsideNumber = (text: string, at: number, mark: string) =>
  /^\d+$/.test(mark) && (/\d$/.test(text.slice(0, at)) || /^\d/.test(text.slice(at + mark.length)))
