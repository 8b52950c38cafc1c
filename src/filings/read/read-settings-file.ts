import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { FilingsError } from '#src/filings/filings-error.ts'
import { settingsNotFound, settingsNotJson, settingsWrong } from '#src/text/filing-settings.ts'

/**
 * Reads and validates a JSON file of a region (region.json, columns.json, ids.json).
 * Without a `fallback` the file must exist. Throws `FilingsError`, which says where it is wrong and what to do.
 */
export async function readSettingsFile<S extends z.ZodType>(
  path: string,
  schema: S,
  fallback?: z.output<S>,
): Promise<z.output<S>> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    if (fallback !== undefined) return fallback
    throw new FilingsError(settingsNotFound(path))
  }
  const parsed = schema.safeParse(parseJson(path, text))
  if (parsed.success) return parsed.data
  throw new FilingsError(settingsWrong(path, parsed.error.issues))
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new FilingsError(settingsNotJson(path, (error as SyntaxError).message))
  }
}
