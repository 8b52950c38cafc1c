import type { Answers } from '#src/complaints/answers.ts'
import type { Promised } from '#src/complaints/clocks/case-clock.ts'
import type {
  CaseView,
  ComplaintIntake,
  Preview,
  Receipt,
} from '#src/complaints/complaint-intake.ts'
import { EXAMPLE_RULES } from '#tests/support/example-complaint-rules.ts'

const [lead, market] = EXAMPLE_RULES.authorities
const [harm, fees] = EXAMPLE_RULES.matters
if (!lead || !market || !harm || !fees) throw new Error('The example rules lost a part.')

/** A grey square. */
const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=='

export const ANSWERS: Answers = {
  place: { centreId: 'bear' },
  matter: 'fees',
  narrative: '签合同时说随时可退。\n9月8日我去退，前台说一分不退。',
  when: { year: 2026, month: 9, day: 8, unknown: false },
  files: [
    {
      id: 'aa'.repeat(16),
      name: '收据.jpg',
      kind: 'image',
      bytes: 245_760,
      thumbnail: PICTURE,
      takenAt: '2026-09-08T17:20:00',
      hasActiveContent: false,
    },
    {
      id: 'bb'.repeat(16),
      name: '合同.pdf',
      kind: 'pdf',
      bytes: 1_800_000,
      hasActiveContent: true,
    },
  ],
  contact: { choice: 'anonymous' },
}

/** Of an officers' list. */
export const FINGERPRINT = '01234 56789 01234 56789 01234 56789 01234 56789'

/** What a page is told of the draft it shows. */
export const HELD = { tag: 'dd'.repeat(8), version: 3 } as const

export const PROMISES: Promised[] = [
  {
    id: 'answer',
    label: '把办理情况告诉您',
    on: '2026-12-01',
    estimated: false,
    basis: '《消费者权益保护法》第四十六条',
  },
  {
    id: 'finish',
    label: '办结并答复',
    on: '2027-01-19',
    estimated: true,
    basis: '参照《信访工作条例》第三十四条',
  },
]

export const PREVIEW: Preview = {
  answers: ANSWERS,
  route: { matter: fees, primary: market, copies: [lead], redirected: false, leadAccused: false },
  holder: lead,
  promises: PROMISES,
  similar: 2,
  contentHash: 'cc'.repeat(32),
  puzzle: undefined,
}

export const RECEIPT: Receipt = {
  reference: '7K3M-9XA2',
  queryCode: '1234 5678 9012 3456',
  resumeWord: '苹果 雨伞 火车',
  filedAt: '2026-11-20T02:00:00.000Z',
  authority: market,
  copies: [lead],
  sealedTo: { holder: lead, listNumber: 3, fingerprint: FINGERPRINT },
  promises: PROMISES,
  raised: true,
  urgent: false,
  toVerify: true,
  isEnquiry: false,
}

export const CASE: CaseView = {
  reference: RECEIPT.reference,
  isEnquiry: false,
  state: 'closed',
  outcome: 'partlyUpheld',
  filedAt: RECEIPT.filedAt,
  authority: market,
  clocks: PROMISES.map(({ on, ...promised }) => ({
    ...promised,
    begunBy: 'filed',
    startedOn: '2026-11-20',
    dueOn: on,
    since: undefined,
    state: 'running',
  })),
  repeated: false,
  timeline: [
    {
      at: '2026-11-20T02:00:00.000Z',
      kind: 'filed',
      actor: 'complainant',
      state: 'received',
      outcome: undefined,
      text: undefined,
    },
    {
      at: '2026-11-23T01:30:00.000Z',
      kind: 'stateChanged',
      actor: 'desk',
      state: 'forwarded',
      outcome: undefined,
      text: undefined,
    },
    {
      at: '2026-11-27T08:05:00.000Z',
      kind: 'stateChanged',
      actor: 'desk',
      state: 'closed',
      outcome: 'partlyUpheld',
      text: '经查，合同里的退费条款没有写清楚。\n机构已答应退还未上的9天费用。',
    },
  ],
  offer: {
    sentence: '经查，退费不合规定，机构已经退还。',
    asked: 4,
    isAgreed: false,
    isPublished: false,
    other: undefined,
  },
  outdated: false,
  can: {
    addNote: true,
    addFile: true,
    withdraw: true,
    askReview: true,
    agree: true,
    refuse: true,
  },
}

const ofDraft = async () => ({ outcome: 'none', expired: false }) as const

/** A channel in which nothing has been written yet and nobody has a case; `parts` says what is otherwise. */
export function makeIntake(parts: Partial<ComplaintIntake> = {}): ComplaintIntake {
  return {
    readRecordHead: async () => ({ outcome: 'head', head: undefined }),
    canFile: async () => true,
    hasDraft: async () => false,
    hasSession: async () => false,
    open: ofDraft,
    save: async () => ({ outcome: 'expired', typed: {} }),
    ask: async () => ({ outcome: 'expired', typed: {} }),
    decide: async () => ({ outcome: 'expired', typed: {} }),
    isShownFromOther: async () => false,
    isShownFromOtherCase: async () => false,
    addFile: async () => ({ outcome: 'expired' }),
    beginSending: async () => ({ outcome: 'expired' }),
    keepPiece: async () => ({ outcome: 'expired' }),
    finishSending: async () => ({ outcome: 'expired' }),
    readPartlySent: async () => [],
    keepFileProblems: async () => undefined,
    removeFile: async () => ({ outcome: 'expired', typed: {} }),
    preview: ofDraft,
    submit: async () => ({ outcome: 'expired' }),
    readReceipt: ofDraft,
    leave: async () => undefined,
    lookUp: async () => ({ outcome: 'notFound', typed: {} }),
    keepLookUp: (answer) => Buffer.from(JSON.stringify(answer)).toString('base64url'),
    readLookUp: (cookie) => cookie && JSON.parse(Buffer.from(cookie, 'base64url').toString()),
    readNote: async () => undefined,
    readCase: async () => ({ outcome: 'sessionOver' }),
    addNote: async () => ({ outcome: 'sessionOver', typed: {} }),
    addCaseFile: async () => ({ outcome: 'expired' }),
    keepCaseFileProblems: async () => undefined,
    readCaseFileProblems: async () => [],
    withdraw: async () => ({ outcome: 'sessionOver', typed: {} }),
    agree: async () => ({ outcome: 'sessionOver', typed: {} }),
    refuse: async () => ({ outcome: 'sessionOver', typed: {} }),
    askReview: async () => ({ outcome: 'sessionOver', typed: {} }),
    ...parts,
  }
}
