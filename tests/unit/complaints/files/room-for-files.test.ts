import { expect, test, vi } from 'vitest'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import type { Upload } from '#src/complaints/file-intake.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { toDraftId } from '#src/complaints/seal/draft.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { SAMPLES, toMovie } from '#tests/support/media-files.ts'
import { answerAll, openIntake, toForm } from '#tests/support/open-intake.ts'

const { pieceBytes } = FILE_LIMITS
/** What one source may take of a box with nobody else in it. */
const SHARE = 1024 ** 3
const OTHER = '203.0.113.9'
const movie = toMovie({ samples: Buffer.concat(Array(12).fill(SAMPLES)) })
const announced = { name: '视频.mp4', bytes: movie.length, modified: 1, keepsTime: false }
const noRoom = { outcome: 'wrong', problem: { code: 'noRoom' } }

/** Lets the source of a draft have so many bytes more than are there; gives what is counted then. */
async function fillShare(store: ComplaintStore, key: string, left: () => number) {
  const sourceKey = (await store.readDraft(toDraftId(key), new Date(0)))?.sourceKey
  const real = store.readDraftTotals.bind(store)
  const before = (await real(sourceKey ?? '')).bytesOfSource
  const more = () => SHARE - left() - before
  vi.spyOn(store, 'readDraftTotals').mockImplementation(async (asked) => {
    const totals = await real(asked)
    const own = asked === sourceKey ? more() : 0
    return {
      ...totals,
      bytes: totals.bytes + more(),
      bytesOfSource: totals.bytesOfSource + own,
    }
  })
  return async () => (await real(sourceKey ?? '')).bytesOfSource - before
}

const toUpload = (): Upload => ({
  name: '视频.mp4',
  keepsTime: false,
  source: OTHER,
  content: (async function* () {
    for (let at = 0; at < movie.length; at += 64 * 1024) yield movie.subarray(at, at + 64 * 1024)
  })(),
})

async function beginElsewhere(intake: ComplaintIntake) {
  const saved = await intake.save('centre', undefined, toForm({ place: 'bear' }), OTHER)
  if (saved.outcome !== 'saved') throw new Error(saved.outcome)
  return saved.key
}

test('pieces stop at the share of their source, nothing of them stays, and another source gets in', async () => {
  const { intake, store } = await openIntake()
  const key = await answerAll(intake)
  let left = SHARE
  const read = await fillShare(store, key, () => left)
  const begun = await intake.beginSending(key, announced)
  if (begun.outcome !== 'begun') throw new Error(begun.outcome)
  left = 3 * pieceBytes
  const outcomes: unknown[] = []
  for (let at = 0; at < movie.length; at += pieceBytes) {
    const piece = movie.subarray(at, at + pieceBytes)
    const kept = await intake.keepPiece(key, begun.sent.id, at, piece)
    outcomes.push(kept)
    if (kept.outcome !== 'kept') break
  }
  expect(outcomes).toHaveLength(3)
  expect(outcomes[2]).toMatchObject({ ...noRoom, problem: { code: 'noRoom', file: '视频.mp4' } })
  expect(await intake.readPartlySent(key)).toEqual([])
  expect(await read()).toBeLessThan(pieceBytes)
  const other = await beginElsewhere(intake)
  expect(await intake.addFile(other, toUpload())).toEqual({ outcome: 'added' })
})

test('a file that cannot fit is told before it is sent', async () => {
  const { intake, store } = await openIntake()
  const key = await answerAll(intake)
  await fillShare(store, key, () => movie.length - 1)
  expect(await intake.beginSending(key, announced)).toMatchObject(noRoom)
})

test('many files begun at once take their share of room and no more than a part of each', async () => {
  const { intake, store } = await openIntake()
  const key = await answerAll(intake)
  const left = 2 * movie.length
  const read = await fillShare(store, key, () => left)
  let most = 0
  const append = store.appendPart.bind(store)
  vi.spyOn(store, 'appendPart').mockImplementation(async (...part) => {
    const appended = await append(...part)
    most = Math.max(most, await read())
    return appended
  })
  const count = 12
  const added = await Promise.all(
    Array.from({ length: count }, () => intake.addFile(key, toUpload())),
  )
  expect(added.length).toBe(count)
  const refused = added.filter(({ outcome }) => outcome !== 'added')
  expect(refused.length).toBeGreaterThan(0)
  for (const each of refused) expect(each).toMatchObject(noRoom)
  expect(most).toBeGreaterThan(left / 2)
  expect(most).toBeLessThan(left + count * 1024 ** 2)
  expect(await read()).toBeLessThan(left)
})
