import { readFileSync } from 'node:fs'
import type { z } from 'zod'

/** A shipped table of `content/reference/`, checked. */
export function readReference<T>(name: string, schema: z.ZodType<T>): T {
  return schema.parse(JSON.parse(readFileSync(`content/reference/${name}.json`, 'utf8')))
}
