import type { IncomingMessage } from 'node:http'
import type { ComplaintIntake, FormProblem } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { readCookie } from '#src/complaints/files/read-cookie.ts'
import { type TakenForm, takeForm } from '#src/complaints/files/take-form.ts'
import { readFormState } from '#src/complaints/intake/form-state.ts'
import type { Lease } from '#src/lib/source-limiter.ts'

/** Who sends a form, and the memory it may use. */
export type AskedBy = { caller: string; lease: Pick<Lease, 'takeBytes'> }

export type UploadIntake = Pick<
  ComplaintIntake,
  | 'hasDraft'
  | 'isShownFromOther'
  | 'addFile'
  | 'hasSession'
  | 'isShownFromOtherCase'
  | 'addCaseFile'
  | 'keepFileProblems'
  | 'keepCaseFileProblems'
  | 'save'
>
type Current = () => UploadIntake | undefined

const DRAFT_PAGE = '/complaints/files/'
const CASE_PAGE = '/complaints/status/case/'
const { uploadBytes } = FILE_LIMITS

/** Leads back to a page whatever happened: a browser never stays at the address that takes files. */
const lead = (location: string) => new Response(null, { status: 303, headers: { location } })

/** The page was shown from something else than what is open now: nothing was added. */
const ELSEWHERE = { outcome: 'elsewhere' } as const

const nothingChosen: FormProblem = { field: FIELDS.files.file, code: 'fileMissing' }

/** Takes a form when its source may hold what it needs of memory; nothing when it waited too long. */
async function takeInRoom(
  { lease }: AskedBy,
  take: () => Promise<TakenForm>,
): Promise<TakenForm | undefined> {
  return (await lease.takeBytes(uploadBytes)) ? take() : undefined
}

/** Gets what went wrong by a fault of ours; it must not write down what a visitor sent. */
type Report = (error: unknown) => void

const toProblems = ({ problems, files, goesOn }: TakenForm): FormProblem[] =>
  files === 0 && problems.length === 0 && !goesOn ? [nothingChosen] : problems

/** Why none could be added any more, as the address of the page tells it; what the page sees by itself is not. */
function toProblemParameter(ended: NonNullable<TakenForm['ended']>, elsewhere: string): string[] {
  if (ended === 'unavailable') return ['problem=notStored']
  return ended === 'elsewhere' ? [`problem=${elsewhere}`] : []
}

/** Adds the files of a form to a draft, and goes on where that was asked and all is well. */
function toDraftTaker(current: Current, report: Report) {
  return async (request: IncomingMessage, by: AskedBy): Promise<Response> => {
    const intake = current()
    const key = readCookie(request.headers.cookie, 'draft')
    const isChange = new URL(request.url ?? '', 'http://a').searchParams.get('from') === 'check'
    const toPage = (...parameters: string[]) => {
      const query = [...(isChange ? ['from=check'] : []), ...parameters].join('&')
      return lead(query ? `${DRAFT_PAGE}?${query}` : DRAFT_PAGE)
    }
    if (request.method !== 'POST' || !intake || !key || !(await intake.hasDraft(key)))
      return toPage()
    const taken = await takeInRoom(by, () =>
      takeForm(
        request,
        by.caller,
        async (upload, shown) =>
          (await intake.isShownFromOther(key, readFormState(shown)))
            ? ELSEWHERE
            : intake.addFile(key, upload),
        report,
      ),
    )
    if (!taken) return toPage('problem=uploadBusy')
    const problems = taken.ended ? taken.problems : toProblems(taken)
    await intake.keepFileProblems(key, problems)
    const returned = problems.length > 0 ? ['returned=1'] : []
    if (taken.ended) return toPage(...returned, ...toProblemParameter(taken.ended, 'otherDraft'))
    if (problems.length > 0) return toPage(...returned)
    if (!taken.goesOn) return toPage()
    const saved = await intake.save('files', key, taken.fields, by.caller)
    if (saved.outcome === 'otherDraft') return toPage('problem=otherDraft')
    if (saved.outcome !== 'saved') return toPage()
    return lead(`/complaints/${isChange ? 'check' : saved.next}/`)
  }
}

/** Adds the files of a form to a case. */
function toCaseTaker(current: Current, report: Report) {
  return async (request: IncomingMessage, by: AskedBy): Promise<Response> => {
    const intake = current()
    const cookie = readCookie(request.headers.cookie, 'case')
    const toPage = (...parameters: string[]) =>
      lead(parameters.length > 0 ? `${CASE_PAGE}?${parameters.join('&')}` : CASE_PAGE)
    if (request.method !== 'POST' || !intake || !cookie || !(await intake.hasSession(cookie)))
      return toPage()
    const taken = await takeInRoom(by, () =>
      takeForm(
        request,
        by.caller,
        async (upload, shown) => {
          const reference = shown.get(FIELDS.case.reference)?.toString()
          const isOther = await intake.isShownFromOtherCase(cookie, reference)
          return isOther ? ELSEWHERE : intake.addCaseFile(cookie, upload)
        },
        report,
      ),
    )
    if (!taken) return toPage('problem=uploadBusy')
    const problems = taken.ended ? taken.problems : toProblems(taken)
    await intake.keepCaseFileProblems(cookie, problems)
    const why = taken.ended ? toProblemParameter(taken.ended, 'otherCase') : []
    return toPage(...(problems.length > 0 ? ['returned=1'] : []), ...why)
  }
}

/**
 * The two addresses that take forms with files: for a draft and for a case. Whose it is is looked up before a byte
 * of the body is read. They answer 303 to a page that says what became of every file.
 */
export function toUploadRoutes(current: Current, report: Report) {
  const route = (address: RegExp, take: ReturnType<typeof toDraftTaker>) => ({
    address,
    methods: ['GET', 'POST'] as const,
    isPrivate: true,
    take,
  })
  return [
    route(/^\/complaints\/files\/add\/$/, toDraftTaker(current, report)),
    route(/^\/complaints\/status\/case\/file\/$/, toCaseTaker(current, report)),
  ]
}
