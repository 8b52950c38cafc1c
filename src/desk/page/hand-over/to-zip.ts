import { packPackage } from '#src/desk/hand-over/seal-package.ts'
import type { CasePackage } from '#src/desk/hand-over/to-package.ts'
import { readStream } from '#src/lib/read-stream.ts'
import { toBlob } from '#src/lib/to-blob.ts'

type OpenedFile = { name: string; content: Blob }

/** What is handed over or was received, as one file for this device: opened, with its letter. */
export function toZip(content: CasePackage, files: readonly OpenedFile[]): Promise<Blob> {
  const packed = files.map(({ name, content: bytes }) => ({
    name,
    read: () => readStream(bytes.stream()),
  }))
  return toBlob(packPackage(content, packed), 'application/zip')
}
