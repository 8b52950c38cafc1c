import { failed, normaliseCell, type Parsed, parsed } from '#src/filings/cells/parsed.ts'

/** An id as it will stand in addresses: lower case, hyphens. */
export function parseId(cell: string): Parsed<string> {
  const id = normaliseCell(cell).toLowerCase().replace(/[_.]/g, '-')
  return /^[a-z0-9][a-z0-9-]{0,79}$/.test(id) ? parsed(id) : failed('not-an-id')
}
