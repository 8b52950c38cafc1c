import { z } from 'zod'

const STEP = /^([^.[\]=]+)(?:\[([^.[\]=]+)=([^[\]=]*)\])?$/

/** A path into a JSON cell: keys with dots between; after a key, `[key=value]` chooses from a list. */
export const jsonPathSchema = z
  .string()
  .refine((path) => path.split('.').every((step) => STEP.test(step)))

/**
 * All values at a path, as texts; an absent key gives none.
 * Throws `SyntaxError` when the cell is not JSON.
 */
export function findInJson(cell: string, path: string): string[] {
  const found = path
    .split('.')
    .reduce<unknown[]>(
      (values, step) => values.flatMap((value) => take(value, step)),
      [JSON.parse(cell)],
    )
  return found.map((value) => (typeof value === 'object' ? JSON.stringify(value) : String(value)))
}

function take(value: unknown, step: string): unknown[] {
  const [, key = '', filterKey, wanted] = STEP.exec(step) ?? []
  const next = own(value, key)
  if (next === undefined || next === null) return []
  if (filterKey === undefined) return [next]
  return Array.isArray(next) ? next.filter((item) => own(item, filterKey) === wanted) : []
}

function own(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined
}
