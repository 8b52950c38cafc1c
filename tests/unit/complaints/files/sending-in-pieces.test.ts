import { expect, test } from 'vitest'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import type { Announced } from '#src/complaints/file-intake.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { toDraftId } from '#src/complaints/seal/draft.ts'
import { toFlatPng, toPhoto } from '#tests/support/image-files.ts'
import { SAMPLES, toMovie } from '#tests/support/media-files.ts'
import { answerAll, openIntake } from '#tests/support/open-intake.ts'

const { pieceBytes } = FILE_LIMITS
const SOURCE = '192.0.2.1'
const movie = toMovie({ samples: Buffer.concat([SAMPLES, SAMPLES, SAMPLES]) })
const announce = (bytes: Uint8Array, name = '视频.mp4'): Announced => ({
  name,
  bytes: bytes.length,
  modified: 1,
  keepsTime: false,
})

async function begin(intake: ComplaintIntake, key: string, file: Announced) {
  const begun = await intake.beginSending(key, file)
  if (begun.outcome !== 'begun') throw new Error(JSON.stringify(begun))
  return begun.sent
}

/** Sends pieces from where the file stands, at most `most` of them; gives where it stands then. */
async function send(
  intake: ComplaintIntake,
  key: string,
  bytes: Uint8Array,
  most = Number.POSITIVE_INFINITY,
) {
  let { id, received } = await begin(intake, key, announce(bytes))
  for (let sent = 0; received < bytes.length && sent < most; sent += 1) {
    const piece = bytes.subarray(received, received + pieceBytes)
    const kept = await intake.keepPiece(key, id, received, piece)
    if (kept.outcome !== 'kept') return { id, received, kept }
    received = kept.received
  }
  return { id, received }
}

const listFiles = async (intake: ComplaintIntake, key: string) => {
  const draft = await intake.open(key)
  return draft.outcome === 'open' ? draft.answers.files : []
}

test('a file goes on where it stopped, and is added once, sealed, when it is whole', async () => {
  const { intake, store } = await openIntake()
  const key = await answerAll(intake)
  const { id, received } = await send(intake, key, movie, 2)
  expect(received).toBe(2 * pieceBytes)
  expect(await intake.readPartlySent(key)).toEqual([
    { id, name: '视频.mp4', bytes: movie.length, received },
  ])
  expect(await intake.finishSending(key, id, SOURCE)).toMatchObject({ outcome: 'wrong' })
  const again = await send(intake, key, movie)
  expect(again).toEqual({ id, received: movie.length })
  expect(await intake.finishSending(key, id, SOURCE)).toEqual({ outcome: 'added' })
  // The answer was lost, and it is asked again.
  expect(await intake.finishSending(key, id, SOURCE)).toEqual({ outcome: 'added' })
  const files = await listFiles(intake, key)
  expect(files).toMatchObject([{ kind: 'video', name: '视频.mp4', bytes: movie.length }])
  expect(await intake.readPartlySent(key)).toEqual([])
  expect(await store.readUnfinished(id, { draftId: toDraftId(key) })).toBeUndefined()
  for await (const part of store.readParts(files[0]?.id ?? '')) {
    expect(Buffer.from(part).includes(SAMPLES.subarray(0, 64))).toBe(false)
  }
})

test('nothing of a file that is under way lies open in the store', async () => {
  const { intake, store } = await openIntake()
  const key = await answerAll(intake)
  const { id } = await send(intake, key, movie, 2)
  let parts = 0
  for await (const part of store.readParts(id)) {
    parts += 1
    expect(Buffer.from(part).includes(SAMPLES.subarray(0, 64))).toBe(false)
  }
  expect(parts).toBe(2)
})

test('a piece that comes twice, too early, or too short changes nothing and tells where to go on', async () => {
  const { intake } = await openIntake()
  const key = await answerAll(intake)
  const { id } = await send(intake, key, movie, 1)
  const piece = movie.subarray(0, pieceBytes)
  const stands = { outcome: 'kept', received: pieceBytes }
  expect(await intake.keepPiece(key, id, 0, piece)).toEqual(stands)
  expect(await intake.keepPiece(key, id, 2 * pieceBytes, piece)).toEqual(stands)
  expect(await intake.keepPiece(key, id, pieceBytes, piece.subarray(1))).toEqual(stands)
  const twice = await Promise.all(
    [1, 2].map(() =>
      intake.keepPiece(key, id, pieceBytes, movie.subarray(pieceBytes, 2 * pieceBytes)),
    ),
  )
  expect(twice).toEqual(Array(2).fill({ outcome: 'kept', received: 2 * pieceBytes }))
})

test('another file of the same name begins from its beginning', async () => {
  const { intake } = await openIntake()
  const key = await answerAll(intake)
  const { id } = await send(intake, key, movie, 1)
  for (const other of [
    { ...announce(movie), modified: 2 },
    { ...announce(movie), bytes: movie.length - 1 },
    { ...announce(movie), keepsTime: true },
  ]) {
    const begun = await begin(intake, key, other)
    expect(begun.received).toBe(0)
    expect(begun.id).not.toBe(id)
  }
})

test.each([
  ['a program', Buffer.from('MZ'.repeat(300)), 'fileType'],
  ['a photo over forty mebibytes', FILE_LIMITS.imageBytes + 1, 'fileTooLarge'],
  ['a film over a hundred mebibytes', FILE_LIMITS.mediaBytes + 1, 'fileTooLarge'],
  ['nothing', Buffer.alloc(0), 'fileEmpty'],
])('%s is refused as soon as that is known', async (_what, what, code) => {
  const { intake } = await openIntake()
  const key = await answerAll(intake)
  const bytes = typeof what === 'number' ? what : what.length
  const begun = await intake.beginSending(key, { ...announce(movie), bytes })
  const first = typeof what === 'number' ? toFlatPng(2000, 2000) : what
  const start = Buffer.concat([first], Math.min(bytes, pieceBytes))
  const refused =
    begun.outcome === 'begun' ? await intake.keepPiece(key, begun.sent.id, 0, start) : begun
  expect(refused).toMatchObject({ outcome: 'wrong', problem: { code } })
  expect(await intake.readPartlySent(key)).toEqual([])
})

test('what is under way counts: no draft takes more than a case may have', async () => {
  const { intake } = await openIntake()
  const key = await answerAll(intake)
  const large = { ...announce(movie), bytes: FILE_LIMITS.mediaBytes }
  await begin(intake, key, { ...large, name: 'a' })
  await begin(intake, key, { ...large, name: 'b' })
  expect(await intake.beginSending(key, { ...large, name: 'c' })).toMatchObject({
    problem: { code: 'filesTooLarge', count: 200 },
  })
})

test('pieces for a draft or a file that is not there are not kept', async () => {
  const { intake } = await openIntake()
  const key = await answerAll(intake)
  const other = await answerAll(intake)
  const { id } = await send(intake, key, movie, 1)
  const piece = movie.subarray(0, pieceBytes)
  expect(await intake.keepPiece(undefined, id, 0, piece)).toEqual({ outcome: 'expired' })
  expect(await intake.keepPiece(other, id, pieceBytes, piece)).toMatchObject({ outcome: 'wrong' })
  expect(await intake.beginSending('made up', announce(movie))).toEqual({ outcome: 'expired' })
  expect([await intake.hasDraft('made up'), await intake.hasDraft(key)]).toEqual([false, true])
})

test('a photo in pieces is drawn anew, and one that is cut is told and forgotten', async () => {
  const { intake } = await openIntake()
  const key = await answerAll(intake)
  const photo = await toPhoto()
  const { id } = await send(intake, key, photo)
  expect(await intake.finishSending(key, id, SOURCE)).toEqual({ outcome: 'added' })
  const cut = photo.subarray(0, photo.length - 300)
  const broken = await send(intake, key, cut)
  expect(await intake.finishSending(key, broken.id, SOURCE)).toMatchObject({
    problem: { code: 'fileUnreadable' },
  })
  expect(await listFiles(intake, key)).toMatchObject([
    { kind: 'image', changes: { place: 'removed' } },
  ])
  expect(await intake.readPartlySent(key)).toEqual([])
})

test('why files were not added stands in the draft until other ones are chosen', async () => {
  const { intake } = await openIntake()
  const key = await answerAll(intake)
  const problem = { field: 'file', code: 'fileType', file: 'a.exe' } as const
  const told = async () => {
    const draft = await intake.open(key)
    return draft.outcome === 'open' ? draft.returned.files?.problems : undefined
  }
  await intake.keepFileProblems(key, [problem])
  await intake.keepFileProblems(key, [{ ...problem, file: 'b.exe' }], true)
  expect(await told()).toEqual([problem, { ...problem, file: 'b.exe' }])
  await intake.keepFileProblems(key, [])
  expect(await told()).toBeUndefined()
})
