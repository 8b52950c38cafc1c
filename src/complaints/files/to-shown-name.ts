import type { DraftFile, FileChanges } from '#src/complaints/questions/files/question.ts'
import { zhHans as words } from '#src/complaints/questions/files/words.ts'

const LONGEST = 80

/** Control, format (direction, invisible), private and unassigned characters, halves of characters. */
const UNSEEN = /[\p{C}\p{Zl}\p{Zp}]/gu
const KNOWN_ENDING =
  /(\.(?:jpe?g|jfif|png|webp|pdf|hei[cf]|gif|bmp|mp4|mov|3gp|m4[av]|mp3|aac|amr))+$/i

/** The last part of a path, as it is seen. */
function toPlainEnd(name: string): string {
  const last = name.normalize('NFC').split(/[\\/]/).at(-1) ?? ''
  return last.replace(UNSEEN, '').replace(/\s+/g, ' ').trim()
}

/** The resident's name of a file, without path and invisible characters, at most 80 characters. */
export function toPlainName(name: string): string {
  return [...toPlainEnd(name)].slice(0, LONGEST).join('')
}

const SAME_AS_JPG = /^\.(?:jpe?g|jfif)$/

/** The last ending of a name, where it tells of another kind of file than `ending`; nothing where it tells of none. */
export function findOtherEnding(name: string, ending: string): FileChanges['ending'] {
  const from = KNOWN_ENDING.exec(toPlainEnd(name))?.[1]?.toLowerCase()
  const to = `.${ending}`
  const isSame = from === to || (ending === 'jpg' && SAME_AS_JPG.test(from ?? ''))
  return from === undefined || isSame ? undefined : { from, to }
}

/**
 * The resident's name of a file, for showing to people: without path and invisible characters, at most 80
 * characters, with the ending of what the file is. Never use it as a path.
 */
export function toShownName(name: string, kind: DraftFile['kind'], ending: string): string {
  const stem = toPlainEnd(name)
    .replace(KNOWN_ENDING, '')
    .replace(/^[. ]+|[. ]+$/g, '')
  const short = [...stem]
    .slice(0, LONGEST - ending.length - 1)
    .join('')
    .trim()
  return `${short || words.unnamed[kind]}.${ending}`
}
