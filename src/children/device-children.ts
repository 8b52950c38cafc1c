import type { Measurement } from '#src/children/growth-readings.ts'
import type { GivenDoses, VaccineChoices } from '#src/children/health-calendar.ts'
import { parseTypedDate } from '#src/children/typed-date.ts'
import type { Sex } from '#src/guidance/reference/growth.ts'
import { type Fields, isFields, parseObjects } from '#src/lib/parse-objects.ts'

/** A child as a family keeps it in its own browser. Nothing of it is ever sent anywhere. */
export type DeviceChild = {
  /** Random; names the entries of its calendar, so that writing them again replaces them. */
  id: string
  nickname: string
  birthOn: string
  /** The day that was expected, for children born early. */
  dueOn?: string
  sex?: Sex
  /** True: vaccinations follow special rules that only the clinic knows. */
  special: boolean
  choices: VaccineChoices
  given: GivenDoses
  /** Health checks that were made, by id. */
  visited: Readonly<Record<string, string>>
  measurements: readonly Measurement[]
  /** What the family took along as a calendar file: how often, and the entries that it may hold. */
  exported?: { times: number; ids: readonly string[] }
}

/** A child as it is kept now, with what a page changed of it: a page beside it may have changed the rest. */
export function withChanges(
  kept: DeviceChild,
  before: DeviceChild,
  after: DeviceChild,
): DeviceChild {
  const names = Object.keys({ ...before, ...after }) as (keyof DeviceChild)[]
  const changed = names.filter((name) => before[name] !== after[name])
  return Object.assign({ ...kept }, ...changed.map((name) => ({ [name]: after[name] })))
}

const toDate = (value: unknown) => (typeof value === 'string' ? parseTypedDate(value) : undefined)
const toAmount = (value: unknown) =>
  typeof value === 'number' && value > 0 && value < 200 ? value : undefined

/** The texts among the values of an object. */
function toTexts(value: unknown): Record<string, string> {
  const texts: Record<string, string> = {}
  if (!isFields(value)) return texts
  for (const key of Object.keys(value)) {
    const text = value[key]
    if (typeof text === 'string' && key !== '__proto__') texts[key] = text
  }
  return texts
}

function toMeasurement(value: unknown): Measurement[] {
  const on = isFields(value) ? toDate(value['on']) : undefined
  if (!isFields(value) || !on) return []
  const measurement: Measurement = { on }
  for (const measure of ['weight', 'length', 'head'] as const) {
    const amount = toAmount(value[measure])
    if (amount !== undefined) measurement[measure] = amount
  }
  return [measurement]
}

function toExported(value: unknown): DeviceChild['exported'] {
  if (!isFields(value) || !Array.isArray(value['ids'])) return undefined
  const { times } = value
  if (typeof times !== 'number' || !(times >= 1 && times < 1_000_000)) return undefined
  const ids = value['ids'].filter((id): id is string => typeof id === 'string')
  return { times: Math.floor(times), ids }
}

function toChild(value: Fields): DeviceChild[] {
  const { id, nickname, sex, measurements } = value
  const [birthOn, dueOn] = [toDate(value['birthOn']), toDate(value['dueOn'])]
  if (typeof id !== 'string' || typeof nickname !== 'string' || !birthOn) return []
  const kept: Measurement[] = []
  for (const item of Array.isArray(measurements) ? measurements : []) {
    kept.push(...toMeasurement(item))
  }
  const exported = toExported(value['exported'])
  return [
    {
      id,
      nickname: nickname.slice(0, 20),
      birthOn,
      ...(dueOn ? { dueOn } : {}),
      ...(sex === 'male' || sex === 'female' ? { sex } : {}),
      special: value['special'] === true,
      choices: toTexts(value['choices']),
      given: toTexts(value['given']),
      visited: toTexts(value['visited']),
      measurements: kept,
      ...(exported ? { exported } : {}),
    },
  ]
}

/**
 * What an earlier visit left in the browser. Anybody can change that text: what is not a child is left out,
 * and nothing throws.
 */
export function parseDeviceChildren(text: string | null): DeviceChild[] {
  const children: DeviceChild[] = []
  for (const value of parseObjects(text)) children.push(...toChild(value))
  return children
}
