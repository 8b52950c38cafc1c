import {
  type Drawing,
  type PictureSeries,
  pictureSeriesSchema,
} from '#src/guidance/picture-series.ts'
import { SLUG_PATTERN } from '#src/guidance/shared-fields.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { parseJsonFile } from '#src/library/parse-content.ts'
import { parseDrawing } from '#src/library/pictures/parse-drawing.ts'
import {
  type ContentFile,
  type ContentSource,
  readSharedFiles,
  toSlug,
} from '#src/library/read-content-files.ts'

/** Every good drawing by its name. */
async function loadDrawings(source: ContentSource, tell: TellContent) {
  const drawings = new Map<string, Drawing>()
  for (const { path, text } of await readSharedFiles(source, 'pictures', '.svg', tell)) {
    const drawing = parseDrawing(text)
    if ('fault' in drawing) tell({ code: 'badDrawing', file: path, detail: drawing.fault })
    else drawings.set(toSlug(path), drawing)
  }
  return drawings
}

/** A series with all its drawings; one that lacks a drawing is none, for half of the steps misleads. */
function toSeries(
  file: ContentFile,
  drawings: ReadonlyMap<string, Drawing>,
  tell: TellContent,
): PictureSeries | undefined {
  const slug = toSlug(file.path)
  if (!SLUG_PATTERN.test(slug)) tell({ code: 'badSlug', file: file.path, value: slug })
  const series = parseJsonFile(pictureSeriesSchema, file, tell)
  if (!series || !SLUG_PATTERN.test(slug)) return undefined
  const pictures = series.pictures.flatMap(({ drawing, ...told }) => {
    const drawn = drawings.get(drawing)
    if (!drawn) tell({ code: 'noDrawing', file: file.path, value: drawing })
    return drawn ? [{ ...told, ...drawn }] : []
  })
  return pictures.length === series.pictures.length ? { ...series, slug, pictures } : undefined
}

/** The series of `pictures/`. */
export async function loadPictures(
  source: ContentSource,
  tell: TellContent,
): Promise<PictureSeries[]> {
  const drawings = await loadDrawings(source, tell)
  const files = await readSharedFiles(source, 'pictures', '.json', tell)
  return files.flatMap((file) => toSeries(file, drawings, tell) ?? [])
}
