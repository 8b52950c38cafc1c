import type { FiledPhoto } from '#src/centres/centre-parts.ts'
import { parseEntries } from '#src/filings/cells/parse-entries.ts'
import { parseDate } from '#src/filings/cells/parse-time.ts'
import type { Parsed } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'

/** A plain name: nothing in it can lead out of the folder. */
const FILE_NAME = /^[\p{L}\p{N}_][\p{L}\p{N} _.()（）-]{0,90}\.(?:jpe?g|png|webp)$/iu
/** As telephones take them; no browser shows them. */
const HEIC = /\.hei[cf]\s*(?:[|｜;；]|$)/i
const LONGEST_CAPTION = 40

/** `文件|说明|日期`, several with ；between. */
export function parsePhotos(cell: string): Parsed<FiledPhoto[]> {
  return parseEntries(
    cell,
    words.entryFormats[HEIC.test(cell) ? 'photoToConvert' : 'photo'],
    ([file = '', caption = '', day = '', ...rest]) => {
      const takenOn = parseDate(day).value
      const isCaption = caption.length > 0 && caption.length <= LONGEST_CAPTION
      if (!FILE_NAME.test(file) || !isCaption || !takenOn || rest.length > 0) return undefined
      return { file, caption, takenOn }
    },
  )
}
