import fc from 'fast-check'
import { expect, test } from 'vitest'
import { BrokenMovieError, MovieCleaner } from '#src/complaints/files/clean-movie.ts'
import { toProblemText } from '#src/complaints/problems.ts'
import { toChangeLines } from '#src/complaints/questions/files/question.ts'
import { checkSent, inPieces, keepSent } from '#tests/support/check-sent.ts'
import { CANARY } from '#tests/support/image-files.ts'
import {
  SAMPLES,
  toAac,
  toAmr,
  toBox,
  toFrames,
  toMovie,
  toMp3,
  toTrack,
} from '#tests/support/media-files.ts'

const PLACE = '+26.0800'

test.each([
  ['a video', toMovie(), { kind: 'video', name: 'a.mp4' }],
  [
    'a video with its head at the end',
    toMovie({ headLast: true }),
    { kind: 'video', name: 'a.mp4' },
  ],
  ['a QuickTime video', toMovie({ brand: 'qt  ' }), { kind: 'video', name: 'a.mov' }],
  ['a video of an old telephone', toMovie({ brand: '3gp4' }), { kind: 'video', name: 'a.3gp' }],
  [
    'a recording of sound',
    toMovie({ brand: 'M4A ', tracks: [toTrack('soun')] }),
    { kind: 'sound', name: 'a.m4a' },
  ],
  [
    'sound that calls itself a video',
    toMovie({ tracks: [toTrack('soun')] }),
    { kind: 'sound', name: 'a.m4a' },
  ],
])('%s is kept byte for byte, without place, author and time', async (_what, sent, expected) => {
  const kept = await keepSent(sent, { name: 'a.MP4', piece: 777 })
  expect(kept).toMatchObject({ ...expected, changes: { place: 'removed' } })
  expect(kept.takenAt).toBeUndefined()
  expect(kept.bytes.length).toBe(sent.length)
  expect(kept.bytes.indexOf(SAMPLES)).toBe(sent.indexOf(SAMPLES))
  const said = kept.bytes.toString('latin1')
  expect(sent.toString('latin1')).toContain(CANARY)
  expect(said).not.toContain(CANARY)
  expect(said).not.toContain(PLACE)
  // All that is left of the tracks: their clocks stand at the beginning.
  expect(said).toContain('tkhd\0\0\0\0\0\0\0\0\0\0\0\0')
})

test('the time of a recording is kept where it was asked for, in China', async () => {
  const kept = await keepSent(toMovie(), { keepsTime: true })
  expect(kept.takenAt).toBe('2026-11-02T08:09:10')
})

test.each([
  ['a track of positions', toMovie({ tracks: [toTrack('vide'), toTrack('meta', toBox('gpmd'))] })],
  [
    "a telephone's track of positions",
    toMovie({
      tracks: [toTrack('vide'), toTrack('meta', toBox('mebx', 'quicktime.location.ISO6709'))],
    }),
  ],
  [
    'a head that cannot be taken apart',
    Buffer.concat([
      toBox('ftyp', 'isom'),
      toBox('moov', toTrack('vide'), Buffer.from([0, 0, 0, 2, 0x75, 0x64, 0x74, 0x61])),
    ]),
  ],
])('of %s it is told that the place may remain', async (_what, sent) => {
  expect((await keepSent(sent)).changes).toEqual({ place: 'mayRemain' })
})

test.each([
  ['nothing but a name', toBox('ftyp', 'isom', '\0'.repeat(40))],
  ['no head', Buffer.concat([toBox('ftyp', 'isom'), toBox('mdat', SAMPLES)])],
  ['neither picture nor sound', toMovie({ tracks: [toTrack('text')] })],
  ['half of itself', toMovie().subarray(0, 150_000)],
  [
    'a box that ends before it begins',
    Buffer.concat([toMovie(), Buffer.from([0, 0, 0, 3, 65, 65, 65, 65])]),
  ],
])('a recording with %s is refused as not whole', async (_what, sent) => {
  expect(await checkSent(sent)).toEqual({ outcome: 'wrong', code: 'recordingUnreadable' })
})

test('a last box without a length goes to the end, a long one has its length behind its type', async () => {
  const [head, samples] = [toMovie().subarray(0, -SAMPLES.length - 8), SAMPLES]
  const open = Buffer.concat([head, Buffer.from('\0\0\0\0mdat', 'latin1'), samples])
  expect((await keepSent(open)).bytes.subarray(-samples.length)).toEqual(samples)
  const long = Buffer.from('\0\0\0\x01mdat\0\0\0\0\0\0\0\0', 'latin1')
  long.writeUInt32BE(samples.length + 16, 12)
  const kept = await keepSent(Buffer.concat([head, long, samples]))
  expect(kept.bytes.subarray(-samples.length)).toEqual(samples)
})

test('tags of an MP3 are blank, its sound is as it was', async () => {
  const sent = toMp3()
  const { bytes, kind, name } = await keepSent(sent, { name: '录音.mp3', piece: 100 })
  expect({ kind, name, length: bytes.length }).toEqual({
    kind: 'sound',
    name: '录音.mp3',
    length: sent.length,
  })
  expect(bytes.includes(toFrames(40))).toBe(true)
  expect(bytes.includes(CANARY)).toBe(false)
  expect(
    bytes.toString('latin1', 0, 3) + bytes.toString('latin1', sent.length - 128).slice(0, 3),
  ).toBe('ID3TAG')
})

test.each([
  ['an MP3 without tags', toFrames(3), 'a.mp3'],
  ['a voice of an old telephone', toAmr(), 'a.amr'],
  ['sound in frames', toAac(), 'a.aac'],
])('%s is kept as it is', async (_what, sent, name) => {
  const kept = await keepSent(sent, { name: 'a' })
  expect(kept.bytes).toEqual(sent)
  expect(kept).toMatchObject({ kind: 'sound', name })
})

test('a recording damaged anywhere keeps its length or is refused', async () => {
  const movie = toMovie({ headLast: true, samples: SAMPLES.subarray(0, 200) })
  let kept = 0
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(movie.length - 1), fc.nat(255)), { maxLength: 3 }),
      fc.integer({ min: 1, max: 3000 }),
      async (changes, piece) => {
        const damaged = Buffer.from(movie)
        for (const [at, value] of changes) damaged[at] = value
        const cleaner = new MovieCleaner(false)
        const pieces: Uint8Array[] = []
        try {
          for await (const part of cleaner.clean(inPieces(damaged, piece))) pieces.push(part)
        } catch (error) {
          expect(error).toBeInstanceOf(BrokenMovieError)
          return
        }
        expect(Buffer.concat(pieces).length).toBe(damaged.length)
        kept += 1
      },
    ),
    { numRuns: 200 },
  )
  expect(kept).toBeGreaterThan(20)
})

test('a name whose ending was wrong is told beside the recording, with what else is', async () => {
  const kept = await keepSent(toMovie(), { name: 'photo.jpg' })
  expect(kept.name).toBe('photo.mp4')
  expect(kept.changes).toEqual({ place: 'removed', ending: { from: '.jpg', to: '.mp4' } })
  expect(toChangeLines(kept.changes)).toContain('保存成MP4，文件名的结尾从“.jpg”改成“.mp4”')
})

test('nobody is told to take a picture of a sound', () => {
  expect(toProblemText({ code: 'recordingUnreadable' })).not.toContain('截')
  expect(toProblemText({ code: 'fileUnreadable' })).toContain('截一张图')
})
