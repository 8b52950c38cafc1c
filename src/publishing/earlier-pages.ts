import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PACK_NAME, toForms } from '#src/publishing/file-pack.ts'
import { readReleaseFiles } from '#src/publishing/read-release.ts'
import type { EarlierPage } from '#src/publishing/render-pages.ts'

/** The pages of a finished release, by address. */
export async function readEarlierPages(
  folder: string,
): Promise<(address: string) => EarlierPage | undefined> {
  const [{ files, headers }, pack] = await Promise.all([
    readReleaseFiles(folder),
    readFile(join(folder, PACK_NAME)),
  ])
  const byAddress = new Map(files.map((file) => [file.address, file]))
  return (address) => {
    const file = byAddress.get(address)
    return file && { file, headers: headers[file.headers] ?? {}, forms: toForms(pack, file) }
  }
}
