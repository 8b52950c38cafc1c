import { useState } from 'react'
import { toRounded } from '#src/islands/search-region.ts'
import { PLACE } from '#src/text/search-page.ts'

const OPTIONS: PositionOptions = { timeout: 10_000, maximumAge: 60_000 }

type Outcome = 'idle' | 'locating' | 'denied' | 'failed'

/** Asks the device where it is, on a tap and never before; says what happens with it. */
export function UseMyPosition({ onPosition }: { onPosition: (lat: number, lng: number) => void }) {
  const [outcome, setOutcome] = useState<Outcome>('idle')
  const locate = () => {
    if (!navigator.geolocation) return setOutcome('failed')
    setOutcome('locating')
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        setOutcome('idle')
        onPosition(toRounded(coords.latitude), toRounded(coords.longitude))
      },
      ({ code, PERMISSION_DENIED }) => setOutcome(code === PERMISSION_DENIED ? 'denied' : 'failed'),
      OPTIONS,
    )
  }
  return (
    <div className="my-position needs-script">
      <button type="button" className="button quiet" onClick={locate}>
        {PLACE.useMine}
      </button>
      <p className="small">{PLACE.explanation}</p>
      <p className="my-position__outcome" role="status">
        {outcome !== 'idle' && PLACE[outcome]}
      </p>
    </div>
  )
}
