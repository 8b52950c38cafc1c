import {
  DEVICE_KEYS,
  onDeviceTextChange,
  readDeviceText,
  writeDeviceText,
} from '#src/assets/device-text.ts'
import {
  changeVisit,
  findKept,
  type Kept,
  type KeptCentre,
  parseKept,
  serialiseKept,
  type Visit,
} from '#src/choosing/kept.ts'

const KEY = DEVICE_KEYS.kept

const listeners: (() => void)[] = []
const tellAll = () => {
  for (const tell of listeners) tell()
}

/** The centres kept in this browser. */
export const readKept = (): Kept => parseKept(readDeviceText(KEY))

/** Changes what is kept now, whichever tab kept it; false when only this page knows it. */
export function changeKept(change: (kept: Kept) => Kept): boolean {
  const isLasting = writeDeviceText(KEY, serialiseKept(change(readKept())))
  tellAll()
  return isLasting
}

/** Notes something of a visit; the centre as it is kept then. */
export function noteVisit(centre: KeptCentre, change: Partial<Visit>): KeptCentre {
  changeKept((kept) => changeVisit(kept, centre.id, change))
  return findKept(readKept(), centre.id) ?? centre
}

/** Calls at once, whenever this page or another tab changed what is kept, and when the reader comes back. */
export function onKeptChange(tell: () => void): void {
  if (listeners.length === 0) {
    onDeviceTextChange(KEY, tellAll)
    addEventListener('pageshow', tellAll)
  }
  listeners.push(tell)
  tell()
}
