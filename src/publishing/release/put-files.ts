import { copyFile, link, mkdir, readdir } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'

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

type Put = (from: string, to: string) => Promise<void>

/** Puts every file of a folder into another, at the same place in it; those whose path is named stay away. */
async function putFiles(from: string, to: string, put: Put, but: readonly string[]): Promise<void> {
  const entries = await readdir(from, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(from, join(parentPath, name)))
    .filter((path) => !but.includes(path))
  const folders = new Set(paths.map((path) => dirname(path)))
  for (const folder of folders) await mkdir(join(to, folder), { recursive: true })
  await Promise.all(paths.map((path) => put(join(from, path), join(to, path))))
}

/**
 * Gives a draft the files of another release. A file that both have is one on the disk, where that is possible: nobody
 * writes into a file of a release.
 */
export const linkFiles = (from: string, to: string, but: readonly string[]): Promise<void> =>
  putFiles(from, to, linkFile, but)

/** Copies a folder of hundreds of small files. */
export const copyFiles = (from: string, to: string): Promise<void> =>
  putFiles(from, to, copyFile, [])
