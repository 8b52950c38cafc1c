import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FileAdded, Upload } from '#src/complaints/file-intake.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { MOST_FILES } from '#src/complaints/questions/files/question.ts'
import { takeFiles } from '#src/server/uploads/take-files.ts'
import { toUploadForm } from '#tests/support/upload-form.ts'

/** A request with a body in pieces. */
function toRequest(body: Buffer, type: string | undefined, piece = 1000): IncomingMessage {
  const pieces = Array.from({ length: Math.ceil(body.length / piece) }, (_, index) =>
    body.subarray(index * piece, (index + 1) * piece),
  )
  const headers = type === undefined ? {} : { 'content-type': type }
  return Object.assign(Readable.from(pieces), { headers }) as unknown as IncomingMessage
}

/** Nothing of what a visitor sends is a fault of ours. */
const fail = (error: unknown) => {
  throw error
}

type Read = Pick<Upload, 'name' | 'keepsTime'> & { content: string }

/** What an intake gets of a form, and what becomes of it. */
async function take(
  body: Buffer,
  type: string | undefined,
  piece?: number,
  answer: (name: string) => FileAdded = () => ({ outcome: 'added' }),
) {
  const read: Read[] = []
  const { fields: _, ...taken } = await takeFiles(
    toRequest(body, type, piece),
    'source',
    async (upload) => {
      const { name, keepsTime, content } = upload
      const bytes: Uint8Array[] = []
      try {
        for await (const part of content) bytes.push(part)
      } catch {
        return { outcome: 'wrong', problem: { field: 'file', code: 'fileNotUploaded' } }
      }
      read.push({ name, keepsTime, content: Buffer.concat(bytes).toString() })
      return answer(name)
    },
    fail,
  )
  return { ...taken, read, codes: taken.problems.map(({ code }) => code) }
}

const file = (content = 'abc', filename = '饭菜.jpg') => ({ filename, content })
const keeps = { name: 'keepsTime', content: 'yes' }
const goesOn = { name: 'goOn', content: 'yes' }

test.each([1, 7, 64, 100_000])(
  'all files, what was ticked and the button arrive, in pieces of %i bytes',
  async (piece) => {
    const { type, body } = toUploadForm([keeps, file(), file('def', 'b.pdf'), goesOn])
    expect(await take(body, type, piece)).toEqual({
      read: [
        { name: '饭菜.jpg', content: 'abc', keepsTime: true },
        { name: 'b.pdf', content: 'def', keepsTime: true },
      ],
      problems: [],
      codes: [],
      files: 2,
      goesOn: true,
      ended: undefined,
    })
  },
)

test('places where nothing was chosen count for nothing', async () => {
  const empty = { filename: '', content: '' }
  const { type, body } = toUploadForm([empty, file(), empty, empty])
  expect(await take(body, type)).toMatchObject({ files: 1, problems: [], goesOn: false })
  const none = toUploadForm([empty, empty])
  expect(await take(none.body, none.type)).toMatchObject({ files: 0, problems: [] })
})

test('one file that is refused is told by name, and the others are added', async () => {
  const wrong = { outcome: 'wrong', problem: { field: 'file', code: 'fileType' } } as const
  const { type, body } = toUploadForm([file('a', 'a'), file('b', 'b'), file('c', 'c'), goesOn])
  const taken = await take(body, type, 50, (name) => (name === 'b' ? wrong : { outcome: 'added' }))
  expect(taken.read.map(({ name }) => name)).toEqual(['a', 'b', 'c'])
  expect(taken.problems).toEqual([{ field: 'file', code: 'fileType', file: 'b' }])
  expect(taken.goesOn).toBe(true)
})

test('a file that is not read to its end is passed over, and the next one is whole', async () => {
  const { type, body } = toUploadForm([file('a'.repeat(300_000), 'a'), file('bb', 'b')])
  const names: string[] = []
  await takeFiles(
    toRequest(body, type, 5000),
    'source',
    async ({ name, content }) => {
      let text = ''
      for await (const part of content) {
        text += Buffer.from(part).toString()
        if (name === 'a') break
      }
      names.push(name === 'a' ? name : text)
      return { outcome: 'added' }
    },
    fail,
  )
  expect(names).toEqual(['a', 'bb'])
})

test('as many files as a form has places are taken, many more are not', async () => {
  const of = (count: number) => toUploadForm(Array(count).fill(file()))
  const most = of(MOST_FILES)
  expect(await take(most.body, most.type)).toMatchObject({ files: MOST_FILES, codes: [] })
  const more = of(MOST_FILES + 11)
  expect((await take(more.body, more.type)).codes).toContain('fileNotUploaded')
})

const form = toUploadForm([file()])
const cut = (bytes: number) => form.body.subarray(0, bytes)
const BROKEN: readonly (readonly [what: string, body: Buffer, type: string | undefined])[] = [
  ['a thousand fields', toUploadForm([...Array(1000).fill(keeps), file()]).body, form.type],
  ['no content type', form.body, undefined],
  ['no files', Buffer.from('file=abc'), 'application/x-www-form-urlencoded'],
  ['JSON', Buffer.from('{}'), 'application/json'],
  ['no boundary', form.body, 'multipart/form-data'],
  ['an empty boundary', form.body, 'multipart/form-data; boundary='],
  ['another boundary', form.body, 'multipart/form-data; boundary=other'],
  ['an empty body', Buffer.alloc(0), form.type],
  ['a body that ends in the head', cut(60), form.type],
  ['a body that ends in the file', cut(form.body.length - 30), form.type],
]

test.each(BROKEN)('a form with %s is asked for again', async (_what, body, type) => {
  const { codes } = await take(body, type)
  expect(codes).toEqual(['fileNotUploaded'])
})

test('fields and a body that is too long are no way round the limit', async () => {
  const tooLong = { 'content-length': String(FILE_LIMITS.caseBytes + FILE_LIMITS.formBytes + 1) }
  const request = toRequest(form.body, form.type)
  Object.assign(request.headers, tooLong)
  let read = 0
  request.on('data', () => {
    read += 1
  })
  request.pause()
  const taken = await takeFiles(request, 'source', async () => ({ outcome: 'added' }), fail)
  expect([taken.problems[0]?.code, read]).toEqual(['fileNotUploaded', 0])
})

test('a form damaged anywhere is read or asked for again, never an accident', async () => {
  const { type, body } = toUploadForm([keeps, file('a'.repeat(200)), keeps])
  let whole = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(body.length - 1), fc.nat(255)), { maxLength: 4 }),
      fc.oneof(fc.constant(body.length), fc.integer({ min: 0, max: body.length })),
      fc.integer({ min: 1, max: 300 }),
      async (changes, length, piece) => {
        const damaged = Buffer.from(body.subarray(0, length))
        for (const [at, value] of changes) if (at < length) damaged[at] = value
        const { read, codes } = await take(damaged, type, piece)
        for (const code of codes) expect(code).toBe('fileNotUploaded')
        for (const { content } of read) expect(content.length).toBeLessThanOrEqual(body.length)
        if (read.length > 0 && codes.length === 0) whole += 1
      },
    ),
    { numRuns: 300 },
  )
  expect(whole).toBeGreaterThan(10)
})
