import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { readKeyFile, toKeyPath } from '#src/complaints/channel/keys.ts'
import { loadComplaintRules } from '#src/complaints/load-complaint-rules.ts'
import { toCommand } from '#src/desk/command.ts'
import {
  type AnnouncedYear,
  parseAnnouncedYear,
} from '#src/desk/commands/calendar/announced-year.ts'
import { zhHans as words } from '#src/desk/commands/calendar/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { OFFICE_OPTIONS, toOfficeEntry } from '#src/desk/office-entry.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import type { ComplaintRules } from '#src/region/complaint-rules.ts'

/** Takes the holidays of a year over into the region's `complaints.json`. */
export const importCalendar = toCommand({
  name: 'calendar import',
  words,
  positionals: 1,
  options: { 'dry-run': { type: 'boolean' }, ...OFFICE_OPTIONS },
  run: async (desk, { 'dry-run': isDryRun = false, ...said }, [file = '']) => {
    const { contentDir, region } = desk.settings
    const announced = await readYear(file)
    const path = join(contentDir, 'regions', region, 'complaints.json')
    const rules = await loadComplaintRules({ contentDir, region })
    if (!rules) throw new DeskError(EXIT.wrong, words.noRules(path))
    const calendar = addYear(rules.calendar, announced)
    const { year, holidays, workdays } = announced
    const json = {
      path,
      year,
      holidays: holidays.length,
      workdays: workdays.length,
      dryRun: isDryRun,
    }
    if (isDryRun) return { text: words.would(json), json }
    // Content may be written on another machine than the one that keeps cases: there its own history tells who did it.
    const keys = await readKeyFile(toKeyPath(desk.settings.dataDir))
    const told = { year, holidays: holidays.length, workdays: workdays.length }
    const by = keys && (await toOfficeEntry(desk, 'calendarImported', said, told))
    await replaceCalendar(path, calendar)
    if (by) await (await desk.store()).tellOfOffice(by)
    const text = [words.done(json), by ? '' : words.notRecorded].filter(Boolean).join('\n')
    return { text, json: { ...json, recorded: by !== undefined } }
  },
})

async function readYear(file: string): Promise<AnnouncedYear> {
  const text = await readFile(file, 'utf8').catch(() => {
    throw new DeskError(EXIT.wrong, deskWords.problems.unreadableText(file))
  })
  const parsed = parseAnnouncedYear(parseJson(text))
  if (!('code' in parsed)) return parsed
  throw new DeskError(EXIT.wrong, words.problems(file, parsed))
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

type Calendar = ComplaintRules['calendar']

/** What was written of that year before gives way; other years stay. */
function addYear(before: Calendar, { year, holidays, workdays }: AnnouncedYear): Calendar {
  const isOther = (day: string) => !day.startsWith(`${year}-`)
  const merge = (old: readonly string[], given: readonly string[]) =>
    [...new Set([...old.filter(isOther), ...given])].toSorted()
  const end = `${year}-12-31`
  const knownTo = before.knownTo && before.knownTo > end ? before.knownTo : end
  return {
    holidays: merge(before.holidays, holidays).filter((day) => !workdays.includes(day)),
    workdays: merge(before.workdays, workdays).filter((day) => !holidays.includes(day)),
    knownTo,
  }
}

/** Everything else in the file stays as it was written. */
async function replaceCalendar(path: string, calendar: Calendar): Promise<void> {
  const content = JSON.parse(await readFile(path, 'utf8'))
  const draft = `${path}.new`
  await writeFile(draft, `${JSON.stringify({ ...content, calendar }, null, 2)}\n`).catch(() => {
    throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(path))
  })
  await rename(draft, path)
}
