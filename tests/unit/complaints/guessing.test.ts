import { expect, test, vi } from 'vitest'
import { FIELDS } from '#src/complaints/fields.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { lookUp } from '#src/complaints/intake/look-up.ts'
import { openChannel } from '#src/complaints/open-channel.ts'
import { makeReference } from '#src/complaints/seal/reference.ts'
import { makeCodeSalt, toResidentKey } from '#src/complaints/seal/resident-key.ts'
import { makeComplaint } from '#tests/support/example-complaints.ts'
import { makeDataDir, openStoreIn } from '#tests/support/temporary-store.ts'

const pepper = new Uint8Array(32).fill(7)
const REFERENCE = makeReference()
const CODE = '1111 2222 3333 4444'

/** A channel whose store holds one case, and only what looking up asks for. */
async function openLookUp() {
  const codeSalt = makeCodeSalt()
  const { check } = await toResidentKey(pepper, CODE, codeSalt)
  const store = openStoreIn(makeDataDir(), { mayCreate: true })
  vi.spyOn(store, 'findByReference').mockResolvedValue(
    makeComplaint('looked up', { codeSalt, codeCheck: check }),
  )
  const parts = { store, pepper, pepperVersion: 1, recipients: [], log: { error: () => {} } }
  const context = openChannel(parts) as IntakeContext
  return async (code: string, source = '192.0.2.1') => {
    const form = new FormData()
    form.set(FIELDS.status.reference, REFERENCE)
    form.set(FIELDS.status.code, code)
    return (await lookUp(context, form, source)).outcome
  }
}

test('many wrong codes at the same moment count as many, not as the first one', async () => {
  const tryCode = await openLookUp()
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
  const tryCode = await openLookUp()
  for (let n = 0; n < 7; n += 1) expect(await tryCode(CODE)).toBe('found')
})
