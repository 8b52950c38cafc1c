import { readDeviceText, writeDeviceText } from '#src/assets/device-text.ts'
import { type DeviceChild, parseDeviceChildren } from '#src/children/device-children.ts'

const CHILDREN = 'children'
const TICKS = 'first-day'

/** The children kept in this browser. */
export const readChildren = (): DeviceChild[] => parseDeviceChildren(readDeviceText(CHILDREN))

/** Keeps the children in this browser alone; false when it does not allow that. */
export const writeChildren = (children: readonly DeviceChild[]): boolean =>
  writeDeviceText(CHILDREN, children.length > 0 ? JSON.stringify(children) : undefined)

/** The things ticked for the first day. */
export function readTicks(): string[] {
  return (readDeviceText(TICKS) ?? '').split(',').filter(Boolean)
}

export const writeTicks = (ids: readonly string[]): boolean =>
  writeDeviceText(TICKS, ids.length > 0 ? ids.join(',') : undefined)

/** A child with nothing known but its birthday. */
export function toNewChild(nickname: string, birthOn: string): DeviceChild {
  const random = crypto.getRandomValues(new Uint32Array(2))
  const id = Array.from(random, (part) => part.toString(36)).join('')
  return {
    id,
    nickname,
    birthOn,
    special: false,
    choices: {},
    given: {},
    visited: {},
    measurements: [],
  }
}
