import { DEVICE_KEYS, readDeviceText, writeDeviceText } from '#src/assets/device-text.ts'

/** In an export no server knows how somebody reads: this device keeps it, and the page is told before it is shown. */
const asked = new URLSearchParams(location.search).get('mode')
if (asked) writeDeviceText(DEVICE_KEYS.mode, asked === 'elder' ? asked : undefined)
document.documentElement.dataset['mode'] =
  (asked ?? readDeviceText(DEVICE_KEYS.mode)) === 'elder' ? 'elder' : 'standard'
