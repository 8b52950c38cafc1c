import { open, writeFile } from 'node:fs/promises'
import { crc32 } from 'node:zlib'

/** What a file of a release holds: lists of numbers by name, and a little plain data. */
export type Packed<Meta> = { meta: Meta; arrays: Record<string, Numbers> }

const TYPES = {
  Uint8Array,
  Uint16Array,
  Uint32Array,
  Int32Array,
  Float32Array,
  Float64Array,
} as const
type TypeName = keyof typeof TYPES
export type Numbers =
  | Uint8Array
  | Uint16Array
  | Uint32Array
  | Int32Array
  | Float32Array
  | Float64Array

/** A file that is missing a part, was changed, or is of another form. */
export class PackedFileError extends Error {
  override name = 'PackedFileError'
}

/** `PACK`, form, checksum of all that follows, length of the head: four whole numbers. */
const MAGIC = 0x4b434150
const PREFIX_BYTES = 16
const CHECKED_FROM = 12
/** Where a list of the widest numbers may begin. */
const ALIGNMENT = 8

type Part = { name: string; type: TypeName; length: number }
type Head<Meta> = { meta: Meta; parts: Part[] }

const TYPE_NAMES = Object.keys(TYPES) as TypeName[]

const toTypeName = (numbers: Numbers): TypeName =>
  TYPE_NAMES.find((name) => numbers instanceof TYPES[name]) ?? 'Uint8Array'

const align = (bytes: number) => Math.ceil(bytes / ALIGNMENT) * ALIGNMENT

/**
 * Writes lists of numbers so that they can be opened without parsing. `form` is raised when what they mean changes.
 * Numbers are little-endian, as on every machine this runs on.
 */
export async function writePackedFile<Meta>(
  path: string,
  form: number,
  { meta, arrays }: Packed<Meta>,
): Promise<void> {
  const named = Object.entries(arrays)
  const parts = named.map(([name, numbers]): Part => {
    return { name, type: toTypeName(numbers), length: numbers.length }
  })
  const head = Buffer.from(JSON.stringify({ meta, parts } satisfies Head<Meta>))
  let next = align(PREFIX_BYTES + head.length)
  const starts = named.map(([, numbers]) => {
    const start = next
    next = align(start + numbers.byteLength)
    return start
  })
  const file = Buffer.alloc(next)
  file.set(head, PREFIX_BYTES)
  named.forEach(([, { buffer, byteOffset, byteLength }], at) => {
    file.set(new Uint8Array(buffer, byteOffset, byteLength), starts[at])
  })
  const prefix = new Uint32Array(file.buffer, file.byteOffset, 4)
  prefix.set([MAGIC, form, 0, head.length])
  prefix[2] = crc32(file.subarray(CHECKED_FROM))
  await writeFile(path, file)
}

/** Opens such a file: the lists are views of its bytes. Throws a `PackedFileError` where it is not whole. */
export async function openPackedFile<Meta>(path: string, form: number): Promise<Packed<Meta>> {
  const file = await readBytes(path)
  const [magic, givenForm, checksum, headBytes = 0] = new Uint32Array(file.buffer, 0, 4)
  if (magic !== MAGIC) throw new PackedFileError(`${path} is no file of a search index`)
  if (givenForm !== form) {
    throw new PackedFileError(`${path} is of form ${givenForm}, not ${form}: publish again`)
  }
  if (crc32(file.subarray(CHECKED_FROM)) !== checksum) {
    throw new PackedFileError(`${path} is damaged: publish again`)
  }
  const text = Buffer.from(file.buffer, PREFIX_BYTES, headBytes).toString('utf8')
  const { meta, parts }: Head<Meta> = JSON.parse(text)
  let next = align(PREFIX_BYTES + headBytes)
  const arrays = parts.map(({ name, type, length }) => {
    const numbers = new TYPES[type](file.buffer, next, length)
    next = align(next + numbers.byteLength)
    return [name, numbers] as const
  })
  return { meta, arrays: Object.fromEntries(arrays) }
}

/** All bytes of a file, in a buffer of their own so that numbers may be read where they lie. */
async function readBytes(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const bytes = new Uint8Array(Math.max(size, PREFIX_BYTES))
    let filled = 0
    let read = -1
    while (filled < size && read !== 0) {
      read = (await file.read(bytes, filled)).bytesRead
      filled += read
    }
    return bytes
  } finally {
    await file.close()
  }
}
