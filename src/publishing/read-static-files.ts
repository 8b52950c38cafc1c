import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { toFilePath } from '#src/publishing/page-files.ts'
import type { ReleaseFile, ReleaseFiles } from '#src/publishing/release.ts'

/** Files read at once. */
const AT_ONCE = 32

/** An answer that is ready before it is asked for. `plain` is left out when the compressed ones are there. */
export type StaticFile = {
  status: number
  headers: Readonly<Record<string, string>>
  etag: string
  plain?: Buffer
  br?: Buffer
  gzip?: Buffer
}

async function readStaticFile(folder: string, file: ReleaseFile, headers: ReleaseFiles['headers']) {
  const path = join(folder, toFilePath(file.address))
  const shared = {
    status: file.status,
    headers: headers[file.headers] ?? {},
    etag: `"${file.hash}"`,
  }
  if (!file.compressed) return { ...shared, plain: await readFile(path) }
  const [br, gzip] = await Promise.all([readFile(`${path}.br`), readFile(`${path}.gz`)])
  return { ...shared, br, gzip }
}

/** All files of a release by address, in memory: nothing outside this list can ever be served. */
export async function readStaticFiles(
  folder: string,
  { files, headers }: ReleaseFiles,
): Promise<Map<string, StaticFile>> {
  const byAddress = new Map<string, StaticFile>()
  const queue = files.values()
  const work = async () => {
    for (const file of queue) {
      byAddress.set(file.address, await readStaticFile(folder, file, headers))
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return byAddress
}
