import { expect, test } from 'vitest'
import { openChannel } from '#src/complaints/channel/open-complaints.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import { writeToCase } from '#src/complaints/intake/act-on-case.ts'
import { toSessionCookie } from '#src/complaints/intake/case-session.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { makeCaseKey } from '#src/complaints/seal/case.ts'
import type { State } from '#src/complaints/states.ts'
import {
  type ComplaintStore,
  StoreUnavailableError,
} from '#src/complaints/store/complaint-store.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'
import { makeComplaint } from '#tests/support/example-complaints.ts'

const NOW = new Date('2026-11-20T02:00:00.000Z')
const NOTE = '第二天又看见一次'

/** A case in some state, whose changes end in `changed`, and a session that reads it. */
async function openCase(state: State, changed: 'changed' | 'stale' = 'changed') {
  const { recipient, identity } = await makeCaseKey()
  const complaint = { ...makeComplaint('a'), state, caseRecipient: recipient }
  const store = {
    findByReference: async () => complaint,
    readEvents: async () => [],
    change: async () => changed,
    removeDraft: async () => {},
  }
  const channel = openChannel({
    store: store as unknown as ComplaintStore,
    pepper: new Uint8Array(32),
    pepperVersion: 1,
    officers: async () => undefined,
    log: { error: () => {} },
  })
  const context = { ...channel, rules: EXAMPLE_RULES, clock: () => NOW } as IntakeContext
  const { reference } = complaint
  const session = toSessionCookie(context, {
    reference,
    queryCode: '1111 2222 3333 4444',
    identity,
    recipient: complaint.residentRecipient,
  })
  const form = new FormData()
  form.set(FIELDS.note.note, NOTE)
  return (cookie = session) => writeToCase(context, cookie, form, 'addNote')
}

test('a note is added while the case is open', async () => {
  const addNote = await openCase('accepted')
  expect(await addNote()).toMatchObject({ outcome: 'done' })
})

test('a note that is sent after the session has ended is given back', async () => {
  const addNote = await openCase('accepted')
  expect(await addNote('over')).toEqual({ outcome: 'sessionOver', typed: { note: NOTE } })
})

test('a note on a case that was closed meanwhile is given back, and not called a session that is over', async () => {
  const addNote = await openCase('closed')
  expect(await addNote()).toEqual({ outcome: 'notPossible', typed: { note: NOTE } })
})

test('when others change the case again and again, it is said that nothing could be kept', async () => {
  const addNote = await openCase('accepted', 'stale')
  await expect(addNote()).rejects.toBeInstanceOf(StoreUnavailableError)
})
