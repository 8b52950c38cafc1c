import { Zip, ZipPassThrough } from 'fflate'
import type { LoadedCase } from '#src/desk/page/case/load-case.ts'
import { type CopyReader, toCopy } from '#src/desk/page/case/to-copy.ts'
import { zhHans as words } from '#src/desk/page/case/words.ts'
import type { OpenedCase } from '#src/desk/page/keys/opened-case.ts'
import type { Names } from '#src/desk/page/published-names.ts'
import type { Session } from '#src/desk/page/session.ts'

/** The name of a file of a case on this computer: what a resident called it is none. */
export const toFileName = (reference: string, position: number, id: string, ending: string) =>
  `${reference}-${position}-${id.slice(0, 8)}.${ending}`

/**
 * A case as one file: its text, and what came with it, opened one after the other. A file that cannot be opened is named as
 * such. Throws a `HostError` when the desk does not answer.
 */
export async function packCase(
  { keys, askFile }: Session,
  loaded: Pick<LoadedCase, 'sealed'>,
  content: OpenedCase,
  names: Names,
  reader: CopyReader,
): Promise<Blob> {
  const { reference } = loaded.sealed.row
  const parts: Uint8Array<ArrayBuffer>[] = []
  const zip = new Zip((error, part) => {
    if (error) throw error
    parts.push(new Uint8Array(part))
  })
  const damaged: string[] = []
  for (const [at, { id }] of content.files.entries()) {
    const opened = await keys.openFile(reference, await askFile(reference, id))
    if (!opened) {
      damaged.push(words.copy.damaged(at + 1))
      continue
    }
    await addFile(zip, toFileName(reference, at + 1, id, opened.ending), opened.content)
  }
  const text = [toCopy(loaded.sealed, content, names, reader), ...damaged].join('\n')
  // Programs of offices take a text without this mark for one in GBK.
  await addFile(zip, `${reference}.txt`, new Blob(['\ufeff', text]))
  zip.end()
  return new Blob(parts, { type: 'application/zip' })
}

/** Adds a file as it is: pictures and sound are small already. */
async function addFile(zip: Zip, name: string, content: Blob): Promise<void> {
  const entry = new ZipPassThrough(name)
  zip.add(entry)
  const reader = content.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    entry.push(value)
  }
  entry.push(new Uint8Array(), true)
}
