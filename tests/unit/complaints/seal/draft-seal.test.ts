import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeDraftKey, openDraft, sealDraft, toDraftId } from '#src/complaints/seal/draft.ts'

const draft = { narrative: '老师打了孩子的手心。𠮷🙂', files: [], when: { unknown: true } }

test('a draft opens with the key of its own cookie only', () => {
  const key = makeDraftKey()
  const sealed = sealDraft(key, draft)
  expect(openDraft(key, sealed)).toEqual(draft)
  expect(openDraft(makeDraftKey(), sealed)).toBeUndefined()
  expect(Buffer.from(sealed).includes('老师')).toBe(false)
})

test('any draft comes back as it was saved', () => {
  const key = makeDraftKey()
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const same = JSON.parse(JSON.stringify(value))
      expect(openDraft(key, sealDraft(key, value))).toEqual(same)
    }),
  )
})

test('a draft that was changed or cut off in the store is no draft, and nothing breaks', () => {
  const key = makeDraftKey()
  const sealed = sealDraft(key, draft)
  for (let at = 0; at < sealed.length; at++) {
    const changed = Uint8Array.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(openDraft(key, changed)).toBeUndefined()
    expect(openDraft(key, sealed.subarray(0, at))).toBeUndefined()
  }
})

test('a cookie that is not of ours opens nothing and never throws', () => {
  const key = makeDraftKey()
  const sealed = sealDraft(key, draft)
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (cookie) => {
      expect(openDraft(cookie, sealed)).toBeUndefined()
      expect(toDraftId(cookie)).toMatch(/^[0-9a-f]{64}$/)
    }),
  )
  // The same 32 bytes written in another way are another draft's key, not this one's.
  expect(openDraft(`${key}=`, sealed)).toBeUndefined()
  expect(() => sealDraft('short', draft)).toThrow()
})

test('one key has one spelling: any other of the same bytes is no key at all', () => {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
  const key = Buffer.alloc(32, 0xfb).toString('base64url')
  const last = alphabet.indexOf(key.at(-1) ?? '')
  const spellings = [
    `${key}=`,
    `${key}\n`,
    ` ${key}`,
    key.replaceAll('-', '+').replaceAll('_', '/'),
    ...[1, 2, 3].map((bits) => `${key.slice(0, -1)}${alphabet[last + bits]}`),
  ]
  for (const spelling of spellings) {
    expect(spelling).not.toBe(key)
    expect(Buffer.from(spelling, 'base64url').equals(Buffer.alloc(32, 0xfb)), spelling).toBe(true)
    expect(() => sealDraft(spelling, draft), spelling).toThrow('Not the key of a draft')
  }
  expect(openDraft(key, sealDraft(key, draft))).toEqual(draft)
})

test.each([0, 1, 31, 33, 64])('a key of %i bytes is none', (bytes) => {
  expect(() => sealDraft(Buffer.alloc(bytes, 7).toString('base64url'), draft)).toThrow(
    'Not the key of a draft',
  )
})

test('the id in the store is the SHA-256 of the key, and tells nothing of it', () => {
  expect(toDraftId('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(toDraftId(makeDraftKey())).not.toBe(toDraftId(makeDraftKey()))
})
