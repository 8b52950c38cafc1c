import { Decrypter } from 'age-encryption'
import { type FileType, TYPE_BYTES, toFileType } from '#src/complaints/files/to-file-type.ts'
import type { OpenedFile, ShownAs } from '#src/desk/page/keys/opened-case.ts'

/** Kinds that a browser shows without running anything in them; what each is called there. */
const SHOWN: Readonly<Partial<Record<FileType, string>>> = {
  jpeg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
  mp4: 'video/mp4',
  mov: 'video/quicktime',
  m4a: 'audio/mp4',
  mp3: 'audio/mpeg',
  aac: 'audio/aac',
}

/** Endings of names on this computer, where they differ from the name of the kind. */
const ENDINGS: Readonly<Partial<Record<FileType, string>>> = { jpeg: 'jpg' }

/**
 * A file of a case, opened to its end: a part of one is never given away. Nothing when it was changed, cut off or
 * sealed to another case.
 */
export async function openFile(secret: string, sealed: Blob): Promise<OpenedFile | undefined> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(secret)
  try {
    return await toOpenedFile(await new Response(await decrypter.decrypt(sealed.stream())).blob())
  } catch {
    return undefined
  }
}

/** What a file is, by its first bytes. */
export async function toOpenedFile(opened: Blob): Promise<OpenedFile> {
  const start = new Uint8Array(await opened.slice(0, TYPE_BYTES).arrayBuffer())
  const type = toFileType(start)
  const kind = (type && SHOWN[type]) ?? 'application/octet-stream'
  return {
    content: opened.slice(0, opened.size, kind),
    shownAs: toShownAs(kind),
    ending: (type && (ENDINGS[type] ?? type)) || 'bin',
  }
}

function toShownAs(kind: string): ShownAs {
  const [family] = kind.split('/')
  if (family === 'image' || family === 'video') return family
  return family === 'audio' ? 'sound' : null
}
