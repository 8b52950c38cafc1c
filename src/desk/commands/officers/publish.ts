import { rename, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { OFFICER_LISTS } from '#src/complaints/load-complaint-rules.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { checkLists } from '#src/desk/trusted-lists.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import { toListFingerprint } from '#src/officers/officer-list.ts'

/** Writes all lists into the folder of the region, for the next release: anybody can verify them then. */
export const publishList = toCommand({
  name: 'officers publish',
  words: words.publish,
  positionals: 0,
  options: { out: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  run: async (desk, { out, 'dry-run': isDryRun = false }) => {
    const { contentDir, region } = desk.settings
    const lists = await (await desk.store()).readOfficerLists()
    const current = lists.at(-1)
    if (!current) throw new DeskError(EXIT.notFound, words.show.none)
    await checkLists(desk, lists)
    const path = out ? resolve(out) : join(contentDir, 'regions', region, OFFICER_LISTS)
    const fingerprint = await toListFingerprint(current)
    const json = { path, number: current.number, fingerprint, dryRun: isDryRun }
    if (isDryRun) return { text: words.publish.would(json), json }
    const next = `${path}.${process.pid}.tmp`
    try {
      await writeFile(next, `${JSON.stringify(lists, null, 1)}\n`)
      await rename(next, path)
    } catch {
      throw new DeskError(EXIT.wrong, deskWords.problems.cannotWrite(path))
    }
    return { text: words.publish.written(json), json }
  },
})
