import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { readUpload } from '#src/complaints/files/read-upload.ts'
import { Room } from '#src/complaints/files/room.ts'
import { toUploadForm } from '#tests/support/upload-form.ts'

const room = () => new Room(FILE_LIMITS.bytesInHand)

/** A request with a body in pieces. */
function toRequest(body: Buffer, type: string | undefined, piece = 1000): IncomingMessage {
  const pieces = Array.from({ length: Math.ceil(body.length / piece) }, (_, index) =>
    body.subarray(index * piece, (index + 1) * piece),
  )
  const headers = type === undefined ? {} : { 'content-type': type }
  return Object.assign(Readable.from(pieces), { headers }) as unknown as IncomingMessage
}

async function read(body: Buffer, type: string | undefined, piece?: number) {
  const upload = await readUpload(toRequest(body, type, piece), room())
  if (upload.outcome === 'wrong') return upload.code
  const { name, bytes, keepsTime } = upload
  return { name, content: Buffer.from(bytes).toString(), keepsTime }
}

const file = (content = 'abc', filename = '饭菜.jpg') => ({ filename, content })
const keeps = { name: 'keepsTime', content: 'yes' }

test.each([1, 7, 64, 100_000])(
  'a file and what was ticked arrive, in pieces of %i bytes',
  async (piece) => {
    const { type, body } = toUploadForm([file(), keeps])
    const expected = { name: '饭菜.jpg', content: 'abc', keepsTime: true }
    expect(await read(body, type, piece)).toEqual(expected)
  },
)

test('it does not matter whether the box stands before or behind the file, or is ticked at all', async () => {
  for (const [parts, keepsTime] of [
    [[keeps, file()], true],
    [[file(), keeps], true],
    [[file()], false],
    [[file(), { name: 'keepsTime', content: 'no' }], false],
  ] as const) {
    const { type, body } = toUploadForm(parts)
    expect(await read(body, type)).toMatchObject({ content: 'abc', keepsTime })
  }
})

test('a second place where nothing was chosen counts for nothing', async () => {
  const { type, body } = toUploadForm([{ filename: '', content: '' }, file()])
  expect(await read(body, type)).toMatchObject({ name: '饭菜.jpg', content: 'abc' })
})

const form = toUploadForm([file()])
const cut = (bytes: number) => form.body.subarray(0, bytes)
const BROKEN: readonly (readonly [
  what: string,
  code: string,
  body: Buffer,
  type: string | undefined,
])[] = [
  ['nothing chosen', 'fileMissing', toUploadForm([{ filename: '', content: '' }]).body, form.type],
  ['no file at all', 'fileMissing', toUploadForm([keeps]).body, form.type],
  ['two files', 'fileNotUploaded', toUploadForm([file(), file()]).body, form.type],
  ['a hundred files', 'fileNotUploaded', toUploadForm(Array(100).fill(file())).body, form.type],
  [
    'a thousand fields',
    'fileNotUploaded',
    toUploadForm([...Array(1000).fill(keeps), file()]).body,
    form.type,
  ],
  ['no content type', 'fileNotUploaded', form.body, undefined],
  [
    'a form without files',
    'fileNotUploaded',
    Buffer.from('file=abc'),
    'application/x-www-form-urlencoded',
  ],
  ['JSON', 'fileNotUploaded', Buffer.from('{}'), 'application/json'],
  ['no boundary', 'fileNotUploaded', form.body, 'multipart/form-data'],
  ['an empty boundary', 'fileNotUploaded', form.body, 'multipart/form-data; boundary='],
  ['another boundary', 'fileNotUploaded', form.body, 'multipart/form-data; boundary=other'],
  ['mixed parts', 'fileNotUploaded', form.body, form.type.replace('form-data', 'mixed')],
  ['an empty body', 'fileNotUploaded', Buffer.alloc(0), form.type],
  ['a body that ends in the head', 'fileNotUploaded', cut(60), form.type],
  ['a body that ends in the file', 'fileNotUploaded', cut(form.body.length - 30), form.type],
]

test.each(BROKEN)('a form with %s is answered with %s', async (_what, code, body, type) => {
  expect(await read(body, type)).toBe(code)
})

test('forty mebibytes are read, one byte more is too much, and no memory is lost', async () => {
  const limited = new Room(FILE_LIMITS.bytes)
  const send = async (bytes: number) => {
    const { type, body } = toUploadForm([{ filename: 'a', content: new Uint8Array(bytes) }])
    const upload = await readUpload(toRequest(body, type, 65_536), limited)
    if (upload.outcome === 'read') upload.release()
    return upload.outcome === 'read' ? upload.bytes.length : upload.code
  }
  expect(await send(FILE_LIMITS.bytes)).toBe(FILE_LIMITS.bytes)
  expect(await send(FILE_LIMITS.bytes + 1)).toBe('fileTooLarge')
  expect(await send(FILE_LIMITS.bytes)).toBe(FILE_LIMITS.bytes)
})

test('fields are no way round the limit', async () => {
  const { type, body } = toUploadForm([
    { name: 'a', content: new Uint8Array(FILE_LIMITS.bytes + FILE_LIMITS.formBytes) },
    file(),
  ])
  expect(await read(body, type, 65_536)).toBe('fileTooLarge')
})

test('when the memory set aside is full, the next file is asked for again later', async () => {
  const full = new Room(FILE_LIMITS.bytes)
  full.take(FILE_LIMITS.bytes)
  const { type, body } = toUploadForm([file()])
  const wrong = { outcome: 'wrong', code: 'fileNotUploaded' }
  expect(await readUpload(toRequest(body, type), full)).toEqual(wrong)
  full.give(FILE_LIMITS.bytes)
  expect(await readUpload(toRequest(body, type), full)).toMatchObject({ outcome: 'read' })
})

test('a form damaged anywhere is read or asked for again, never an accident', async () => {
  const { type, body } = toUploadForm([keeps, file('a'.repeat(200)), keeps])
  const times = { read: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(body.length - 1), fc.nat(255)), { maxLength: 4 }),
      fc.oneof(fc.constant(body.length), fc.integer({ min: 0, max: body.length })),
      fc.integer({ min: 1, max: 300 }),
      async (changes, length, piece) => {
        const damaged = Buffer.from(body.subarray(0, length))
        for (const [at, value] of changes) if (at < length) damaged[at] = value
        const answer = await read(damaged, type, piece)
        times[typeof answer === 'string' ? 'refused' : 'read'] += 1
        if (typeof answer === 'string') expect(answer).toMatch(/^file(Missing|NotUploaded)$/)
        else expect(answer.content.length).toBeLessThanOrEqual(body.length)
      },
    ),
    { numRuns: 500 },
  )
  for (const [what, count] of Object.entries(times)) expect(count, what).toBeGreaterThan(10)
})
