import { readDeviceText, writeDeviceText } from '#src/assets/device-text.ts'

/** In an export no server knows how somebody reads: this device keeps it, and the page is told before it is shown. */
const KEY = 'mode'
const asked = new URLSearchParams(location.search).get(KEY)
if (asked) writeDeviceText(KEY, asked === 'elder' ? asked : undefined)
document.documentElement.dataset['mode'] =
  (asked ?? readDeviceText(KEY)) === 'elder' ? 'elder' : 'standard'
