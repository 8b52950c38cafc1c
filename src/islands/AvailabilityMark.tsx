import type { Availability } from '#src/centres/codes.ts'
import { AVAILABILITY_LABELS } from '#src/text/codes.ts'

/** Drawn inside a circle of radius 6 round (8, 8): full, half, empty ring, dashed ring. */
const SHAPES = {
  available: <circle cx="8" cy="8" r="6" fill="currentColor" />,
  limited: (
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" stroke="none" />
    </>
  ),
  full: <circle cx="8" cy="8" r="6" />,
  unknown: <circle cx="8" cy="8" r="6" strokeDasharray="2 2.7" />,
} as const satisfies Record<Availability, React.ReactElement>

/** Free places told by shape and word, never by colour alone. */
export function AvailabilityMark({ availability }: { availability: Availability }) {
  return (
    <span className={`availability ${availability}`}>
      <svg viewBox="0 0 16 16" strokeWidth="2" aria-hidden="true">
        {SHAPES[availability]}
      </svg>
      {AVAILABILITY_LABELS[availability]}
    </span>
  )
}
