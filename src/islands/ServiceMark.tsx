import type { ServiceType } from '#src/centres/codes.ts'

const DAY = 'M5 21a11 11 0 0 1 22 0'

/** How much of a day's arc the child spends there: all, the morning, one stretch, one moment. */
const PARTS_OF_DAY = {
  fullDay: <path d={DAY} strokeWidth="4" />,
  halfDay: <path d="M5 21a11 11 0 0 1 11-11" strokeWidth="4" />,
  hourly: <path d="M10.5 11.5a11 11 0 0 1 11 0" strokeWidth="4" />,
  temporary: <circle cx="23.8" cy="13.2" r="3.6" fill="currentColor" stroke="none" />,
} as const satisfies Record<ServiceType, React.ReactElement>

/** The mark of a form of service; always stands beside its name. */
export function ServiceMark({ serviceType }: { serviceType: ServiceType }) {
  return (
    <svg
      className="service-mark"
      viewBox="0 0 32 24"
      strokeWidth="2"
      strokeLinecap="round"
      aria-hidden="true"
    >
      <path d="M2 21h28" />
      {serviceType !== 'fullDay' && <path d={DAY} strokeDasharray="0.1 4.4" />}
      {PARTS_OF_DAY[serviceType]}
    </svg>
  )
}
