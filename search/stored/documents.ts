import { openPackedFile, writePackedFile } from '#search/stored/packed-file.ts'

/** What centres or articles look like, by their place in the index. */
export type Documents<Document> = {
  readonly count: number
  /** Throws a `RangeError` where there is none. */
  at: (place: number) => Document
}

/** Documents that are in memory already. */
export function toDocuments<Document>(list: readonly Document[]): Documents<Document> {
  return {
    count: list.length,
    at: (place) => list[place] ?? fail(place),
  }
}

/** All of them, one after another. */
export function* eachDocument<Document>({ count, at }: Documents<Document>): Generator<Document> {
  for (let place = 0; place < count; place++) yield at(place)
}

/** To be raised when documents change so that a program could misread older ones. */
const FORM = 1

/** Writes documents as one stretch of text and where each begins. */
export async function writeDocuments<Document>(
  path: string,
  documents: Documents<Document>,
): Promise<void> {
  const texts = Array.from(eachDocument(documents), (document) =>
    Buffer.from(JSON.stringify(document)),
  )
  const starts = new Uint32Array(texts.length + 1)
  texts.forEach(({ length }, at) => {
    starts[at + 1] = (starts[at] as number) + length
  })
  await writePackedFile(path, FORM, { meta: {}, arrays: { starts, text: Buffer.concat(texts) } })
}

/** Opens documents; each is parsed when it is asked for, a page of twenty in a tenth of a millisecond. */
export async function openDocuments<Document>(path: string): Promise<Documents<Document>> {
  const { arrays } = await openPackedFile(path, FORM)
  const { starts, text } = arrays as { starts: Uint32Array; text: Uint8Array<ArrayBuffer> }
  const bytes = Buffer.from(text.buffer, text.byteOffset, text.length)
  const count = starts.length - 1
  return {
    count,
    at: (place) => {
      if (!(place >= 0 && place < count)) fail(place)
      return JSON.parse(bytes.toString('utf8', starts[place], starts[place + 1]))
    },
  }
}

function fail(place: number): never {
  throw new RangeError(`There is no document ${place}`)
}
