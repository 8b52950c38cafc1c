import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { takeFiles } from '#src/server/uploads/take-files.ts'
import { toFlatPng, toJpeg } from '#tests/support/image-files.ts'
import { toMovie } from '#tests/support/media-files.ts'
import { answerAll, openIntake } from '#tests/support/open-intake.ts'
import { toUploadForm } from '#tests/support/upload-form.ts'

/** A request with a body in pieces of that many bytes. */
function toRequest(body: Buffer, type: string, piece: number): IncomingMessage {
  const pieces = Array.from({ length: Math.ceil(body.length / piece) }, (_, index) =>
    body.subarray(index * piece, (index + 1) * piece),
  )
  return Object.assign(Readable.from(pieces), {
    headers: { 'content-type': type },
  }) as unknown as IncomingMessage
}

test('what a form holds is in the draft in its order, what is refused leaves nothing behind', async () => {
  const { intake, store } = await openIntake()
  const key = await answerAll(intake)
  const { type, body } = toUploadForm([
    { filename: '', content: '' },
    { filename: 'a.jpg', content: await toJpeg() },
    { filename: 'b.exe', content: 'MZ'.repeat(50_000) },
    { filename: 'c.png', content: toFlatPng(30_000, 9000) },
    { filename: 'd.mp4', content: toMovie() },
    { filename: 'e.mp4', content: toMovie().subarray(0, 200_000) },
  ])
  const taken = await takeFiles(
    toRequest(body, type, 20_000),
    '192.0.2.1',
    (upload) => intake.addFile(key, upload),
    (error) => {
      throw error
    },
  )
  expect(taken.problems.map(({ file, code }) => [file, code])).toEqual([
    ['b.exe', 'fileType'],
    ['c.png', 'fileTooManyPixels'],
    ['e.mp4', 'recordingUnreadable'],
  ])
  const draft = await intake.open(key)
  const files = draft.outcome === 'open' ? draft.answers.files : []
  expect(files.map(({ name, kind }) => [name, kind])).toEqual([
    ['a.jpg', 'image'],
    ['d.mp4', 'video'],
  ])
  const kept = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const { bytes } = await store.readDraftTotals('')
  expect(bytes).toBeGreaterThan(kept)
  expect(bytes).toBeLessThan(kept + 20_000)
})
