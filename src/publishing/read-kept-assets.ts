import { open } from 'node:fs/promises'
import { join } from 'node:path'
import { PACK_NAME, toFileInPack } from '#src/publishing/file-pack.ts'
import { type StaticFile, toStaticFile } from '#src/publishing/read-static-files.ts'
import { readRelease, readReleaseFiles } from '#src/publishing/release.ts'
import { listReleases, releaseFolder } from '#src/publishing/release-folders.ts'
import { isNamedByContent } from '#src/publishing/site-bundle.ts'

/** The styles and scripts of one release; of its pack nothing else is read. */
async function readAssets(folder: string): Promise<[string, StaticFile][]> {
  const { files, headers } = await readReleaseFiles(folder)
  const pack = await open(join(folder, PACK_NAME))
  try {
    const assets = files.filter(({ address }) => isNamedByContent(address))
    return await Promise.all(
      assets.map(async (file): Promise<[string, StaticFile]> => {
        const body = Buffer.alloc(file.length)
        await pack.read(body, 0, file.length, file.at)
        return [file.address, toStaticFile(file, headers, toFileInPack(body, { ...file, at: 0 }))]
      }),
    )
  } finally {
    await pack.close()
  }
}

/**
 * Styles and scripts of the other releases that are kept: a page that was delivered before a switch still finds
 * what it names. Releases of the same code name the same ones. A release that is just being removed brings none.
 */
export async function readKeptAssets(
  dataDir: string,
  version: string,
  bundleVersion: string,
): Promise<[string, StaticFile][]> {
  const others = (await listReleases(dataDir)).filter((other) => other !== version)
  const assets = await Promise.all(
    others.map(async (other) => {
      const folder = releaseFolder(dataDir, other)
      try {
        const release = await readRelease(folder)
        return release.bundleVersion === bundleVersion ? [] : await readAssets(folder)
      } catch {
        return []
      }
    }),
  )
  return assets.flat()
}
