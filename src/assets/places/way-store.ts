import { DEVICE_KEYS } from '#src/assets/device-text.ts'
import { toDeviceStore } from '#src/assets/to-device-store.ts'
import { parseWaySettings, serialiseWaySettings } from '#src/choosing/way-settings.ts'

/** What this browser keeps of a family's way. */
export const {
  read: readWay,
  change: changeWay,
  onChange: onWayChange,
} = toDeviceStore(DEVICE_KEYS.way, parseWaySettings, serialiseWaySettings)
