import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { FileForm } from '#src/publishing/file-form.ts'
import type { ReleaseFile } from '#src/publishing/release.ts'

export const PACK_NAME = 'files.pack'

/** Where the content of a file lies, and in which form. */
export type PackPlace = Pick<ReleaseFile, 'at' | 'length' | 'form'>

/**
 * Writes the content of all files of a release one after the other into one file. Ten thousand small files
 * take longer to create than the pages to render, and longer to open again.
 */
export class FilePack {
  readonly #stream
  readonly #done: Promise<void>
  #at = 0

  constructor(folder: string) {
    this.#stream = createWriteStream(join(folder, PACK_NAME))
    this.#done = finished(this.#stream)
    this.#done.catch(() => {})
  }

  add(file: FileForm): PackPlace {
    const at = this.#at
    const body = 'br' in file ? file.br : file.plain
    this.#stream.write(body)
    this.#at += body.length
    return { at, length: body.length, form: 'br' in file ? 'br' : 'plain' }
  }

  /** Waits until all is written; throws when the disk would not take it. */
  async close(): Promise<void> {
    this.#stream.end()
    await this.#done
  }
}

/** A file of a pack that was read into memory; nothing is copied. */
export function toFileInPack(pack: Buffer, { at, length, form }: PackPlace): FileForm {
  const body = pack.subarray(at, at + length)
  return form === 'br' ? { br: body } : { plain: body }
}
