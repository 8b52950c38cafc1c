import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { z } from 'zod'
import { type Head, headsSchema } from '#src/record/record-entry.ts'

type KeptHead = z.infer<typeof headsSchema>[number]

/** Heads of the record, day after day; each release takes them with it. */
const toPath = (dataDir: string) => join(dataDir, 'record-heads.json')

/** About three years of days: with all of them a release stays small. */
const MOST = 1000

/** The heads that were kept, the oldest first; none where there is no file. Throws for what is no list of heads. */
async function readKeptHeads(dataDir: string): Promise<KeptHead[]> {
  const text = await readFile(toPath(dataDir), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error
    return '[]'
  })
  return headsSchema.parse(JSON.parse(text))
}

/** The same for whom nothing may keep from his work: what is wrong with the file, the doctor of the desk says. */
export const readSoundHeads = (dataDir: string): Promise<Head[]> =>
  readKeptHeads(dataDir).catch(() => [])

/** Puts a head behind those that were kept; of one that is the last of them already it says until which day. */
export async function keepHead(dataDir: string, head: Head, today: string): Promise<void> {
  const kept = await readKeptHeads(dataDir)
  const last = kept.at(-1)
  const isSame = last?.hash === head.hash
  if (isSame && last.until === today) return
  const others = isSame ? kept.slice(0, -1) : kept
  const draft = `${toPath(dataDir)}.new`
  await writeFile(
    draft,
    `${JSON.stringify([...others, { ...head, until: today }].slice(-MOST), null, 1)}\n`,
  )
  await rename(draft, toPath(dataDir))
}
