import type { DraftFile } from '#src/complaints/answers.ts'
import { UNNAMED_FILE } from '#src/text/complaints/unnamed-file.ts'

const LONGEST = 80

/** Control, format (direction, invisible), private and unassigned characters, halves of characters. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu
const KNOWN_ENDING =
  /(?:\.(?:jpe?g|jfif|png|webp|pdf|hei[cf]|gif|bmp|mp4|mov|3gp|m4[av]|mp3|aac|amr))+$/i

/** The resident's name of a file, without path and invisible characters, at most 80 characters. */
export function toPlainName(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const plain = last.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
  return [...plain].slice(0, LONGEST).join('')
}

/**
 * The resident's name of a file, for showing to people: without path and invisible characters, at most 80
 * characters, with the ending of what the file is. Never use it as a path.
 */
export function toShownName(name: string, kind: DraftFile['kind'], ending: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  const stem = last
    .replace(UNSEEN, '')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(KNOWN_ENDING, '')
    .replace(/^[. ]+|[. ]+$/g, '')
  const short = [...stem]
    .slice(0, LONGEST - ending.length - 1)
    .join('')
    .trim()
  return `${short || UNNAMED_FILE[kind]}.${ending}`
}
