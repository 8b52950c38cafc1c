import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readBundleVersion } from '#src/publishing/bundle-version.ts'
import { copyBundle } from '#src/publishing/copy-bundle.ts'
import {
  type FilePack,
  type HeaderSets,
  PACK_NAME,
  toFileInPack,
} from '#src/publishing/file-pack.ts'
import { type Release, type ReleaseFile, readReleaseFiles } from '#src/publishing/release.ts'

/** The built code of the site, from a build or from a release that was made of it. */
export type SiteBundle = {
  /** Holds `server/`. */
  folder: string
  version: string
  /** Copies it into a draft: code as it is, assets into the pack. */
  copyTo: (draft: string, pack: FilePack, headers: HeaderSets) => Promise<ReleaseFile[]>
}

export async function openBuild(bundleDir: string): Promise<SiteBundle> {
  return {
    folder: bundleDir,
    version: await readBundleVersion(bundleDir),
    copyTo: (...draft) => copyBundle(bundleDir, ...draft),
  }
}

async function copyFromRelease(
  folder: string,
  draft: string,
  pack: FilePack,
  headers: HeaderSets,
): Promise<ReleaseFile[]> {
  await cp(join(folder, 'server'), join(draft, 'server'), { recursive: true })
  const list = await readReleaseFiles(folder)
  const content = await readFile(join(folder, PACK_NAME))
  // Pages name what they were rendered from; assets do not.
  return list.files
    .filter(({ inputs }) => inputs === undefined)
    .map((file) => ({
      ...file,
      headers: headers.add(list.headers[file.headers] ?? {}),
      ...pack.add(toFileInPack(content, file)),
    }))
}

export const toBundleOf = (folder: string, { bundleVersion }: Release): SiteBundle => ({
  folder,
  version: bundleVersion,
  copyTo: (...draft) => copyFromRelease(folder, ...draft),
})
