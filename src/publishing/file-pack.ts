import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { finished } from 'node:stream/promises'
import type { FileForms } from '#src/publishing/file-forms.ts'
import type { ReleaseFile } from '#src/publishing/release.ts'

export const PACK_NAME = 'files.pack'

/** Where the forms of a file lie: one after the other from `at`. */
export type PackPlace = Pick<ReleaseFile, 'at' | 'lengths'>

/**
 * Writes the content of all files of a release one after the other into one file. Thirty thousand small
 * files take longer to create than ten thousand pages to render, and longer to open again.
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

  add(forms: FileForms): PackPlace {
    const at = this.#at
    const lengths: PackPlace['lengths'] = {}
    for (const form of ['plain', 'br', 'gzip'] as const) {
      const body = forms[form]
      if (!body) continue
      this.#stream.write(body)
      this.#at += body.length
      lengths[form] = body.length
    }
    return { at, lengths }
  }

  /** Waits until all is written; throws when the disk would not take it. */
  async close(): Promise<void> {
    this.#stream.end()
    await this.#done
  }
}

/** The forms of a file in a pack that was read into memory; nothing is copied. */
export function toForms(pack: Buffer, { at, lengths }: PackPlace): FileForms {
  const forms: FileForms = {}
  let from = at
  for (const form of ['plain', 'br', 'gzip'] as const) {
    const length = lengths[form]
    if (length === undefined) continue
    forms[form] = pack.subarray(from, from + length)
    from += length
  }
  return forms
}
