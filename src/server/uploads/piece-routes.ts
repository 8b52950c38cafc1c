import type { IncomingMessage } from 'node:http'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { toPlainName } from '#src/complaints/files/to-shown-name.ts'
import type { FormProblem } from '#src/complaints/problems.ts'
import { TICKED } from '#src/complaints/questions/typed-text.ts'
import { atPace } from '#src/server/uploads/at-pace.ts'
import { readCookie } from '#src/server/uploads/read-cookie.ts'
import type { Sender } from '#src/server/uploads/upload-routes.ts'

export type PieceIntake = Pick<
  ComplaintIntake,
  | 'hasDraft'
  | 'isShownFromOther'
  | 'beginSending'
  | 'keepPiece'
  | 'finishSending'
  | 'keepFileProblems'
>
type Current = () => PieceIntake | undefined

/** A name of 255 characters, percent-encoded, and four numbers. */
const MOST_FORM_BYTES = 4096
/** Beyond every length and every time a browser names. */
const LARGEST = 1e15

/** What a script reads: how far a file is, or that there is nothing to go on with and the page says why. */
const say = (value: { id?: string; received: number } | { problem: string }, status = 200) =>
  new Response(JSON.stringify(value), {
    status,
    headers: { 'content-type': 'application/json' },
  })

/** The page was shown from another draft than the one that is open now: nothing is added. */
const ELSEWHERE = () => say({ problem: 'otherDraft' }, 409)
const OVER = () => say({ problem: 'over' }, 410)
const BUSY = () => say({ problem: 'uploadBusy' }, 503)

/** The body when it is not longer than allowed and comes in time; else nothing. */
async function readWithin(request: IncomingMessage, most: number): Promise<Buffer | undefined> {
  const chunks: Buffer[] = []
  let length = 0
  try {
    for await (const chunk of atPace(request)) {
      length += chunk.length
      if (length > most) return undefined
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  } catch {
    return undefined
  }
}

function toNumber(text: string | null | undefined): number | undefined {
  const number = Number(text)
  return text && /^\d{1,15}$/.test(text) && number < LARGEST ? number : undefined
}

type Asked = {
  intake: PieceIntake
  key: string | undefined
  source: string
  /** What stands behind the address of the route. */
  path: string[]
  body: Buffer
}

/** The outcome of an intake's method that is no success, told to script and page. */
async function tell(
  { intake, key }: Asked,
  result: { outcome: string; problem?: FormProblem },
  file?: string,
): Promise<Response> {
  if (result.outcome === 'unavailable') return BUSY()
  if (!result.problem) return OVER()
  await intake.keepFileProblems(key, [{ ...result.problem, ...(file ? { file } : {}) }], true)
  return say({ problem: result.problem.code }, 422)
}

async function begin(asked: Asked): Promise<Response> {
  const { intake, key, body } = asked
  const form = new URLSearchParams(body.toString())
  const bytes = toNumber(form.get('bytes'))
  const modified = toNumber(form.get('modified'))
  const name = toPlainName(form.get('name') ?? '')
  if (bytes === undefined || modified === undefined) return say({ problem: 'fileNotUploaded' }, 400)
  const centre = form.get(FIELDS.form.centre) ?? undefined
  if (await intake.isShownFromOther(key, { ...(centre === undefined ? {} : { centre }) }))
    return ELSEWHERE()
  // The first of what was chosen together: what was wrong before is told and over.
  if (form.get('first') === TICKED) await intake.keepFileProblems(key, [])
  const keepsTime = form.get('keepsTime') === TICKED
  const begun = await intake.beginSending(key, { name, bytes, modified, keepsTime })
  return begun.outcome === 'begun' ? say(begun.sent) : tell(asked, begun, name)
}

async function keep(asked: Asked): Promise<Response> {
  const { intake, key, path, body } = asked
  const [id = '', at] = path
  const start = toNumber(at)
  if (start === undefined) return say({ problem: 'fileNotUploaded' }, 400)
  const kept = await intake.keepPiece(key, id, start, body)
  return kept.outcome === 'kept' ? say({ received: kept.received }) : tell(asked, kept)
}

async function finish(asked: Asked): Promise<Response> {
  const { intake, key, path, source } = asked
  const added = await intake.finishSending(key, path[0] ?? '', source)
  return added.outcome === 'added' ? say({ received: 0 }) : tell(asked, added)
}

/**
 * The three addresses of a file that comes in pieces, for scripts: begin, piece, end. Each piece is answered when it
 * is kept, so that after a lost line or a reload the file goes on where it stopped. Each names the draft its page was
 * shown from (`?draft=`), which is compared before a byte is read. They answer JSON.
 */
export function toPieceRoutes(current: Current) {
  const route = (address: RegExp, most: number, answer: (asked: Asked) => Promise<Response>) => ({
    address,
    methods: ['POST'] as const,
    isPrivate: true,
    take: async (request: IncomingMessage, by: Sender): Promise<Response> => {
      const intake = current()
      const key = readCookie(request.headers.cookie, 'draft')
      if (!intake || !key || !(await intake.hasDraft(key))) return OVER()
      const { pathname, searchParams } = new URL(request.url ?? '', 'http://a')
      const draft = searchParams.get(FIELDS.form.draft)
      if (draft !== null && (await intake.isShownFromOther(key, { draft }))) return ELSEWHERE()
      if (!(await by.lease.takeBytes(most))) return BUSY()
      const body = await readWithin(request, most)
      if (!body) return say({ problem: 'fileNotUploaded' }, 408)
      const [, , , , ...path] = pathname.split('/')
      return answer({ intake, key, source: by.caller, path, body })
    },
  })
  return [
    route(/^\/complaints\/files\/begin\/$/, MOST_FORM_BYTES, begin),
    route(/^\/complaints\/files\/piece\/[0-9a-f]{32}\/\d{1,15}\/$/, FILE_LIMITS.pieceBytes, keep),
    route(/^\/complaints\/files\/finish\/[0-9a-f]{32}\/$/, MOST_FORM_BYTES, finish),
  ]
}
