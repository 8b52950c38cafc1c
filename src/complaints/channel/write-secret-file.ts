import { randomBytes } from 'node:crypto'
import { link, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * Writes a file that only its owner can read, durably and all at once: whoever is killed in it leaves the old
 * file or the new one. With `new` a file that is there already stays as it is, and the answer is `exists`.
 */
export async function writeSecretFile(
  path: string,
  text: string,
  what: 'new' | 'replacement',
): Promise<'written' | 'exists'> {
  const draft = `${path}.${randomBytes(6).toString('hex')}`
  try {
    const file = await open(draft, 'wx', 0o600)
    try {
      await file.writeFile(text)
      await file.sync()
    } finally {
      await file.close()
    }
    await (what === 'new' ? link(draft, path) : rename(draft, path))
    await syncFolder(dirname(path))
    return 'written'
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'exists'
    throw error
  } finally {
    await rm(draft, { force: true })
  }
}

/** Waits until the names in a folder are on the disk: a file that was synced can still lose its name. */
export async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
