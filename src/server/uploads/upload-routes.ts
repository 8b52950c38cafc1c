import type { IncomingMessage } from 'node:http'
import type { ComplaintIntake } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import type { FileAdded, Upload } from '#src/complaints/file-intake.ts'
import { FILE_LIMITS } from '#src/complaints/files/limits.ts'
import { readFormState } from '#src/complaints/intake/form-state.ts'
import type { FormProblem } from '#src/complaints/problems.ts'
import type { Lease } from '#src/lib/source-limiter.ts'
import { readCookie } from '#src/server/uploads/read-cookie.ts'
import { type TakenFiles, takeFiles } from '#src/server/uploads/take-files.ts'

/** Who sends a form, and the memory it may use. */
export type Sender = { caller: string; lease: Pick<Lease, 'takeBytes'> }

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

/** Gets what went wrong by a fault of ours; it must not write down what a visitor sent. */
type Report = (error: unknown) => void

const toProblems = ({ problems, files, goesOn }: TakenFiles): FormProblem[] =>
  files === 0 && problems.length === 0 && !goesOn ? [nothingChosen] : problems

/** Why none could be added any more, as the address of the page tells it; what the page sees by itself is not. */
function toProblemParameter(ended: NonNullable<TakenFiles['ended']>, elsewhere: string): string[] {
  if (ended === 'unavailable') return ['problem=notStored']
  return ended === 'elsewhere' ? [`problem=${elsewhere}`] : []
}

/** Where the files of a form belong. */
type Target = {
  /** What the page says when it was shown from something else. */
  elsewhere: 'otherDraft' | 'otherCase'
  isElsewhere: (shown: FormData) => Promise<boolean>
  add: (upload: Upload) => Promise<FileAdded>
  keep: (problems: readonly FormProblem[]) => Promise<void>
}

/**
 * Adds the files of a form and keeps why some were not added, once their source may hold what that needs of memory.
 * Gives what the address of the page has to tell, or the fields of a form that goes on because all is well.
 */
async function addFiles(
  request: IncomingMessage,
  { caller, lease }: Sender,
  report: Report,
  { elsewhere, isElsewhere, add, keep }: Target,
): Promise<{ parameters: string[]; goesOn?: FormData }> {
  if (!(await lease.takeBytes(uploadBytes))) return { parameters: ['problem=uploadBusy'] }
  const addHere = async (upload: Upload, shown: FormData) =>
    (await isElsewhere(shown)) ? ELSEWHERE : add(upload)
  const taken = await takeFiles(request, caller, addHere, report)
  const problems = taken.ended ? taken.problems : toProblems(taken)
  await keep(problems)
  const returned = problems.length > 0 ? ['returned=1'] : []
  if (taken.ended)
    return { parameters: [...returned, ...toProblemParameter(taken.ended, elsewhere)] }
  return problems.length === 0 && taken.goesOn
    ? { parameters: [], goesOn: taken.fields }
    : { parameters: returned }
}

/** Adds the files of a form to a draft, and goes on where that was asked and all is well. */
function toDraftTaker(current: Current, report: Report) {
  return async (request: IncomingMessage, by: Sender): Promise<Response> => {
    const intake = current()
    const key = readCookie(request.headers.cookie, 'draft')
    const isChange = new URL(request.url ?? '', 'http://a').searchParams.get('from') === 'check'
    const toPage = (...parameters: string[]) => {
      const query = [...(isChange ? ['from=check'] : []), ...parameters].join('&')
      return lead(query ? `${DRAFT_PAGE}?${query}` : DRAFT_PAGE)
    }
    if (request.method !== 'POST' || !intake || !key || !(await intake.hasDraft(key)))
      return toPage()
    const { parameters, goesOn } = await addFiles(request, by, report, {
      elsewhere: 'otherDraft',
      isElsewhere: (shown) => intake.isShownFromOther(key, readFormState(shown)),
      add: (upload) => intake.addFile(key, upload),
      keep: (problems) => intake.keepFileProblems(key, problems),
    })
    if (!goesOn) return toPage(...parameters)
    const saved = await intake.save('files', key, goesOn, by.caller)
    if (saved.outcome === 'otherDraft') return toPage('problem=otherDraft')
    if (saved.outcome !== 'saved') return toPage()
    return lead(`/complaints/${isChange ? 'check' : saved.next}/`)
  }
}

/** Adds the files of a form to a case. */
function toCaseTaker(current: Current, report: Report) {
  return async (request: IncomingMessage, by: Sender): Promise<Response> => {
    const intake = current()
    const cookie = readCookie(request.headers.cookie, 'case')
    if (request.method !== 'POST' || !intake || !cookie || !(await intake.hasSession(cookie)))
      return lead(CASE_PAGE)
    const { parameters } = await addFiles(request, by, report, {
      elsewhere: 'otherCase',
      isElsewhere: (shown) =>
        intake.isShownFromOtherCase(cookie, shown.get(FIELDS.case.reference)?.toString()),
      add: (upload) => intake.addCaseFile(cookie, upload),
      keep: (problems) => intake.keepCaseFileProblems(cookie, problems),
    })
    return lead(parameters.length > 0 ? `${CASE_PAGE}?${parameters.join('&')}` : CASE_PAGE)
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
