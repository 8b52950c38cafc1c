import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** Somebody else publishes into the same folder right now. */
export class PublishRunningError extends Error {
  override name = 'PublishRunningError'
}

/** Runs `work` while nobody else can publish into the folder. A lock whose process is gone counts for nothing. */
export async function withPublishLock<T>(dataDir: string, work: () => Promise<T>): Promise<T> {
  const lock = join(dataDir, 'publish.lock')
  await mkdir(dataDir, { recursive: true })
  const holder = Number(await readFile(lock, 'utf8').catch(() => '0'))
  if (holder && holder !== process.pid && isRunning(holder)) {
    throw new PublishRunningError(`Process ${holder} is publishing into ${dataDir}.`)
  }
  await rm(lock, { force: true })
  await writeFile(lock, String(process.pid), { flag: 'wx' })
  try {
    return await work()
  } finally {
    await rm(lock, { force: true })
  }
}
