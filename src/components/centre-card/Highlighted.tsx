import type { HighlightPiece } from '#search/engine.ts'

/** Text with the pieces that matched marked; every piece is an element, which outlives a page translator. */
export function Highlighted({ pieces }: { pieces: readonly HighlightPiece[] }) {
  return pieces.map(({ text, marked }, index) =>
    marked ? (
      <mark key={`${index}-${text}`}>{text}</mark>
    ) : (
      <span key={`${index}-${text}`}>{text}</span>
    ),
  )
}
