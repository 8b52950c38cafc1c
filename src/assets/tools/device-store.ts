import { type DeviceChild, parseDeviceChildren } from '#src/children/device-children.ts'

const CHILDREN = 'children'
const TICKS = 'first-day'

/** Browsers may forbid keeping things; the page then works until it is closed. */
const memory: Record<string, string> = {}

function read(key: string): string | null {
  try {
    return localStorage.getItem(key) ?? memory[key] ?? null
  } catch {
    return memory[key] ?? null
  }
}

/** Keeps a text under a key, or forgets it; false when only this page knows it. */
function write(key: string, text: string | undefined): boolean {
  delete memory[key]
  if (text !== undefined) memory[key] = text
  try {
    if (text === undefined) localStorage.removeItem(key)
    else localStorage.setItem(key, text)
    return true
  } catch {
    return false
  }
}

/** The children kept in this browser. */
export const readChildren = (): DeviceChild[] => parseDeviceChildren(read(CHILDREN))

/** Keeps the children in this browser alone; false when it does not allow that. */
export const writeChildren = (children: readonly DeviceChild[]): boolean =>
  write(CHILDREN, children.length > 0 ? JSON.stringify(children) : undefined)

/** The things ticked for the first day. */
export function readTicks(): string[] {
  return (read(TICKS) ?? '').split(',').filter(Boolean)
}

export const writeTicks = (ids: readonly string[]): boolean =>
  write(TICKS, ids.length > 0 ? ids.join(',') : undefined)

/** A child with nothing known but its birthday. */
export function toNewChild(nickname: string, birthOn: string): DeviceChild {
  const random = crypto.getRandomValues(new Uint32Array(2))
  const id = Array.from(random, (part) => part.toString(36)).join('')
  return { id, nickname, birthOn, special: false, choices: {}, given: {}, measurements: [] }
}
