import {
  DEVICE_KEYS,
  onDeviceTextChange,
  readDeviceText,
  writeDeviceText,
} from '#src/assets/device-text.ts'
import {
  parseSavedPlaces,
  type SavedPlaces,
  serialiseSavedPlaces,
} from '#src/choosing/saved-places.ts'

const KEY = DEVICE_KEYS.places

const listeners: (() => void)[] = []
const tellAll = () => {
  for (const tell of listeners) tell()
}

/** The places kept in this browser. */
export const readPlaces = (): SavedPlaces => parseSavedPlaces(readDeviceText(KEY))

/** Changes what is kept now, whichever tab kept it; false when only this page knows it. */
export function changePlaces(change: (places: SavedPlaces) => SavedPlaces): boolean {
  const isLasting = writeDeviceText(KEY, serialiseSavedPlaces(change(readPlaces())))
  tellAll()
  return isLasting
}

/** Calls at once, whenever this page or another tab changed a place, and when the reader comes back. */
export function onPlacesChange(tell: () => void): void {
  if (listeners.length === 0) {
    onDeviceTextChange(KEY, tellAll)
    addEventListener('pageshow', tellAll)
  }
  listeners.push(tell)
  tell()
}
