import { link, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { compress, isCompressible } from '#src/publishing/compress.ts'
import type { ReleaseFile } from '#src/publishing/release.ts'

/** Where the content of an address lies below `client/`; a page is the `index.html` of its folder. */
export const toFilePath = (address: string) =>
  join('client', address.endsWith('/') ? `${address}index.html` : address)

const variants = (compressed: boolean) => (compressed ? ['', '.br', '.gz'] : [''])

/** Writes a file with its compressed siblings where that pays; tells whether it did. */
export async function writeFileWithSiblings(
  folder: string,
  address: string,
  body: Uint8Array,
  contentType: string,
): Promise<boolean> {
  const path = join(folder, toFilePath(address))
  await mkdir(dirname(path), { recursive: true })
  await writeFile(path, body)
  if (!isCompressible(contentType, body.length)) return false
  const { br, gz } = await compress(body)
  await Promise.all([writeFile(`${path}.br`, br), writeFile(`${path}.gz`, gz)])
  return true
}

/** Takes a file and its siblings over from an earlier release, without a copy: published files never change. */
export async function linkFile(from: string, to: string, file: ReleaseFile): Promise<void> {
  const path = toFilePath(file.address)
  await mkdir(dirname(join(to, path)), { recursive: true })
  for (const ending of variants(file.compressed)) {
    await link(join(from, path + ending), join(to, path + ending))
  }
}
