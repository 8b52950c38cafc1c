/** What one filing file may cost to read. */
export const LIMITS = {
  bytes: 10 * 1024 * 1024,
  inflatedBytes: 100 * 1024 * 1024,
  rows: 20_000,
  columns: 200,
  milliseconds: 20_000,
  /** Memory of the reading process, in MB. */
  memory: 1024,
} as const
