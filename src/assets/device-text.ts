/** What families keep in this browser. */
export const DEVICE_KEYS = {
  kept: 'portal.kept',
  places: 'portal.places',
  subdistrict: 'portal.subdistrict',
  way: 'portal.way',
  mode: 'portal.mode',
} as const

/** Browsers may forbid keeping things; the page then works until it is closed. */
const memory: Record<string, string> = {}

/** What is kept in this browser under a key. */
export function readDeviceText(key: string): string | null {
  try {
    return memory[key] ?? localStorage.getItem(key)
  } catch {
    return memory[key] ?? null
  }
}

/** Keeps a text under a key, or forgets it; false when only this page knows it. */
export function writeDeviceText(key: string, text: string | undefined): boolean {
  delete memory[key]
  try {
    if (text === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch {
    if (text !== undefined) memory[key] = text
    return false
  }
}

/** Calls when another tab changed what is kept under a key, or forgot everything. */
export function onDeviceTextChange(key: string, tell: () => void): void {
  addEventListener('storage', (event) => {
    if (event.key === key || event.key === null) tell()
  })
}
