import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { type Head, parseHead, type RecordEntry, toHeadText } from '#src/record/record-entry.ts'
import { type OutsideHead, verifyRecord } from '#src/record/verify-record.ts'
import { headOf, makeEntries, rechain, toHash } from '#tests/support/example-record.ts'

async function* inTurn(entries: readonly RecordEntry[]) {
  yield* entries
}

/** `kept`: what the store says its last entry is; as it should be, where it is not given. */
const verify = (
  entries: readonly RecordEntry[],
  heads: readonly OutsideHead[],
  kept: Head | undefined = entries.length > 0 ? headOf(entries) : undefined,
) => verifyRecord({ entries: inTurn(entries), kept }, heads, toHash)

const COUNT = 12
let entries: RecordEntry[]
let heads: Head[]
beforeAll(async () => {
  entries = await makeEntries(COUNT)
  heads = [headOf(entries, 4), headOf(entries, 8), headOf(entries, 12)]
})

const without = (seq: number) => entries.filter((entry) => entry.seq !== seq)
const withWord = (seq: number) =>
  entries.map((entry) => (entry.seq === seq ? { ...entry, body: '["other"]' } : entry))

test('a record that nobody touched agrees with itself and with every head that was kept', async () => {
  expect(await verify(entries, heads)).toEqual({
    head: headOf(entries),
    findings: [],
    seenOnlyFromInside: false,
  })
  expect((await verify([], [])).findings).toEqual([])
})

describe('with heads from outside, what was done to the record is found and named', () => {
  test('a removed row, and a number that was never there', async () => {
    const { findings } = await verify(without(5), heads, headOf(entries))
    expect(findings).toEqual([{ kind: 'skipped', seq: 5, reference: null }])
  })

  test('a changed word, by the entry and the case it is about', async () => {
    const { findings } = await verify(withWord(6), heads)
    expect(findings).toEqual([{ kind: 'changed', seq: 6, reference: 'GL-6' }])
  })

  test('a cut tail, where the store still knows of more', async () => {
    const { findings } = await verify(entries.slice(0, 9), heads, headOf(entries))
    expect(findings).toEqual([{ kind: 'cut', seq: 10, reference: null }])
  })

  test('an old backup that was put back', async () => {
    const { findings } = await verify(entries.slice(0, 9), heads)
    expect(findings).toEqual([{ kind: 'rolledBack', seq: 10, reference: null, agreesTo: 8 }])
  })

  test('an old backup that was gone on with', async () => {
    const forked = await makeEntries(9, 'two', entries.slice(0, 6), 100)
    const { findings } = await verify(forked, heads)
    expect(findings).toEqual([{ kind: 'forked', seq: 8, reference: 'GL-8', agreesTo: 4 }])
  })

  test('a history that was written anew, with hashes that fit', async () => {
    const { findings } = await verify(await rechain(withWord(2)), heads)
    expect(findings).toEqual([{ kind: 'rewritten', seq: 4, reference: 'GL-4', agreesTo: 0 }])
  })

  test('a row taken out of a history that was written anew', async () => {
    const { findings } = await verify(await rechain(without(5)), heads)
    expect(findings).toMatchObject([{ seq: 8, agreesTo: 4 }])
  })

  test('a record that is empty though a head says otherwise', async () => {
    const { findings } = await verify([], heads)
    expect(findings).toEqual([{ kind: 'rolledBack', seq: 1, reference: null, agreesTo: 0 }])
  })
})

test('a number that stands twice is found', async () => {
  const twice = [...entries.slice(0, 5), ...entries.slice(4)]
  expect((await verify(twice, heads, headOf(entries))).findings).toEqual([
    { kind: 'twice', seq: 5, reference: 'GL-5' },
  ])
})

test('without a head from outside it says that a cut, a rewritten or an old record cannot be seen', async () => {
  for (const changed of [entries.slice(0, 9), await rechain(withWord(2))]) {
    const { findings, seenOnlyFromInside } = await verify(changed, [])
    expect({ findings, seenOnlyFromInside }).toEqual({ findings: [], seenOnlyFromInside: true })
  }
  expect((await verify(withWord(6), [])).findings).toHaveLength(1)
})

test('whatever is changed before a head, with or without new hashes, is found against that head', async () => {
  const FIELDS = ['at', 'body', 'reference', 'kind'] as const
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: COUNT }),
      fc.constantFrom(...FIELDS),
      fc.string({ minLength: 1 }),
      fc.boolean(),
      async (seq, field, added, isRechained) => {
        const changed = entries.map((entry) =>
          entry.seq === seq
            ? ({ ...entry, [field]: `${entry[field]}${added}` } as RecordEntry)
            : entry,
        )
        const tampered = isRechained ? await rechain(changed) : changed
        expect((await verify(tampered, heads)).findings).not.toEqual([])
      },
    ),
  )
})

test('whatever rows are taken out, with or without new hashes, it is found against the last head', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uniqueArray(fc.integer({ min: 1, max: COUNT }), { minLength: 1 }),
      fc.boolean(),
      async (gone, isRechained) => {
        const left = entries.filter(({ seq }) => !gone.includes(seq))
        const tampered = isRechained ? await rechain(left) : left
        expect((await verify(tampered, heads)).findings).not.toEqual([])
      },
    ),
  )
})

test('a head is read as it is printed, full-width and in pieces too, and nothing else is', () => {
  const head = { seq: 12, hash: 'ab'.repeat(32) }
  expect(parseHead(toHeadText(head))).toEqual(head)
  expect(parseHead(` １２：${'AB'.repeat(16)} ${'ab'.repeat(16)}\n`)).toEqual(head)
  for (const wrong of ['', '12', `0:${head.hash}`, `12:${head.hash}0`, `-1:${head.hash}`])
    expect(parseHead(wrong)).toBeUndefined()
})
