import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { PACK_NAME, toFileInPack } from '#src/publishing/release/file-pack.ts'
import { type ReleaseFile, readReleaseFiles } from '#src/publishing/release/release.ts'

/** The one layout: it puts the pieces of a page together again. */
const LAYOUT = '{{ range .Params.pieces }}{{ . | safeHTML }}{{ end }}'
/** No pages but those that are given. */
const SETTINGS = `baseURL = "http://localhost/"
disableKinds = ["taxonomy", "term", "RSS", "sitemap", "404", "home", "section"]
`
/** A page is cut where the values of one stand between the markup of all. */
const BETWEEN_VALUES = /(?<=<\/(?:dd|dt|li|p|h2|h3|summary|td|th)>)/

export const hasHugo = (): boolean => spawnSync('hugo', ['version']).status === 0

const isPage = ({ address, inputs }: ReleaseFile) => address.endsWith('/') && inputs !== undefined

/**
 * Writes the pages of a release as a site for Hugo, which is to give the same HTML byte for byte. It makes no index
 * and compresses nothing. Returns how many pages there are.
 */
export async function writeHugoSite(release: string, folder: string): Promise<number> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(join(folder, 'layouts', '_default'), { recursive: true })
  writeFileSync(join(folder, 'config.toml'), SETTINGS)
  writeFileSync(join(folder, 'layouts', '_default', 'single.html'), LAYOUT)
  const { files } = await readReleaseFiles(release)
  const pack = readFileSync(join(release, PACK_NAME))
  const pages = files.filter(isPage)
  for (const file of pages) {
    const form = toFileInPack(pack, file)
    const html = ('br' in form ? brotliDecompressSync(form.br) : form.plain).toString()
    const path = join(folder, 'content', `${file.address}page.html`)
    mkdirSync(dirname(path), { recursive: true })
    const matter = { url: file.address, pieces: html.split(BETWEEN_VALUES) }
    writeFileSync(path, `${JSON.stringify(matter)}\n`)
  }
  return pages.length
}

/** Addresses whose page Hugo wrote otherwise, if any: then there is nothing to compare. */
export async function findOtherPages(release: string, folder: string): Promise<string[]> {
  const { files } = await readReleaseFiles(release)
  const pack = readFileSync(join(release, PACK_NAME))
  return files
    .filter(isPage)
    .filter((file) => {
      const form = toFileInPack(pack, file)
      const html = 'br' in form ? brotliDecompressSync(form.br) : form.plain
      return !html.equals(readFileSync(join(folder, 'public', file.address, 'index.html')))
    })
    .map(({ address }) => address)
}
