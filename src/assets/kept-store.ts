import { DEVICE_KEYS } from '#src/assets/device-text.ts'
import { toDeviceStore } from '#src/assets/to-device-store.ts'
import { parseKept, serialiseKept } from '#src/choosing/kept.ts'

/** The centres kept in this browser, with what was noted of them. */
export const {
  read: readKept,
  change: changeKept,
  onChange: onKeptChange,
} = toDeviceStore(DEVICE_KEYS.kept, parseKept, serialiseKept)
