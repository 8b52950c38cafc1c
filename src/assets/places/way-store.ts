import { onDeviceTextChange, readDeviceText, writeDeviceText } from '#src/assets/device-text.ts'
import { parseWaySettings, USUAL_SETTINGS, type WaySettings } from '#src/choosing/way-settings.ts'

const KEY = 'portal.way'

/** What this browser keeps of a family's way. */
export const readWay = (): WaySettings => parseWaySettings(readDeviceText(KEY))

/** Keeps it in this browser alone; what is as usual needs no keeping. */
export function writeWay(settings: WaySettings): void {
  const text = JSON.stringify(settings)
  writeDeviceText(KEY, text === JSON.stringify(USUAL_SETTINGS) ? undefined : text)
}

export const forgetWay = () => writeDeviceText(KEY, undefined)

/** Calls when another tab changed it. */
export const onWayChange = (tell: () => void) => onDeviceTextChange(KEY, tell)
