export type Fields = Readonly<Record<string, unknown>>

export const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The objects of a list that was kept as JSON where anybody can change it: what is no object is left out, and
 * nothing throws.
 */
export function parseObjects(json: string | null): Fields[] {
  try {
    const values: unknown = JSON.parse(json ?? '[]')
    return Array.isArray(values) ? values.filter(isFields) : []
  } catch {
    return []
  }
}

/** A value that is one of those known. */
export const toOneOf = <Known>(value: unknown, known: readonly Known[]): Known | undefined =>
  known.find((each) => each === value)

/** A text with something in it, cut where it is longer than allowed. */
export const toShortText = (value: unknown, most: number): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.slice(0, most) : undefined
