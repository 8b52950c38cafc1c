import { readdir, stat, statfs } from 'node:fs/promises'
import { join } from 'node:path'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release/release-folders.ts'

/** Left for complaints, which lie on the same disk. */
const RESERVE_IN_BYTES = 32 * 1024 * 1024

const FULL = new Set(['ENOSPC', 'EDQUOT'])

/** There is no room for another release. */
export class DiskFullError extends Error {
  override name = 'DiskFullError'
  /** In bytes; absent when the disk filled up while a release was written. */
  readonly room: { free: number; needed: number } | undefined

  constructor(room?: { free: number; needed: number }, cause?: unknown) {
    super('The disk is full.', { cause })
    this.room = room
  }
}

/** The same error, or a `DiskFullError` where the system says that the disk takes no more. */
export const toDiskError = (error: unknown): unknown =>
  FULL.has((error as NodeJS.ErrnoException).code ?? '')
    ? new DiskFullError(undefined, error)
    : error

async function readSize(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile())
  const sizes = await Promise.all(
    files.map(async ({ parentPath, name }) => (await stat(join(parentPath, name))).size),
  )
  return sizes.reduce((sum, size) => sum + size, 0)
}

/** Throws a `DiskFullError` when a release as large as the current one would not leave room for complaints. */
export async function checkRoom(dataDir: string): Promise<void> {
  const current = await readCurrentVersion(dataDir)
  await checkFree(dataDir, current ? await readSize(releaseFolder(dataDir, current)) : 0)
}

/** Throws one when what was written so far has left too little for complaints: a release may be larger than the last. */
export const checkReserve = (dataDir: string): Promise<void> => checkFree(dataDir, 0)

async function checkFree(dataDir: string, release: number): Promise<void> {
  const needed = release + RESERVE_IN_BYTES
  const { bavail, bsize } = await statfs(dataDir)
  const free = bavail * bsize
  if (free < needed) throw new DiskFullError({ free, needed })
}
