import type { Availability, ServiceType } from '#src/centres/codes.ts'

/** One shape for each word, so that nothing is told by colour alone. 16 × 16, drawn in the colour of the text. */
const PATHS: Record<ServiceType | Availability, { d: string; filled?: boolean }> = {
  fullDay: { d: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2z', filled: true },
  halfDay: { d: 'M8 2a6 6 0 1 0 0 12z', filled: true },
  hourly: { d: 'M8 2a6 6 0 1 0 0 12A6 6 0 1 0 8 2zM8 5v3l2 2' },
  temporary: { d: 'M8 2l6 6-6 6-6-6z' },
  available: { d: 'M3 8.5l3.5 3.5L13 4.5' },
  limited: { d: 'M8 2.5L14 13.5H2zM8 7v3' },
  full: { d: 'M3 8h10' },
  unknown: { d: 'M6 6a2 2 0 1 1 2.5 2v1.5M8.25 12.5v.5' },
}

/** Decoration beside a word that says the same. */
export function Shape({ of }: { of: ServiceType | Availability }) {
  const { d, filled } = PATHS[of]
  return (
    <svg
      className={filled ? 'shape shape--filled' : 'shape'}
      viewBox="0 0 16 16"
      aria-hidden="true"
    >
      <path d={d} />
    </svg>
  )
}
