import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { open, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import { openPackedFile, PackedFileError, writePackedFile } from '#search/stored/packed-file.ts'

/** What centres or articles look like, by their place in the index. */
export type Documents<Document> = {
  readonly count: number
  /** Throws a `RangeError` where there is none. */
  at: (place: number) => Document
  /** A document as it was written before, where it was. */
  lineAt?: (place: number) => StoredLine | undefined
}

/** A document as a line, with its checksum. */
export type StoredLine = { line: Uint8Array; checksum: number }

/** Documents that are in memory already. */
export function toDocuments<Document>(list: readonly Document[]): Documents<Document> {
  return { count: list.length, at: (place) => list[place] ?? fail(place) }
}

/** All of them, one after another. */
export function* eachDocument<Document>({ count, at }: Documents<Document>): Generator<Document> {
  for (let place = 0; place < count; place++) yield at(place)
}

/** One document a line; and where each line begins, with its checksum. */
const LINES = 'documents.jsonl'
const PLACES = 'documents.bin'

/** To be raised when documents change so that a program could misread older ones. */
const FORM = 1

/** Lines that are handed to the disk together. */
const LINES_AT_ONCE = 1000

/** Writes documents into a folder. */
export async function writeDocuments<Document>(
  folder: string,
  documents: Documents<Document>,
): Promise<void> {
  const starts = new Uint32Array(documents.count + 1)
  const checksums = new Uint32Array(documents.count)
  const file = await open(join(folder, LINES), 'w')
  try {
    let lines: Uint8Array[] = []
    for (let place = 0; place < documents.count; place++) {
      const { line, checksum } = documents.lineAt?.(place) ?? toLine(documents.at(place))
      starts[place + 1] = (starts[place] as number) + line.length
      checksums[place] = checksum
      lines.push(line)
      if (lines.length < LINES_AT_ONCE && place + 1 < documents.count) continue
      await file.write(Buffer.concat(lines))
      lines = []
    }
  } finally {
    await file.close()
  }
  await writePackedFile(join(folder, PLACES), FORM, { meta: {}, arrays: { starts, checksums } })
}

function toLine(document: unknown): StoredLine {
  const line = Buffer.from(`${JSON.stringify(document)}\n`)
  return { line, checksum: crc32(line) }
}

/** All lines of a folder, in memory, for another one to take them over. Throws where one is damaged. */
export async function readLines(folder: string): Promise<StoredLine[]> {
  const path = join(folder, LINES)
  const [{ arrays }, lines] = await Promise.all([
    openPackedFile(join(folder, PLACES), FORM),
    readFile(path),
  ])
  const { starts, checksums } = arrays as Record<'starts' | 'checksums', Uint32Array>
  return Array.from(checksums, (checksum, place): StoredLine => {
    const line = lines.subarray(starts[place], starts[place + 1])
    if (crc32(line) !== checksum) throw new PackedFileError(`${path} is damaged: publish again`)
    return { line, checksum }
  })
}

/** Closes the file of documents that nobody holds any more: a release has been replaced. */
const abandoned = new FinalizationRegistry<number>(closeSync)

/**
 * Opens the documents of a folder. They stay on the disk, which keeps in memory by itself what is asked for often: of
 * 100,000 only the twenty that are shown are read. A damaged one throws a `PackedFileError` when it is read.
 */
export async function openDocuments<Document>(folder: string): Promise<Documents<Document>> {
  const { arrays } = await openPackedFile(join(folder, PLACES), FORM)
  const { starts, checksums } = arrays as Record<'starts' | 'checksums', Uint32Array>
  const path = join(folder, LINES)
  const opened = { file: openSync(path, 'r') }
  abandoned.register(opened, opened.file)
  const count = checksums.length
  if (fstatSync(opened.file).size !== starts[count]) {
    throw new PackedFileError(`${path} is not whole: publish again`)
  }
  const read = (place: number): Document => {
    const [start = 0, end = 0] = [starts[place], starts[place + 1]]
    const line = Buffer.allocUnsafe(end - start)
    readSync(opened.file, line, 0, line.length, start)
    if (crc32(line) !== checksums[place]) {
      throw new PackedFileError(`${path} is damaged: publish again`)
    }
    return JSON.parse(line.toString())
  }
  return { count, at: (place) => (place >= 0 && place < count ? read(place) : fail(place)) }
}

function fail(place: number): never {
  throw new RangeError(`There is no document ${place}`)
}
