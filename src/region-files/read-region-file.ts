import { readFile } from 'node:fs/promises'
import type { z } from 'zod'
import { zhHans as words } from '#src/region-files/words.ts'
import { toTextPlace } from '#src/text/schema-problems.ts'

/**
 * Reads and validates a JSON file that a region must have (region.json).
 * Throws `RegionFileError`, which says where it is wrong and what to do.
 */
export async function readRegionFile<S extends z.ZodType>(
  path: string,
  schema: S,
): Promise<z.output<S>> {
  const content = await readOptionalRegionFile(path, schema)
  if (content === undefined) throw toNotFound(path)
  return content
}

/** As `readRegionFile`, but nothing where the region has no such file (columns.json, complaints.json). */
export async function readOptionalRegionFile<S extends z.ZodType>(
  path: string,
  schema: S,
): Promise<z.output<S> | undefined> {
  const text = await readText(path)
  return text === undefined ? undefined : parse(path, text, schema)
}

/** Nothing only where no such file is: a file that may not be read is no file left out. */
async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    throw new RegionFileError(words.notReadable(path, code))
  }
}

function parse<S extends z.ZodType>(path: string, text: string, schema: S): z.output<S> {
  const parsed = schema.safeParse(parseJson(path, text))
  if (parsed.success) return parsed.data
  throw new RegionFileError(words.wrong(path, parsed.error.issues))
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new RegionFileError(words.notJson(path, toTextPlace((error as SyntaxError).message)))
  }
}

/** Stops a job: a file of the region cannot be used. The message is for a clerk. */
export class RegionFileError extends Error {
  override name = 'RegionFileError'
}

/** The error of a file or a folder that is not there. */
export const toNotFound = (path: string) => new RegionFileError(words.notFound(path))
