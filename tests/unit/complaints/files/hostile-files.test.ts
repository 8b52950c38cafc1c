import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { checkSent, type SentCheck } from '#tests/support/check-sent.ts'
import { countChildProcesses } from '#tests/support/child-processes.ts'
import { type Expected, HOSTILE_FILES } from '#tests/support/hostile-files.ts'
import { HOSTILE_NAMES } from '#tests/support/hostile-names.ts'
import { CANARY } from '#tests/support/image-files.ts'
import { readWholePdf } from '#tests/support/pdf-files.ts'

const temporary = () =>
  new Set(readdirSync(tmpdir()).filter((name) => /vips|sharp|magick/i.test(name)))

let most = 0
let watch: NodeJS.Timeout
const before = temporary()
beforeAll(() => {
  watch = setInterval(() => {
    most = Math.max(most, countChildProcesses())
  }, 20)
})
afterAll(() => clearInterval(watch))

/** What became of a file, in the words of the list. */
function toExpected(check: SentCheck): Expected {
  if (check.outcome === 'wrong') return check.code
  if (check.file.kind === 'image') return 'picture'
  return check.file.hasActiveContent ? 'active document' : 'document'
}

async function expectPicture(bytes: Uint8Array, thumbnail: string | undefined) {
  const { format, width, height, exif, icc, xmp, iptc, comments } = await sharp(bytes).metadata()
  expect([format, exif, icc, xmp, iptc, comments]).toEqual(['jpeg', ...Array(5).fill(undefined)])
  expect(width * height).toBeLessThan(13e6)
  const small = Buffer.from(thumbnail?.replace('data:image/jpeg;base64,', '') ?? '', 'base64')
  const { width: across, height: down } = await sharp(small).metadata()
  expect(Math.max(across, down)).toBeLessThanOrEqual(160)
}

test.concurrent.each(HOSTILE_FILES)(
  '%s is taken as %s, and nothing of the camera or the author stays',
  async (what, expected, make) => {
    const [name] = HOSTILE_NAMES[what.length % HOSTILE_NAMES.length] ?? ['']
    const check = await checkSent(await make(), { name })
    expect(toExpected(check)).toBe(expected)
    if (check.outcome === 'wrong') return
    const { kind, bytes, thumbnail, takenAt } = check.file
    expect(takenAt).toBeUndefined()
    if (kind === 'image') await expectPicture(bytes, thumbnail)
    const said = kind === 'pdf' ? await readWholePdf(bytes) : Buffer.from(bytes).toString('latin1')
    // A script stays where it is: it may be what the complaint is about.
    if (expected !== 'active document') expect(said).not.toContain(CANARY)
    expect(said).not.toMatch(/GPS|Exif|xmpmeta|PieceInfo|pdf-lib/)
  },
)

test('what was planted would have been found', async () => {
  const planted = await Promise.all(
    HOSTILE_FILES.map(async ([, , make]) => Buffer.from(await make()).includes(CANARY)),
  )
  expect(planted.filter(Boolean).length).toBeGreaterThan(15)
})

test('no more than two files are looked at at once, every process ends, nothing lies around', async () => {
  expect(most).toBeGreaterThan(0)
  expect(most).toBeLessThanOrEqual(2)
  expect(countChildProcesses()).toBe(0)
  expect([...temporary()].filter((name) => !before.has(name))).toEqual([])
})
