import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PACK_NAME, toFileInPack } from '#src/publishing/file-pack.ts'
import { readReleaseFiles } from '#src/publishing/release.ts'
import type { RenderedPage } from '#src/publishing/render-page.ts'

/** A page of the current release, ready to be taken over. */
export type EarlierPage = RenderedPage

/** Finds a page of a finished release that was rendered from the same inputs. */
export type FindEarlier = (address: string, inputs: string) => EarlierPage | undefined

export async function readEarlierPages(folder: string): Promise<FindEarlier> {
  const [{ files, headers }, pack] = await Promise.all([
    readReleaseFiles(folder),
    readFile(join(folder, PACK_NAME)),
  ])
  const byAddress = new Map(files.map((file) => [file.address, file]))
  return (address, inputs) => {
    const file = byAddress.get(address)
    if (file?.inputs !== inputs) return undefined
    const { status, hash } = file
    return { status, hash, headers: headers[file.headers] ?? {}, content: toFileInPack(pack, file) }
  }
}
