import { OFFICER_LISTS } from '#src/complaints/load-complaint-rules.ts'
import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { checkLists } from '#src/desk/trusted-lists.ts'
import { toRegionPath, writeRegionFile } from '#src/desk/write-region-file.ts'
import { toListFingerprint } from '#src/officers/officer-list.ts'

/** Writes all lists into the folder of the region, for the next release: anybody can verify them then. */
export const publishList = toCommand({
  name: 'officers publish',
  isHostOnly: true,
  words: words.publish,
  positionals: 0,
  options: { out: { type: 'string' }, 'dry-run': { type: 'boolean' } },
  run: async (desk, { out, 'dry-run': isDryRun = false }) => {
    const lists = await (await desk.store()).readOfficerLists()
    const current = lists.at(-1)
    if (!current) throw new DeskError(EXIT.notFound, words.show.none)
    await checkLists(desk, lists)
    const path = toRegionPath(desk, OFFICER_LISTS, out)
    const fingerprint = await toListFingerprint(current)
    const json = { path, number: current.number, fingerprint, dryRun: isDryRun }
    if (isDryRun) return { text: words.publish.would(json), json }
    await writeRegionFile(path, `${JSON.stringify(lists, null, 1)}\n`)
    return { text: words.publish.written(json), json }
  },
})
