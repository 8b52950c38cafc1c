import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import { readSettings, SettingsError } from '#src/config.ts'
import { zhHans as words } from '#src/filings/due/words.ts'
import { writeReminders } from '#src/filings/due/write-reminders.ts'
import { loadFilings } from '#src/filings/load-filings.ts'
import { zhHans as reportWords } from '#src/filings/report/words.ts'
import { outliveReader } from '#src/lib/outlive-reader.ts'
import { RegionFileError } from '#src/region-files/read-region-file.ts'

/**
 * `npm run filings:due [-- --region R --out FOLDER --since DAY]`: reminders of what runs out within 90, 30 and 7 days.
 * Exit code 0: written, or nothing is due; 1: the settings are wrong; 2: wrong options.
 */
async function main(): Promise<number> {
  const options = readOptions()
  if (!options) {
    console.error(words.usage)
    return 2
  }
  const { since } = options
  if (since !== undefined && !calendarDateSchema.safeParse(since).success) {
    console.error(words.badSince)
    return 2
  }
  const { contentDir, dataDir, clock, ...settings } = readSettings()
  const { region, snapshot } = await loadFilings({
    contentDir,
    region: options.region ?? settings.region,
  })
  const on = toChinaDate(new Date(clock ?? region.clock ?? Date.now()))
  if (since !== undefined && since > on) {
    console.error(words.lateSince(on))
    return 2
  }
  const folder = options.out ?? join(dataDir, 'due', since ? `${on}-since-${since}` : on)
  // Letters of an earlier run may tell what was put right since.
  if (!options.out) await rm(folder, { recursive: true, force: true })
  const written = await writeReminders(folder, region, snapshot.centres, { on, since })
  if (written.items.length === 0) {
    console.log(words.nothing)
    return 0
  }
  console.log(words.done(written.centres, written.items.length, folder))
  const steps = Map.groupBy(written.items, ({ step }) => step)
  for (const [step, items] of [...steps].sort(([one], [other]) => one - other))
    console.log(words.stepLine(words.steps[step], items.length))
  return 0
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        region: { type: 'string' },
        out: { type: 'string' },
        since: { type: 'string' },
      },
    }).values
  } catch {
    return undefined
  }
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
