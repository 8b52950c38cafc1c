import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { citedSourceSchema, slugSchema } from '#src/guidance/shared-fields.ts'

/** One drawing of a series, as a file names it. */
const namedPictureSchema = z.strictObject({
  /** The name of its SVG file, without the ending. */
  drawing: slugSchema,
  /** The short line that stands below it. */
  caption: z.string().min(1).max(60),
  /** What it shows, told to whoever does not see it. */
  description: z.string().min(10).max(200),
})

/** Drawings that belong together and are reviewed together (`content/pictures/**`, one JSON file each). */
export const pictureSeriesSchema = z.strictObject({
  title: z.string().min(1).max(30),
  /** Steps are numbered and large; `small` ones stand two or four in a row. */
  layout: z.enum(['steps', 'large', 'small']),
  pictures: z.array(namedPictureSchema).min(1).max(9),
  /** What the drawings follow. */
  sources: z.array(citedSourceSchema).min(1),
  /** The post that looked at the drawings themselves; absent until one did, and pages say so. */
  review: z.strictObject({ role: z.string().min(1), on: calendarDateSchema }).optional(),
})
type NamedPicture = z.infer<typeof namedPictureSchema>

/** What is drawn: shapes without colours, which pages give by class. */
export type Drawing = { width: number; height: number; markup: string }

export type PictureSeries = Omit<z.infer<typeof pictureSeriesSchema>, 'pictures'> & {
  slug: string
  pictures: (Omit<NamedPicture, 'drawing'> & Drawing)[]
}

const MARK = /<!--pictures:([a-z0-9-]+)-->\n?/

/** The mark of a series in the HTML of a text. */
export const toPicturesMark = (slug: string) => `<!--pictures:${slug}-->\n`

/** A text in turns: HTML, the slug of a series, HTML …; texts without pictures are one piece. */
export const splitAtPictures = (html: string): string[] => html.split(MARK)

/** The slugs of the series that a text names. */
export const toNamedSeries = (html: string): string[] =>
  splitAtPictures(html).filter((_, index) => index % 2 === 1)

/** What a page with these texts may know of all drawings. */
export function toPicturesOf(pictures: readonly PictureSeries[], ...texts: string[]) {
  const named = texts.flatMap(toNamedSeries)
  return pictures.filter(({ slug }) => named.includes(slug))
}
