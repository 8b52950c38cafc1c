import sharp from 'sharp'
import { expect, test } from 'vitest'
import { checkFile } from '#src/complaints/files/check-file.ts'
import { checkInProcess } from '#src/complaints/files/check-in-process.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { countChildProcesses } from '#tests/support/child-processes.ts'
import { toFlatPng, toPhoto, toTurnedJpeg } from '#tests/support/image-files.ts'
import { toPdf } from '#tests/support/pdf-files.ts'

async function* inPieces(bytes: Uint8Array) {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

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

test('forty mebibytes are looked at, one byte more is not even kept', async () => {
  const photo = await toPhoto()
  const full = Buffer.concat([photo], FILE_LIMITS.imageBytes)
  expect(await checkFile(inPieces(full), 'a.jpg', false)).toMatchObject({ outcome: 'ok' })
  let given = 0
  async function* tooMuch() {
    for (; given < 2 * FILE_LIMITS.imageBytes; given += 65_536) yield full.subarray(0, 65_536)
  }
  const tooLarge = { outcome: 'wrong', code: 'fileTooLarge' }
  expect(await checkFile(tooMuch(), 'a.jpg', false)).toEqual(tooLarge)
  expect(given).toBeLessThan(41 * 1024 * 1024)
  const pdf = Buffer.concat([toPdf({})], FILE_LIMITS.pdfBytes + 1)
  expect(await checkFile(inPieces(pdf), 'a.pdf', false)).toEqual(tooLarge)
})

test('a file that stops half way on its journey is asked for again', async () => {
  async function* broken() {
    yield new Uint8Array(10)
    throw new Error('aborted')
  }
  expect(await checkFile(broken(), 'a.jpg', false)).toEqual({
    outcome: 'wrong',
    code: 'fileNotUploaded',
  })
})

test('a photo is kept upright, and no larger than it needs to be', async () => {
  const turned = await checkFile(inPieces(await toTurnedJpeg()), '', false)
  if (turned.outcome === 'wrong') throw new Error(turned.code)
  expect(await sharp(turned.file.bytes).metadata()).toMatchObject({ width: 48, height: 64 })
  const wide = await checkFile(inPieces(toFlatPng(9000, 6000)), '', false)
  if (wide.outcome === 'wrong') throw new Error(wide.code)
  expect(await sharp(wide.file.bytes).metadata()).toMatchObject({ width: 4347, height: 2898 })
})

test('the time a photo was taken is told only to those who want to keep it', async () => {
  const photo = await toPhoto()
  const taken = async (keepsTime: boolean) => {
    const check = await checkFile(inPieces(photo), '', keepsTime)
    return check.outcome === 'ok' ? check.file.takenAt : check.code
  }
  expect(await taken(true)).toBe('2026-11-02T08:09:10')
  expect(await taken(false)).toBeUndefined()
})
