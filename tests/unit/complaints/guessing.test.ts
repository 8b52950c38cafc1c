import { expect, test, vi } from 'vitest'
import { openChannel } from '#src/complaints/channel/open-complaints.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { lookUp } from '#src/complaints/intake/look-up.ts'
import {
  makeCodeSalt,
  makeReference,
  toResidentKey,
  toResumeWord,
} from '#src/complaints/seal/code.ts'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import { makeComplaint } from '#tests/support/example-complaints.ts'
import { toForm } from '#tests/support/open-intake.ts'
import { makeDataDir, openStoreIn } from '#tests/support/temporary-store.ts'

const pepper = new Uint8Array(32).fill(7)
const REFERENCE = makeReference()
const OTHER = makeReference()
const CODE = '1111 2222 3333 4444'

/** A channel whose store holds one case, and only what looking up asks for. */
async function openLookUp() {
  const codeSalt = makeCodeSalt()
  const { check } = await toResidentKey(pepper, CODE, codeSalt)
  const store = openStoreIn(makeDataDir(), { mayCreate: true })
  const complaint = makeComplaint('looked up', { codeSalt, codeCheck: check })
  vi.spyOn(store, 'findByReference').mockImplementation(async (reference) =>
    reference === REFERENCE ? complaint : undefined,
  )
  const officers = async () => undefined
  const parts = { store, pepper, pepperVersion: 1, officers, log: { error: () => {} } }
  const context = openChannel(parts) as IntakeContext
  const fillDisk = () => {
    for (const write of ['noteGuess', 'forgetGuess', 'readDayKey'] as const)
      vi.spyOn(store, write).mockRejectedValue(new StoreUnavailableError('SQLite 13: full'))
  }
  const resumeWord = toResumeWord(pepper, complaint.tokenHash)
  const lookUpWith = async (typed: Record<string, string>, source = '192.0.2.1') => {
    const form = toForm({ reference: REFERENCE, code: CODE, ...typed })
    const { outcome, ...rest } = await lookUp(context, form, source)
    return { outcome, typed: 'typed' in rest ? rest.typed : {} }
  }
  const tryCode = async (code: string, source?: string) =>
    (await lookUpWith({ code }, source)).outcome
  return { tryCode, lookUpWith, resumeWord, fillDisk }
}

/** Uses up the free tries of a source. */
async function waitFor(tryCode: (code: string) => Promise<string>) {
  for (let n = 0; n < 5; n += 1) expect(await tryCode('9'.repeat(16))).toBe('notFound')
  expect(await tryCode(CODE)).toBe('prove')
}

test('many wrong codes at the same moment count as many, not as the first one', async () => {
  const { tryCode } = await openLookUp()
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, (_, n) => tryCode(String(n).padStart(16, '5'))),
  )
  const passed = outcomes.filter((outcome) => outcome === 'notFound')
  expect(passed.length).toBeLessThanOrEqual(5)
  expect(outcomes.filter((outcome) => outcome === 'prove')).toHaveLength(12 - passed.length)
  for (let n = passed.length; n < 5; n += 1) expect(await tryCode('9'.repeat(16))).toBe('notFound')
  expect(await tryCode('9'.repeat(16))).toBe('prove')
  expect(await tryCode(CODE, '198.51.100.1')).toBe('found')
})

test('whoever has the right code may look as often as they like', async () => {
  const { tryCode } = await openLookUp()
  for (let n = 0; n < 7; n += 1) expect(await tryCode(CODE)).toBe('found')
})

test('the words of the receipt lift the wait, however they are set apart, and the code stays necessary', async () => {
  const { tryCode, lookUpWith, resumeWord } = await openLookUp()
  await waitFor(tryCode)
  expect((await lookUpWith({ resume: resumeWord })).outcome).toBe('found')
  const joined = resumeWord.replaceAll(' ', '、')
  expect((await lookUpWith({ resume: joined })).outcome).toBe('found')
  const wrongCode = await lookUpWith({ resume: resumeWord, code: '8'.repeat(16) })
  expect(wrongCode.outcome).toBe('notFound')
})

test('wrong words lift nothing and count: after five the right ones lift nothing either', async () => {
  const { tryCode, lookUpWith, resumeWord } = await openLookUp()
  await waitFor(tryCode)
  for (let n = 0; n < 5; n += 1)
    expect((await lookUpWith({ resume: `苹果 苹果 第${n}` })).outcome).toBe('prove')
  expect((await lookUpWith({ resume: resumeWord })).outcome).toBe('prove')
  expect(await tryCode(CODE, '198.51.100.1')).toBe('found')
})

test('wrong codes count with the right words too: they are no way to guess on', async () => {
  const { tryCode, lookUpWith, resumeWord } = await openLookUp()
  await waitFor(tryCode)
  const outcomes = []
  for (let n = 0; n < 7; n += 1)
    outcomes.push((await lookUpWith({ resume: resumeWord, code: `${n}`.repeat(16) })).outcome)
  expect(outcomes).toEqual([...Array(5).fill('notFound'), 'prove', 'prove'])
})

test('wrong words and a number nobody knows are answered alike', async () => {
  const { tryCode, lookUpWith, resumeWord } = await openLookUp()
  await waitFor(tryCode)
  const wrong = await lookUpWith({ resume: '苹果 苹果 苹果' })
  const unknown = await lookUpWith({ resume: resumeWord, reference: OTHER })
  expect(wrong.outcome).toBe('prove')
  expect(unknown).toEqual({ ...wrong, typed: { reference: OTHER } })
})

test('a full disk keeps nobody from their case, and lets nobody guess on', async () => {
  const { tryCode, fillDisk } = await openLookUp()
  fillDisk()
  for (let n = 0; n < 6; n += 1) expect(await tryCode(CODE)).toBe('found')
  const wrong = '9'.repeat(16)
  for (let n = 0; n < 5; n += 1) expect(await tryCode(wrong)).toBe('notFound')
  expect(await tryCode(wrong)).toBe('prove')
  expect(await tryCode(CODE, '198.51.100.1')).toBe('found')
})
