import sharp from 'sharp'
import { expect, test } from 'vitest'
import { findRefusal } from '#src/complaints/files/check-file.ts'
import { checkInProcess } from '#src/complaints/files/check-in-process.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { HTTP_LIMITS } from '#src/server/limits.ts'
import { inPieces, keepSent } from '#tests/support/check-sent.ts'
import { countChildProcesses } from '#tests/support/child-processes.ts'
import { toFlatPng, toPhoto, toTurnedJpeg } from '#tests/support/image-files.ts'
import { toPdf } from '#tests/support/pdf-files.ts'

const tooComplex = { outcome: 'wrong', code: 'fileTooComplex' }
const { memoryKilobytes } = FILE_LIMITS

test('a file that takes too long is given up and its process is gone', async () => {
  const question = { type: 'image', keepsTime: false } as const
  const content = inPieces(toFlatPng(7000, 5571))
  const limits = { milliseconds: 50, memoryKilobytes }
  expect(await checkInProcess(question, content, limits)).toEqual(tooComplex)
  expect(countChildProcesses()).toBe(0)
})

test('a file that takes too much memory is given up and its process is gone', async () => {
  const question = { type: 'pdf', keepsTime: false } as const
  const limits = { milliseconds: 20_000, memoryKilobytes: 100_000 }
  expect(await checkInProcess(question, inPieces(toPdf({})), limits)).toEqual(tooComplex)
  expect(countChildProcesses()).toBe(0)
})

test.each([
  ['jpeg', FILE_LIMITS.imageBytes],
  ['pdf', FILE_LIMITS.pdfBytes],
  ['mp4', FILE_LIMITS.mediaBytes],
  ['amr', FILE_LIMITS.mediaBytes],
] as const)('a %s of %i bytes is taken, one byte more is not', (type, bytes) => {
  expect(findRefusal(type, bytes)).toBeUndefined()
  expect(findRefusal(type, bytes + 1)).toEqual({ outcome: 'wrong', code: 'fileTooLarge' })
})

test('a photo of forty mebibytes is kept', async () => {
  const full = Buffer.concat([await toPhoto()], FILE_LIMITS.imageBytes)
  expect(await keepSent(full)).toMatchObject({ kind: 'image' })
})

test('a file that cannot be read to its end is asked for again', async () => {
  async function* broken() {
    yield new Uint8Array(10)
    throw new Error('aborted')
  }
  const limits = { milliseconds: 20_000, memoryKilobytes }
  const question = { type: 'image', keepsTime: false } as const
  expect(await checkInProcess(question, broken(), limits)).toEqual({
    outcome: 'wrong',
    code: 'fileNotUploaded',
  })
})

test('a photo is kept upright, and no larger than it needs to be', async () => {
  const turned = await keepSent(await toTurnedJpeg())
  expect(await sharp(turned.bytes).metadata()).toMatchObject({ width: 48, height: 64 })
  const wide = await keepSent(toFlatPng(9000, 6000))
  expect(await sharp(wide.bytes).metadata()).toMatchObject({ width: 4347, height: 2898 })
})

test('the time a photo was taken is told only to those who want to keep it', async () => {
  const photo = await toPhoto()
  expect((await keepSent(photo, { keepsTime: true })).takenAt).toBe('2026-11-02T08:09:10')
  expect((await keepSent(photo)).takenAt).toBeUndefined()
})

test('whoever sends all that a case may have, as slowly as is waited for, is not cut off', () => {
  const { caseBytes, formBytes, slowest } = FILE_LIMITS
  expect(HTTP_LIMITS.streamMs).toBeGreaterThan(((caseBytes + formBytes) / slowest) * 1000)
})
