import { readdir, readFile } from 'node:fs/promises'
import { basename, extname, join, sep } from 'node:path'
import type { Box } from '#src/geo/locate.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import type { Subdistrict } from '#src/region/region.ts'

/** Where content is read from. */
export type ContentSource = {
  /** The bureau's folder: its `regions/` count alone, the rest lies over what is shipped. */
  contentDir: string
  /** The folder `content/` that comes with the portal. */
  shippedDir: string
  /** Name of the region's folder. */
  region: string
  /** Whether the region is there to try the portal: a real one publishes nothing that is made up. */
  isSample: boolean
  /** The subdistricts of the region. */
  subdistricts: readonly Pick<Subdistrict, 'code' | 'name'>[]
  /** Where the region lies (WGS-84): a point outside is a mistake. */
  box: Box
  /** Whether search takes these words for a question, never for the name of a place. */
  isQuestion: (name: string) => boolean
  /** Today (`YYYY-MM-DD`): only the report depends on it, never what is published. */
  on: string
}

/** `path` is below the content folder, with `/`: `guidance/health/fever.md`. */
export type ContentFile = { path: string; text: string }

/** The part of a file's name that becomes its address. */
export const toSlug = (path: string) => basename(path, extname(path))

const toCodePoint = (character: string) =>
  `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`

/** Endings that an editor gives a text, and that are read by nobody. */
const MEANT_AS_TEXT = /\.(?:md|markdown|mdown|mkd|txt|docx?|wps)$/i

const isContent = (path: string, extension: string) =>
  path.endsWith(extension) && !basename(path).startsWith('.') && toSlug(path) !== 'README'

async function listFiles(root: string, folder: string, extension: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true }).catch(() => [])
  const paths = names.map((name) => join(folder, name).split(sep).join('/'))
  return paths.filter((path) => isContent(path, extension)).sort()
}

/** More than anybody writes by hand: a page of text, a list. */
const MOST_BYTES = { '.md': 256 * 1024 } as Readonly<Record<string, number>>
const MOST_BYTES_OF_OTHERS = 4 * 1024 * 1024

const inKilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} KB`

/** What no text holds: characters that stand for unreadable bytes, and controls other than tab and line ends. */
const UNREADABLE = /(?![\t\n])[\p{Cc}\ufffd]/u

/** UTF-8 as a rule; what a spreadsheet on a Chinese Windows wrote is GB18030. */
function toText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('gb18030').decode(bytes)
  }
}

async function readFrom(root: string, paths: readonly string[], tell: TellContent) {
  const files: ContentFile[] = []
  for (const path of paths) {
    try {
      const bytes = await readFile(join(root, path))
      const most = MOST_BYTES[extname(path)] ?? MOST_BYTES_OF_OTHERS
      if (bytes.length > most) {
        const [value, detail] = [inKilobytes(bytes.length), inKilobytes(most)]
        tell({ code: 'tooBig', file: path, value, detail })
        continue
      }
      const text = toText(bytes).replace(/\r\n?/g, '\n')
      const wrong = UNREADABLE.exec(text)
      if (!wrong) files.push({ path, text })
      else {
        const line = text.slice(0, wrong.index).split('\n').length
        tell({ code: 'badText', file: path, line, value: toCodePoint(wrong[0]) })
      }
    } catch (error) {
      tell({ code: 'unreadable', file: path, detail: (error as NodeJS.ErrnoException).code ?? '' })
    }
  }
  return files
}

/**
 * Files that every region shares, e.g. all `.md` below `guidance`. A file of the bureau takes the place of the
 * shipped one of the same name, in whatever folder; an empty one withdraws it.
 */
export async function readSharedFiles(
  { contentDir, shippedDir }: ContentSource,
  folder: string,
  extension: string,
  tell: TellContent,
): Promise<ContentFile[]> {
  const own = await listFiles(contentDir, folder, extension)
  for (const file of await listFiles(contentDir, folder, '')) {
    if (MEANT_AS_TEXT.test(file) && !file.endsWith(extension)) tell({ code: 'wrongEnding', file })
  }
  const replaced = new Set(own.map(toSlug))
  const shipped = contentDir === shippedDir ? [] : await listFiles(shippedDir, folder, extension)
  const files = [
    ...(await readFrom(contentDir, own, tell)),
    ...(await readFrom(
      shippedDir,
      shipped.filter((path) => !replaced.has(toSlug(path))),
      tell,
    )),
  ]
  return files.filter(({ text }) => text.trim() !== '').sort((a, b) => (a.path < b.path ? -1 : 1))
}

/** The regions that have a folder, here or in what is shipped. */
export async function listRegions({ contentDir, shippedDir, region }: ContentSource) {
  const folders = [contentDir, shippedDir].map((root) =>
    readdir(join(root, 'regions')).catch((): string[] => []),
  )
  return new Set([region, ...(await Promise.all(folders)).flat()])
}

/** Files of the region alone, e.g. all `.json` below `regions/<region>/places`. */
export async function readRegionContents(
  { contentDir, region }: ContentSource,
  folder: string,
  extension: string,
  tell: TellContent,
): Promise<ContentFile[]> {
  const paths = await listFiles(contentDir, join('regions', region, folder), extension)
  return readFrom(contentDir, paths, tell)
}

/** One file of the region, e.g. `home-visits.json`; nothing when it is not there. */
export async function readRegionContent(
  { contentDir, region }: ContentSource,
  name: string,
  tell: TellContent,
): Promise<ContentFile | undefined> {
  const folder = join(contentDir, 'regions', region)
  const names = await readdir(folder).catch((): string[] => [])
  if (!names.includes(name)) return undefined
  const [file] = await readFrom(contentDir, [`regions/${region}/${name}`], tell)
  return file
}
