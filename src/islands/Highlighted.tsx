import type { HighlightPiece } from '#search/engine.ts'

/** Text with the pieces that matched marked. */
export function Highlighted({ pieces }: { pieces: readonly HighlightPiece[] }) {
  return pieces.map(({ text, marked }, index) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: pieces have no identity but their place
    marked ? <mark key={index}>{text}</mark> : text,
  )
}
