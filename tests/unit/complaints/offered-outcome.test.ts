import { expect, test } from 'vitest'
import { openChannel } from '#src/complaints/channel/open-complaints.ts'
import { toSessionCookie } from '#src/complaints/intake/case-session.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { readCase } from '#src/complaints/intake/read-case.ts'
import { makeCaseKey, sealText } from '#src/complaints/seal/case.ts'
import type { EventKind } from '#src/complaints/states.ts'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'
import { makeComplaint, makeEvent } from '#tests/support/example-complaints.ts'

const AGREED = '经查，退费不合规定，机构已经退还。'
const OTHER = '经查，机构没有问题。'

/** What a complainant reads who was asked about a sentence, while `told` is published. */
async function readOffer(kinds: readonly EventKind[], told?: string, ofCode?: string) {
  const { recipient, identity: first } = await makeCaseKey()
  const identity = ofCode ?? first
  const complaint = makeComplaint('a', { state: 'closed' })
  const sealedPublic = new Uint8Array(await sealText([recipient], AGREED))
  const events = kinds.map((kind, position) => ({
    ...makeEvent({ kind, state: null, ...(kind === 'outcomeProposed' && { sealedPublic }) }),
    position,
  }))
  const publication = {
    ...{ kind: 'outcome', id: 'a'.repeat(32), sentence: told, centreId: 'one' },
    ...{ publishedOn: '2026-11-20', endsOn: '2027-11-20' },
  }
  const content = JSON.stringify(publication)
  const store = {
    findByReference: async () => complaint,
    readEvents: async () => events,
    findByPlace: async () => [],
    findPublication: async () => told && { reference: complaint.reference, hash: '', content },
  }
  const channel = openChannel({
    store: store as unknown as ComplaintStore,
    pepper: new Uint8Array(32),
    pepperVersion: 1,
    officers: async () => undefined,
    log: { error: () => {} },
  })
  const clock = () => new Date('2026-11-20T02:00:00.000Z')
  const context = { ...channel, rules: EXAMPLE_RULES, clock } as IntakeContext
  const { reference, residentRecipient } = complaint
  const queryCode = '1111 2222 3333 4444'
  const session = { reference, queryCode, identity, recipient: residentRecipient }
  return (await readCase(context, toSessionCookie(context, session)))?.offer
}

const AGREES: EventKind[] = ['outcomeProposed', 'outcomeAgreed']

test('a complainant reads that the sentence he agreed to is published, and not before', async () => {
  const open = { sentence: AGREED, isAgreed: true, isPublished: false, other: undefined }
  expect(await readOffer(AGREES)).toMatchObject(open)
  expect(await readOffer([...AGREES, 'outcomePublished'], AGREED)).toMatchObject({
    ...open,
    isPublished: true,
  })
})

test('whatever else an officer published of his case, its complainant reads it beside what he agreed to', async () => {
  expect(await readOffer([...AGREES, 'outcomePublished'], OTHER)).toMatchObject({
    sentence: AGREED,
    isPublished: false,
    other: OTHER,
  })
  const askedAnew: EventKind[] = [...AGREES, 'outcomePublished', 'outcomeProposed']
  expect(await readOffer(askedAnew, OTHER)).toMatchObject({
    isAgreed: false,
    isPublished: false,
    other: OTHER,
  })
})

test('whoever is asked anew after his case was taken up again is not told that the new sentence is published', async () => {
  const again: EventKind[] = [...AGREES, 'outcomePublished', 'stateChanged', 'outcomeProposed']
  expect(await readOffer([...again.slice(0, -1)], AGREED)).toBeUndefined()
  expect(await readOffer(again, AGREED)).toMatchObject({
    isAgreed: false,
    isPublished: false,
    other: undefined,
  })
})

test('whoever got another code since takes back what is published, and is never asked about what he cannot read', async () => {
  const { identity } = await makeCaseKey()
  const told: EventKind[] = [...AGREES, 'outcomePublished', 'codeReissued']
  expect(await readOffer(told, AGREED, identity)).toMatchObject({
    sentence: AGREED,
    isAgreed: true,
    isPublished: true,
  })
  expect(await readOffer([...AGREES, 'codeReissued'], undefined, identity)).toBeUndefined()
  const askedAnew: EventKind[] = [...AGREES, 'outcomePublished', 'outcomeProposed', 'codeReissued']
  expect(await readOffer(askedAnew, AGREED, identity)).toBeUndefined()
})
