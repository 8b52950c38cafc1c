import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { takeKernelLock } from '#src/locks/kernel-lock.ts'
import { recordStopped } from '#src/publishing/publications.ts'
import { clearLeftOvers } from '#src/publishing/release/release-folders.ts'

/** Who publishes, and since when (ISO 8601); only for the words of a message. */
const holderSchema = z.object({ pid: z.int(), since: z.iso.datetime() })
export type LockHolder = z.infer<typeof holderSchema>

/** Somebody else publishes into the same folder right now. */
export class PublishRunningError extends Error {
  override name = 'PublishRunningError'
  /** Absent in the moment before the other one has written it down. */
  readonly holder: LockHolder | undefined

  constructor(holder: LockHolder | undefined) {
    super(`Process ${holder?.pid ?? '?'} is publishing.`)
    this.holder = holder
  }
}

async function readHolder(path: string): Promise<LockHolder | undefined> {
  const text = await readFile(path, 'utf8').catch(() => '')
  try {
    return holderSchema.safeParse(JSON.parse(text)).data
  } catch {
    return undefined
  }
}

/**
 * Runs `work` while nobody else can publish into the folder, after clearing away what a killed publication left. Throws a `PublishRunningError` when somebody does.
 */
export async function withPublishLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dataDir, { recursive: true })
  const holderPath = join(dataDir, 'publish-holder.json')
  const lock = takeKernelLock(join(dataDir, 'publish-lock.db'))
  if (!lock) throw new PublishRunningError(await readHolder(holderPath))
  try {
    const holder: LockHolder = { pid: process.pid, since: new Date().toISOString() }
    // Only for the words of others: a full disk must not keep anybody from going back.
    await writeFile(holderPath, JSON.stringify(holder)).catch(() => {})
    await clearLeftOvers(dataDir)
    await recordStopped(dataDir)
    return await work()
  } finally {
    await rm(holderPath, { force: true })
    lock.close()
  }
}
