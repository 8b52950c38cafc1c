import { DEVICE_KEYS } from '#src/assets/device-text.ts'
import { toDeviceStore } from '#src/assets/to-device-store.ts'
import { parseSavedPlaces, serialiseSavedPlaces } from '#src/choosing/saved-places.ts'

/** The places kept in this browser. */
export const {
  read: readPlaces,
  change: changePlaces,
  onChange: onPlacesChange,
} = toDeviceStore(DEVICE_KEYS.places, parseSavedPlaces, serialiseSavedPlaces)
