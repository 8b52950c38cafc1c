import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** What a release is read from; a file that is shorter than it was written is half lost. */
const MEASURED = ['files.json', 'files.pack', 'library.json', 'region.json', 'snapshot.json']

const readSize = (folder: string, name: string) =>
  stat(join(folder, name)).then(
    ({ size }) => size,
    () => -1,
  )

/** The lengths of the files of a release, to be kept in its `release.json`. */
export async function readSizes(folder: string): Promise<Record<string, number>> {
  const sizes = MEASURED.map(async (name) => [name, await readSize(folder, name)] as const)
  return Object.fromEntries((await Promise.all(sizes)).filter(([, size]) => size >= 0))
}

/** Whether every file of a release is as long as it was written; not whether what it says is right. */
export async function isWholeRelease(folder: string): Promise<boolean> {
  try {
    const { sizes = {} } = JSON.parse(await readFile(join(folder, 'release.json'), 'utf8'))
    const now = await Promise.all(Object.keys(sizes).map((name) => readSize(folder, name)))
    return Object.values(sizes).every((size, at) => size === now[at])
  } catch {
    return false
  }
}
