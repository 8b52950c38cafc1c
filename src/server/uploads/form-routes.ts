import type { IncomingMessage } from 'node:http'
import { type ComplaintIntake, STEPS, type Step } from '#src/complaints/complaint-intake.ts'
import { readCookie } from '#src/server/uploads/read-cookie.ts'

const KIBIBYTE = 1024

/**
 * An account of 4,000 characters is 36 kB in a form; of characters that are put together of many, such as
 * flags, up to 330 kB.
 */
const ACCOUNT = 384 * KIBIBYTE
/** Of an account that can only be given back, because what it belongs to is over. */
const LOST_ACCOUNT = 64 * KIBIBYTE
/** A name and an address. */
const LINES = 32 * KIBIBYTE
/** Ticks, numbers, a puzzle and its solution. */
const MARKS = 4 * KIBIBYTE

type Kept = Pick<ComplaintIntake, 'hasDraft' | 'hasSession'>

/** Whose body is taken: longest with a usable cookie, and without one. */
type FormLimit = {
  cookie: 'draft' | 'case'
  bytes: number
  bytesWithout: number
}

const STEP_BYTES: Readonly<Record<Step, number>> = {
  centre: LINES,
  matter: MARKS,
  narrative: ACCOUNT,
  when: MARKS,
  files: MARKS,
  contact: LINES,
  check: MARKS,
}

/** A draft begins at the first step. What somebody wrote at length is read to be given back. */
const STEP_BYTES_WITHOUT: Readonly<Partial<Record<Step, number>>> = {
  centre: LINES,
  narrative: LOST_ACCOUNT,
  contact: MARKS,
}

const isKept = (kept: Kept, cookie: FormLimit['cookie'], key: string) =>
  cookie === 'draft' ? kept.hasDraft(key) : kept.hasSession(key)

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
  const note = { cookie: 'case', bytes: ACCOUNT, bytesWithout: LOST_ACCOUNT } as const
  return [
    ...STEPS.map((step) =>
      toRoute(current, step, {
        cookie: 'draft',
        bytes: STEP_BYTES[step],
        bytesWithout: STEP_BYTES_WITHOUT[step] ?? 0,
      }),
    ),
    // What came too late for one complaint may begin another one.
    toRoute(current, 'another', { cookie: 'draft', bytes: ACCOUNT, bytesWithout: LOST_ACCOUNT }),
    toRoute(current, 'status/case/note', note),
    toRoute(current, 'status/case/review', note),
  ]
}
