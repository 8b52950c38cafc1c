import { createHash, randomBytes } from 'node:crypto'
import type { Complaint, NewEvent } from '#src/complaints/store/complaint-store.ts'
import type { Draft, FinishedFile } from '#src/complaints/store/draft-store.ts'

const hashOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

export const FILED_AT = '2026-11-20T02:00:00.000Z'

/** Bytes of every value, as sealed content has them. */
export const allBytes = (length: number) => Uint8Array.from({ length }, (_, at) => (at * 7) % 256)

export function makeDraft(name: string, rest: Partial<Draft> = {}): Draft {
  const sealed = new TextEncoder().encode(`sealed answers of ${name}`)
  return {
    id: hashOf(name),
    sealed,
    expiresAt: '2026-11-21T02:00:00.000Z',
    sourceKey: 'day-1.source',
    ...rest,
  }
}

/** A file with its sealed content. */
export type GivenFile = FinishedFile & { content: Uint8Array }

export function makeFile(content: Uint8Array = allBytes(1000)): GivenFile {
  return {
    id: randomBytes(16).toString('hex'),
    sealedMeta: allBytes(40),
    hash: hashOf(content),
    content,
  }
}

/** A case of its own: token and reference follow from the name. */
export function makeComplaint(name: string, rest: Partial<Complaint> = {}): Complaint {
  return {
    reference: `GL-${name}`,
    tokenHash: hashOf(`token of ${name}`),
    contentHash: hashOf(`answers of ${name}`),
    codeSalt: allBytes(16),
    codeCheck: allBytes(32),
    pepperVersion: 1,
    residentRecipient: 'age1resident',
    caseRecipient: 'age1case',
    envelope: allBytes(372),
    sealedAnswers: allBytes(900),
    centreId: 'cs-1',
    placeTag: null,
    matter: 'meals',
    subdistrictCode: '350102001',
    authority: 'health',
    copies: ['market'],
    holder: 'health',
    listNumber: 1,
    assignedTo: null,
    mergedInto: null,
    onHold: false,
    urgent: false,
    toVerify: false,
    raised: false,
    noticeVersion: '2026-11',
    promises: [
      { id: 'accept', label: '受理', on: '2026-12-05', estimated: false, basis: '信访工作条例' },
    ],
    state: 'received',
    outcome: null,
    sourceKey: 'day-1:source',
    filedAt: FILED_AT,
    changedAt: FILED_AT,
    version: 1,
    ...rest,
  }
}

export function makeEvent(rest: Partial<NewEvent> = {}): NewEvent {
  return {
    at: FILED_AT,
    kind: 'filed',
    actor: 'complainant',
    state: 'received',
    outcome: null,
    sealedPublic: null,
    sealedInternal: null,
    ...rest,
  }
}

/** An officer's answer, for the complainant to read. */
export const REPLY = makeEvent({
  at: '2026-11-22T02:00:00.000Z',
  kind: 'replied',
  actor: 'desk',
  state: null,
  sealedPublic: allBytes(300),
})
