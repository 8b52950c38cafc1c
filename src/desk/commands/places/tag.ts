import { toCommand } from '#src/desk/command.ts'
import { zhHans as words } from '#src/desk/commands/places/words.ts'
import { toAuthorityName } from '#src/desk/names.ts'
import { type TaggedPlaces, tagPlaces } from '#src/desk/places/tag-places.ts'

/** Tells places apart that are in no list, so that repeats are seen; the desk learns no place. */
export const tagUnlisted = toCommand({
  name: 'places tag',
  words,
  positionals: 0,
  options: { 'dry-run': { type: 'boolean' } },
  run: async (desk, { 'dry-run': isDryRun = false }) => {
    const units = await tagPlaces(desk, isDryRun)
    const site = await desk.site()
    const lines = units.flatMap((one) => toLines(toAuthorityName(site, one.authority), one))
    const text = [...(isDryRun ? [words.dryRun] : []), ...(lines.length > 0 ? lines : [words.none])]
    return { text: text.join('\n'), json: { dryRun: isDryRun, units } }
  },
})

function toLines(name: string, { key, tagged, closed }: TaggedPlaces): string[] {
  if (key === 'closed') return [words.closed(name)]
  return [
    ...(key === 'made' ? [words.made(name)] : []),
    words.tagged(name, tagged),
    ...(closed.length > 0 ? [words.unopened(closed)] : []),
  ]
}
