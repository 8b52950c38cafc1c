import type { IncomingMessage } from 'node:http'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { FORM_BYTES } from '#src/complaints/questions/question.ts'
import { STEPS, toQuestion } from '#src/complaints/questions/questions.ts'
import { readCookie } from '#src/server/uploads/read-cookie.ts'

const { account, lostAccount, marks, none } = FORM_BYTES

type Kept = Pick<ComplaintIntake, 'hasDraft' | 'hasSession'>

/** Whose body is taken: longest with a usable cookie, and without one. */
type FormLimit = {
  cookie: 'draft' | 'enquiry' | 'case'
  bytes: number
  bytesWithout: number
}

const isKept = (kept: Kept, cookie: FormLimit['cookie'], key: string) =>
  cookie === 'case' ? kept.hasSession(key) : kept.hasDraft(key)

function toRoute(current: () => Kept | undefined, path: string, limit: FormLimit) {
  const { cookie, bytes, bytesWithout } = limit
  return {
    address: new RegExp(`^/complaints/${path}/$`),
    methods: ['GET', 'POST'] as const,
    isPrivate: true,
    maxBodyBytes: bytes,
    /** One look-up for a cookie, before any of the body is read. */
    toMaxBodyBytes: async ({ headers }: IncomingMessage) => {
      const kept = current()
      if (!kept) return 0
      const key = readCookie(headers.cookie, cookie)
      return key && (await isKept(kept, cookie, key)) ? bytes : bytesWithout
    },
  }
}

/**
 * The addresses that take forms, with how long each may be: whose draft or session is over or made up brings
 * nothing that is worth reading, but for the first step and for what takes an evening to write.
 */
export function toFormRoutes(current: () => Kept | undefined) {
  const note = { cookie: 'case', bytes: account, bytesWithout: lostAccount } as const
  return [
    ...STEPS.map((step) => {
      const { withDraft, without } = toQuestion(step)?.formBytes ?? {
        withDraft: marks,
        without: none,
      }
      return toRoute(current, step, { cookie: 'draft', bytes: withDraft, bytesWithout: without })
    }),
    // What came too late for one complaint may begin another one.
    toRoute(current, 'another', { cookie: 'draft', bytes: account, bytesWithout: lostAccount }),
    // All of a question is written before there is a draft of it.
    toRoute(current, 'ask', { cookie: 'enquiry', bytes: account, bytesWithout: account }),
    toRoute(current, 'ask/check', { cookie: 'enquiry', bytes: marks, bytesWithout: none }),
    toRoute(current, 'status/case/note', note),
    toRoute(current, 'status/case/review', note),
  ]
}
