import type { DraftFile } from '#src/complaints/answers.ts'
import { UNNAMED_FILE } from '#src/text/complaints/unnamed-file.ts'

const LONGEST = 80
const ENDING = { image: '.jpg', pdf: '.pdf' } as const

/** Control, format (direction, invisible), private and unassigned characters, halves of characters. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu
const KNOWN_ENDING = /(?:\.(?:jpe?g|jfif|png|webp|pdf|hei[cf]|gif|bmp))+$/i

/**
 * The resident's name of a file, for showing to people: without path and invisible characters, at most 80
 * characters, ending by what the file is. Never use it as a path.
 */
export function toShownName(name: string, kind: DraftFile['kind']): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const stem = last
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(KNOWN_ENDING, '')
    .replace(/^[. ]+|[. ]+$/g, '')
  const ending = ENDING[kind]
  const short = [...stem]
    .slice(0, LONGEST - ending.length)
    .join('')
    .trim()
  return (short || UNNAMED_FILE[kind]) + ending
}
