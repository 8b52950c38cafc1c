import type { ReactElement } from 'react'
import type { Availability, ServiceType } from '#src/centres/codes.ts'

type Drawing = { viewBox: string; kind: 'day' | 'places'; shape: ReactElement }

const ARC = 'M5 20a11 11 0 0 1 22 0'

/** A form of service as the part of a day's arc over the horizon that a child spends there. */
const ofDay = (part: ReactElement, dotted = true): Drawing => ({
  viewBox: '0 4 32 20',
  kind: 'day',
  shape: (
    <>
      <path d="M2 21h28" />
      {dotted && <path d={ARC} strokeDasharray="0.1 4.2" />}
      {part}
    </>
  ),
})

/** Free places as a circle: full, half, an empty ring, a dashed ring. */
const ofPlaces = (shape: ReactElement): Drawing => ({ viewBox: '0 0 16 16', kind: 'places', shape })

const DRAWINGS: Record<ServiceType | Availability, Drawing> = {
  fullDay: ofDay(<path d={ARC} strokeWidth="4.5" />, false),
  halfDay: ofDay(<path d="M5 20a11 11 0 0 1 11-11" strokeWidth="4.5" />),
  hourly: ofDay(<path d="M10.5 10.5a11 11 0 0 1 11 0" strokeWidth="4.5" />),
  temporary: ofDay(<circle cx="23.8" cy="12.2" r="3.8" fill="currentColor" stroke="none" />),
  available: ofPlaces(<circle cx="8" cy="8" r="6" fill="currentColor" />),
  limited: ofPlaces(
    <>
      <circle cx="8" cy="8" r="6" />
      <path d="M8 2a6 6 0 0 0 0 12z" fill="currentColor" />
    </>,
  ),
  full: ofPlaces(<circle cx="8" cy="8" r="6" />),
  unknown: ofPlaces(<circle cx="8" cy="8" r="6" strokeDasharray="2.2 2.5" />),
}

/** Decoration beside a word that says the same, so that nothing is told by colour alone. */
export function Shape({ of }: { of: ServiceType | Availability }) {
  const { viewBox, kind, shape } = DRAWINGS[of]
  return (
    <svg
      className={`shape shape--${kind}`}
      viewBox={viewBox}
      strokeWidth="2"
      strokeLinecap={kind === 'day' ? 'round' : 'butt'}
      aria-hidden="true"
    >
      {shape}
    </svg>
  )
}
