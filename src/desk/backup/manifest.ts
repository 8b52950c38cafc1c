import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'

/** What a backup holds, and where the record stood. */
const manifestSchema = z.strictObject({
  version: z.literal(1),
  madeAt: z.iso.datetime(),
  engine: z.enum(['sqlite', 'postgres']),
  head: z.string().nullable(),
  /** SHA-256 of each file, by its path in the backup. */
  files: z.record(z.string().regex(/^[\w.-]+(\/[\w.-]+)*$/), z.string().regex(/^[0-9a-f]{64}$/)),
})
export type Manifest = z.infer<typeof manifestSchema>

export const MANIFEST = 'backup.json'
/** The database in a backup. */
export const STORE_FILE = { sqlite: 'complaints.sqlite', postgres: 'complaints.dump' } as const

export async function hashFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(path), hash)
  return hash.digest('hex')
}

/** The manifest of a folder; nothing where it is none. */
export async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(() => '')
  try {
    return manifestSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/** Files of a backup that are gone or not what they were. */
export async function findDamaged(folder: string, { files }: Manifest): Promise<string[]> {
  const damaged: string[] = []
  for (const [name, hash] of Object.entries(files)) {
    const found = await hashFile(join(folder, name)).catch(() => undefined)
    if (found !== hash) damaged.push(name)
  }
  return damaged
}
