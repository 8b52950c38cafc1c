import { toThreeDecimals } from '#src/geo/to-three-decimals.ts'

const OPTIONS: PositionOptions = { timeout: 10_000, maximumAge: 60_000 }

/** Asks the device where it is; what comes of it is said beside the button, in the page's own words. */
export function askPosition(button: Element, onFound: (lat: number, lng: number) => void): void {
  const outcome = button.parentElement?.querySelector('.my-position__outcome')
  const say = (name: string) => {
    if (outcome) outcome.textContent = outcome.getAttribute(`data-${name}`)
  }
  say(navigator.geolocation ? 'locating' : 'failed')
  navigator.geolocation?.getCurrentPosition(
    ({ coords }) => {
      say('found')
      onFound(toThreeDecimals(coords.latitude), toThreeDecimals(coords.longitude))
    },
    ({ code, PERMISSION_DENIED }) => say(code === PERMISSION_DENIED ? 'denied' : 'failed'),
    OPTIONS,
  )
}
