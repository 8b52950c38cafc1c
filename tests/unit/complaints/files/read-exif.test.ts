import fc from 'fast-check'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { hasExifPlace, readExifTime } from '#src/complaints/files/read-exif.ts'
import { toPhoto } from '#tests/support/image-files.ts'

const toExif = async (takenAt: string) =>
  (await sharp(await toPhoto(takenAt)).metadata()).exif ?? Buffer.alloc(0)

test.each([
  ['2026:11:02 08:09:10', '2026-11-02T08:09:10'],
  ['2024:02:29 23:59:59', '2024-02-29T23:59:59'],
  ['2023:02:29 10:00:00', undefined],
  ['0000:00:00 00:00:00', undefined],
  ['    :  :     :  :  ', undefined],
  ['2026-11-02T08:09:10', '2026-11-02T08:09:10'],
])('a camera that writes %j took the photo at %s', async (written, read) => {
  expect(readExifTime(await toExif(written))).toBe(read)
})

/** The block as other cameras write it: most significant byte first. */
function toBigEndian(): Buffer {
  const block = Buffer.alloc(80)
  block.write('Exif\0\0MM\0*', 0, 'latin1')
  block.writeUInt32BE(8, 10)
  block.writeUInt16BE(1, 14)
  block.writeUInt16BE(0x8769, 16)
  block.writeUInt32BE(26, 24)
  block.writeUInt16BE(1, 32)
  block.writeUInt16BE(0x9004, 34)
  block.writeUInt32BE(44, 42)
  block.write('2026:01:31 07:00:00', 50, 'latin1')
  return block
}

test('cameras that write the other way round, and only when a picture was made digital, are read too', () => {
  expect(readExifTime(toBigEndian())).toBe('2026-01-31T07:00:00')
})

test('damage to the block gives no time or a time, never an accident', async () => {
  const whole = await toExif('2026:11:02 08:09:10')
  const times = { read: 0, none: 0 }
  fc.assert(
    fc.property(
      fc.nat(whole.length - 1),
      fc.nat(255),
      fc.nat(whole.length),
      (at, value, length) => {
        const damaged = Buffer.from(whole.subarray(0, length))
        if (at < length) damaged[at] = value
        const time = readExifTime(damaged)
        times[time === undefined ? 'none' : 'read'] += 1
        if (time !== undefined) expect(time).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
      },
    ),
    { numRuns: 2000 },
  )
  for (const [what, count] of Object.entries(times)) expect(count, what).toBeGreaterThan(20)
})

test('a photo says whether it tells where it was taken', async () => {
  expect(hasExifPlace(await toExif('2026:11:02 08:09:10'))).toBe(true)
  expect(hasExifPlace(toBigEndian())).toBe(false)
  expect(hasExifPlace(Buffer.from('Exif\0\0II'))).toBe(false)
})
