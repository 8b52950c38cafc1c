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

const unreadable = { outcome: 'wrong', code: 'fileUnreadable' }
const { memoryKilobytes } = FILE_LIMITS

test('a file that takes too long is given up and its process is gone', async () => {
  const question = { type: 'image', bytes: toFlatPng(7000, 5571), keepsTime: false } as const
  expect(await checkInProcess(question, { milliseconds: 50, memoryKilobytes })).toEqual(unreadable)
  expect(countChildProcesses()).toBe(0)
})

test('a file that takes too much memory is given up and its process is gone', async () => {
  const question = { type: 'pdf', bytes: toPdf({}), keepsTime: false } as const
  const limits = { milliseconds: 20_000, memoryKilobytes: 100_000 }
  expect(await checkInProcess(question, limits)).toEqual(unreadable)
  expect(countChildProcesses()).toBe(0)
})

test('ten mebibytes are looked at, one byte more is not even kept', async () => {
  const photo = await toPhoto()
  const full = Buffer.concat([photo], FILE_LIMITS.bytes)
  expect(await checkFile(inPieces(full), 'a.jpg', false)).toMatchObject({ outcome: 'ok' })
  let given = 0
  async function* tooMuch() {
    for (; given < 2 * FILE_LIMITS.bytes; given += 65_536) yield full.subarray(0, 65_536)
  }
  expect(await checkFile(tooMuch(), 'a.jpg', false)).toEqual({
    outcome: 'wrong',
    code: 'fileTooLarge',
  })
  expect(given).toBeLessThan(11 * 1024 * 1024)
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
  const wide = await checkFile(inPieces(toFlatPng(5120, 100)), '', false)
  if (wide.outcome === 'wrong') throw new Error(wide.code)
  expect(await sharp(wide.file.bytes).metadata()).toMatchObject({ width: 2560, height: 50 })
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
