import { statSync } from 'node:fs'
import { basename, join } from 'node:path'
import { parseArgs } from 'node:util'
import { toChinaDate } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toFilingState } from '#src/centres/filing-state.ts'
import { readSettings, SettingsError } from '#src/config.ts'
import { checkStillSo } from '#src/filings/confirm/check-lines.ts'
import {
  approve,
  type ConfirmPlace,
  findEarlier,
  listPending,
  putPending,
  reject,
  revert,
} from '#src/filings/confirm/confirmations.ts'
import type { Confirmation } from '#src/filings/confirm/form-fields.ts'
import { readForm } from '#src/filings/confirm/read-form.ts'
import { zhHans as words } from '#src/filings/confirm/words.ts'
import { writeForms } from '#src/filings/confirm/write-forms.ts'
import { filingsFolder, type LoadedFilings, loadFilings } from '#src/filings/load-filings.ts'
import { zhHans as reportWords } from '#src/filings/report/words.ts'
import { outliveReader } from '#src/lib/outlive-reader.ts'
import { RegionFileError } from '#src/region-files/read-region-file.ts'
import { MOBILE_NUMBER } from '#src/text/personal-numbers.ts'
import { isPost } from '#src/text/posts.ts'

type Options = { region?: string; centre?: string; out?: string; by?: string }
type Asked = { command: string; given: string[]; options: Options }
type Known = LoadedFilings & { place: ConfirmPlace; today: string }

function readAsked(): Asked | undefined {
  const text = { type: 'string' } as const
  try {
    const { values, positionals } = parseArgs({
      options: { region: text, centre: text, out: text, by: text },
      allowPositionals: true,
    })
    const [command = '', ...given] = positionals
    return { command, given, options: values }
  } catch {
    return undefined
  }
}

const say = (...lines: string[]) => {
  for (const line of lines) console.log(line.replace(/(?!\n)\p{Cc}/gu, ' '))
  return 0
}
const fail = (...lines: string[]) => {
  for (const line of lines) console.error(line.replace(/(?!\n)\p{Cc}/gu, ' '))
  return 1
}

async function forms(known: Known, { centre, out }: Options) {
  const { snapshot, region, place, today } = known
  const { centres } = snapshot
  const asked = centre && findId(known, centre)
  const wanted = centres.filter((one) =>
    centre === undefined ? toFilingState(one, today) !== 'withdrawn' : one.id === asked,
  )
  if (centre !== undefined && wanted.length === 0) return fail(words.noCentre(centre))
  const folder = out ?? join(place.folder, 'forms')
  await writeForms(folder, region, wanted)
  return say(words.formsDone(wanted.length, folder))
}

const tell = ({ name, on, changes }: Confirmation) => [
  words.readDone(name, on, changes.length),
  ...changes.flatMap(({ heading, from, to }) => [
    words.change(heading, from, to),
    ...(heading === words.headings.phones && to.match(MOBILE_NUMBER) ? [words.mobile] : []),
  ]),
]

/** A form goes in place of an earlier one that waits, never of one that was filled in later. */
async function putInPlace(place: ConfirmPlace, form: Confirmation, file: string) {
  const { waiting, approvedOn = '' } = await findEarlier(place, form.id)
  const [later = ''] = [approvedOn, waiting?.on ?? ''].sort().reverse()
  if (later > form.on) return [words.older(basename(file), form.on, later)]
  await putPending(place, form)
  say(...tell(form), ...(waiting ? [words.replaced(waiting.on)] : []))
  return []
}

async function read(
  { region, place, today, snapshot: { centres } }: Known,
  files: readonly string[],
) {
  const wrong: string[] = []
  for (const file of files) {
    const isThere = statSync(file, { throwIfNoEntry: false })?.isFile()
    const form = isThere
      ? await readForm(file, { region, today, centres })
      : { problems: [reportWords.noFile(file)] }
    const problems = 'problems' in form ? form.problems : await putInPlace(place, form, file)
    if (problems.length === 0) continue
    fail(...problems)
    wrong.push(basename(file))
  }
  if (wrong.length === 0) return 0
  return fail(words.readTotal(files.length - wrong.length, wrong))
}

async function list({ place }: Known) {
  const pending = await listPending(place)
  return pending.length === 0 ? say(words.pendingNone) : say(...pending.flatMap(tell))
}

/** A centre by its id or the number of its filing, in any letters; nothing for what could be no id. */
function findId({ snapshot }: Known, given: string): string | undefined {
  const asked = given.trim().toLowerCase()
  const isAsked = ({ id, filingNumber }: Centre) =>
    id === asked || filingNumber?.toLowerCase() === asked
  const id = snapshot.centres.find(isAsked)?.id ?? asked
  return /^[a-z0-9-]+$/.test(id) ? id : undefined
}

/** What a clerk decides, by her post. */
async function decide(known: Known, command: string, given: string, by: string) {
  const { place, region, snapshot } = known
  if (!isPost(by)) return fail(words.noPost)
  const id = findId(known, given)
  if (!id) return fail(words.noCentre(given))
  if (command === 'revert') {
    const done = await revert(place, id, by)
    return done ? say(words.reverted(id)) : fail(words.nothingToRevert(id))
  }
  const { waiting } = await findEarlier(place, id)
  if (command === 'approve' && waiting) {
    const centre = snapshot.centres.find((one) => one.id === id)
    const moved = checkStillSo(waiting, centre, region)
    if (moved.length > 0) return fail(...moved)
  }
  const act = command === 'approve' ? approve : reject
  const done = await act(place, id, by)
  const pending = done ? [] : await listPending(place)
  if (!done)
    return fail(
      words.notPending(
        id,
        pending.map((one) => one.id),
      ),
    )
  return say(command === 'approve' ? words.approved(done.name) : words.rejected(done.name))
}

/** `npm run filings:confirm -- COMMAND`. Exit code 1: something must be put right; 2: wrong options. */
async function main(): Promise<number> {
  const asked = readAsked()
  const { command = '', given = [], options = {} } = asked ?? {}
  const [id = ''] = given
  const isDecision = ['approve', 'reject', 'revert'].includes(command) && id !== ''
  const isKnown = isDecision || command === 'forms' || command === 'list'
  if (isDecision && given.length > 1) return fail(words.oneOnly)
  if (!isKnown && !(command === 'read' && given.length > 0)) {
    console.error(words.usage)
    return 2
  }
  const { contentDir, dataDir, clock, ...settings } = readSettings()
  const region = options.region ?? settings.region
  const filings = filingsFolder({ contentDir, region })
  const loaded = await loadFilings({ contentDir, region })
  const now = () => new Date(clock ?? loaded.region.clock ?? Date.now())
  const place = { folder: join(dataDir, 'confirm', region), filings, now }
  const known = { ...loaded, place, today: toChinaDate(now()) }
  if (command === 'forms') return forms(known, options)
  if (command === 'read') return read(known, given)
  return command === 'list' ? list(known) : decide(known, command, id, options.by ?? '')
}

outliveReader()
try {
  process.exitCode = await main()
} catch (error) {
  const message = error instanceof Error ? error.message : String(error)
  const isExpected = error instanceof RegionFileError || error instanceof SettingsError
  console.error(isExpected ? message : reportWords.unexpected(message))
  process.exitCode = 1
}
