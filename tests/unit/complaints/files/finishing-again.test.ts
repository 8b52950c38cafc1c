import { expect, test, vi } from 'vitest'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { SAMPLES, toMovie } from '#tests/support/media-files.ts'
import { answerAll, openIntake } from '#tests/support/open-intake.ts'

const { pieceBytes } = FILE_LIMITS
const SOURCE = '192.0.2.1'
const movie = toMovie({ samples: Buffer.concat(Array(8).fill(SAMPLES)) })
/** Frames of sound and nothing else: cut anywhere, it is still one. */
const sound = Buffer.concat([Buffer.from('#!AMR\n'), Buffer.alloc(3 * pieceBytes, 60)])

async function sendAll(intake: ComplaintIntake, key: string, name: string, bytes: Buffer) {
  const file = { name, bytes: bytes.length, modified: 1, keepsTime: false }
  const begun = await intake.beginSending(key, file)
  if (begun.outcome !== 'begun') throw new Error(begun.outcome)
  const { id } = begun.sent
  for (let at = 0; at < bytes.length; at += pieceBytes) {
    const kept = await intake.keepPiece(key, id, at, bytes.subarray(at, at + pieceBytes))
    if (kept.outcome !== 'kept') throw new Error(JSON.stringify(kept))
  }
  return id
}

async function listNames(intake: ComplaintIntake, key: string) {
  const draft = await intake.open(key)
  return draft.outcome === 'open' ? draft.answers.files.map(({ name }) => name) : []
}

test('asked for again while it is still at work, the end of a file is told the same', async () => {
  const { intake } = await openIntake()
  const key = await answerAll(intake)
  const id = await sendAll(intake, key, '视频.mp4', movie)
  const finish = () => intake.finishSending(key, id, SOURCE)
  const told = await Promise.all([finish(), finish(), finish()])
  expect(told).toEqual(Array(3).fill({ outcome: 'added' }))
  expect(await listNames(intake, key)).toEqual(['视频.mp4'])
})

test('asked for at two processes at once, no end tells a reason that is not true', async () => {
  const { intake, openAnother } = await openIntake()
  const other = openAnother()
  const key = await answerAll(intake)
  for (const turn of [1, 2, 3, 4, 5]) {
    const name = `${turn}.mp4`
    const id = await sendAll(intake, key, name, movie)
    const told = await Promise.all([
      intake.finishSending(key, id, SOURCE),
      other.finishSending(key, id, SOURCE),
    ])
    expect(told).toContainEqual({ outcome: 'added' })
    // Whole results: one that is not true shows its reason.
    expect(told.filter(({ outcome }) => outcome !== 'added' && outcome !== 'unavailable')).toEqual(
      [],
    )
    expect(await intake.finishSending(key, id, SOURCE)).toEqual({ outcome: 'added' })
  }
  expect(await listNames(intake, key)).toHaveLength(5)
})

test('asked for while another process is about to list it, a file is not called missing', async () => {
  const { intake, openAnother, store } = await openIntake()
  const other = openAnother()
  const key = await answerAll(intake)
  const id = await sendAll(intake, key, '视频.mp4', movie)
  const finish = store.finishDraftFile.bind(store)
  const slow = vi.spyOn(store, 'finishDraftFile').mockImplementationOnce(async (...given) => {
    expect(['added', 'unavailable']).toContain((await other.finishSending(key, id, SOURCE)).outcome)
    return finish(...given)
  })
  expect(await intake.finishSending(key, id, SOURCE)).toEqual({ outcome: 'added' })
  expect(slow).toHaveBeenCalled()
  expect(await listNames(intake, key)).toEqual(['视频.mp4'])
})

test.each([
  ['录音.amr', sound],
  ['视频.mp4', movie],
])(
  'of %s only whole files are taken: with parts gone it is asked for again',
  async (name, bytes) => {
    const { intake, store } = await openIntake()
    const key = await answerAll(intake)
    const id = await sendAll(intake, key, name, bytes)
    const read = store.readParts.bind(store)
    const cut = vi.spyOn(store, 'readParts').mockImplementation(async function* (file) {
      let parts = 0
      for await (const part of read(file)) {
        if (parts === 2) return
        parts += 1
        yield part
      }
    })
    expect(await intake.finishSending(key, id, SOURCE)).toEqual({ outcome: 'unavailable' })
    expect(await listNames(intake, key)).toEqual([])
    cut.mockRestore()
    expect(await intake.finishSending(key, id, SOURCE)).toEqual({ outcome: 'added' })
    expect(await listNames(intake, key)).toEqual([name])
  },
)
