import { onDeviceTextChange, readDeviceText, writeDeviceText } from '#src/assets/device-text.ts'

/** What one thing is that is kept in this browser, for the page that shows it and the tabs beside it. */
export type DeviceStore<T> = {
  read: () => T
  /** Changes what is kept now, whichever tab kept it; false when only this page knows it. */
  change: (change: (kept: T) => T) => boolean
  /** Calls at once, whenever this page or another tab changed it, and when the reader comes back. */
  onChange: (tell: () => void) => void
}

/** Keeps a thing under a key: `parse` takes whatever stands there, `serialise` gives nothing where nothing is to be kept. */
export function toDeviceStore<T>(
  key: string,
  parse: (text: string | null) => T,
  serialise: (kept: T) => string | undefined,
): DeviceStore<T> {
  const listeners: (() => void)[] = []
  let told: string | null = null
  const tellAll = () => {
    told = readDeviceText(key)
    for (const tell of listeners) tell()
  }
  const read = () => parse(readDeviceText(key))
  // A tab that slept may have missed what others changed.
  const wake = () => {
    if (!document.hidden && readDeviceText(key) !== told) tellAll()
  }
  const listen = () => {
    told = readDeviceText(key)
    onDeviceTextChange(key, tellAll)
    addEventListener('pageshow', tellAll)
    document.addEventListener('visibilitychange', wake)
  }
  return {
    read,
    change(change) {
      const isLasting = writeDeviceText(key, serialise(change(read())))
      tellAll()
      return isLasting
    },
    onChange(tell) {
      if (listeners.length === 0) listen()
      listeners.push(tell)
      tell()
    },
  }
}
