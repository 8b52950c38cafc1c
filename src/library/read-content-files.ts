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

const isContent = (path: string, extension: string) =>
  path.endsWith(extension) && !basename(path).startsWith('.') && toSlug(path) !== 'README'

async function listFiles(root: string, folder: string, extension: string): Promise<string[]> {
  const names = await readdir(join(root, folder), { recursive: true }).catch(() => [])
  const paths = names.map((name) => join(folder, name).split(sep).join('/'))
  return paths.filter((path) => isContent(path, extension)).sort()
}

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
      const text = toText(await readFile(join(root, path)))
      files.push({ path, text: text.replace(/\r\n?/g, '\n') })
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
