import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type FileForm, PACK_NAME, toFileInPack } from '#src/publishing/file-pack.ts'
import type { ReleaseFile, ReleaseFiles } from '#src/publishing/release.ts'

/** An answer that is ready before it is asked for. */
export type StaticFile = FileForm & {
  status: number
  headers: Readonly<Record<string, string>>
  etag: string
  /** Made from `br` when first asked for: most browsers take that. */
  gzip?: Buffer
}

export const toStaticFile = (
  file: ReleaseFile,
  headers: ReleaseFiles['headers'],
  form: FileForm,
): StaticFile => ({
  status: file.status,
  headers: headers[file.headers] ?? {},
  // Weak: the same page in another coding has the same tag.
  etag: `W/"${file.hash}"`,
  ...form,
})

/** All files of a release by address, in memory: nothing outside this list can ever be served. */
export async function readStaticFiles(
  folder: string,
  { files, headers }: ReleaseFiles,
): Promise<Map<string, StaticFile>> {
  const pack = await readFile(join(folder, PACK_NAME))
  return new Map(
    files.map((file) => [file.address, toStaticFile(file, headers, toFileInPack(pack, file))]),
  )
}
