import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { type KeyPair, makeCaseKey, openWith, sealTo } from '#src/complaints/seal/case.ts'

let officer: KeyPair
let spare: KeyPair
let stranger: KeyPair

beforeAll(async () => {
  officer = await makeCaseKey()
  spare = await makeCaseKey()
  stranger = await makeCaseKey()
})

const account = new TextEncoder().encode('午睡时间锁门，孩子哭了没有人管。𠮷🙂')

test('each of two officers opens what was sealed to both; nobody else does', async () => {
  const sealed = await sealTo([officer.recipient, spare.recipient], account)
  for (const { identity } of [officer, spare])
    expect(await openWith(identity, sealed)).toEqual(account)
  expect(await openWith(stranger.identity, sealed)).toBeUndefined()
})

test('nothing is sealed to nobody, or to what is no key', async () => {
  await expect(sealTo([], account)).rejects.toThrow()
  await expect(sealTo(['age1nonsense'], account)).rejects.toThrow()
})

test('a sealed text that was changed or cut off anywhere is not opened', async () => {
  const sealed = await sealTo([officer.recipient], account)
  await fc.assert(
    fc.asyncProperty(
      fc.nat(sealed.length - 1),
      fc.integer({ min: 1, max: 255 }),
      async (at, flip) => {
        const changed = sealed.slice()
        changed[at] = (changed[at] ?? 0) ^ flip
        expect(await openWith(officer.identity, changed)).toBeUndefined()
        expect(await openWith(officer.identity, sealed.subarray(0, at))).toBeUndefined()
      },
    ),
    { numRuns: 60 },
  )
})

test.each([0, 1, 64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 200_000])(
  'a file of %i bytes comes back as it was',
  async (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 31) % 251)
    const sealed = await sealTo([officer.recipient], bytes)
    expect(await openWith(officer.identity, sealed)).toEqual(bytes)
  },
)

test('others are served while a large file is being sealed', async () => {
  let turns = 0
  const counting = setInterval(() => turns++, 0)
  await sealTo([officer.recipient], new Uint8Array(3_000_000))
  clearInterval(counting)
  expect(turns).toBeGreaterThan(3)
})

test('two sealings of the same words have nothing in common', async () => {
  const one = await sealTo([officer.recipient], account)
  const other = await sealTo([officer.recipient], account)
  expect(Buffer.from(one).equals(other)).toBe(false)
  expect(Buffer.from(one).includes('午睡')).toBe(false)
})
