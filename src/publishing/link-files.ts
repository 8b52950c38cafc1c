import { copyFile, link, mkdir, readdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Disks that know no second name of a file, or no more of them. */
const CANNOT_LINK = new Set(['EMLINK', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EPERM', 'EXDEV'])

async function linkFile(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    if (!CANNOT_LINK.has((error as NodeJS.ErrnoException).code ?? '')) throw error
    await copyFile(from, to)
  }
}

/**
 * Gives a draft the files of another release but those named. A file that both have is one on the disk, where that is
 * possible: nobody writes into a file of a release.
 */
export async function linkFiles(from: string, to: string, but: readonly string[]): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(from.length + 1))
    .filter((path) => !but.includes(path))
  const folders = new Set(paths.map((path) => dirname(path)))
  for (const folder of folders) await mkdir(join(to, folder), { recursive: true })
  await Promise.all(paths.map((path) => linkFile(join(from, path), join(to, path))))
}
