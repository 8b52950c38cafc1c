import { parseReference } from '#src/complaints/seal/code.ts'
import { toCommand } from '#src/desk/command.ts'
import { toOfficeAct } from '#src/desk/commands/audit/check-signature.ts'
import { toEntryText } from '#src/desk/commands/audit/to-entry-text.ts'
import { zhHans as words } from '#src/desk/commands/audit/words.ts'
import type { Desk, DeskSite } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { readCountingLists, toKeyText } from '#src/desk/read-cards.ts'
import { toTerminalLine } from '#src/desk/terminal-text.ts'
import { toInstantText } from '#src/desk/to-summary.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import { allKeys } from '#src/officers/officer-list.ts'
import type { KeptEntry } from '#src/record/replay.ts'

const USUAL = 50
const MOST = 10_000

/** What was done, in its order. */
export const listEntries = toCommand({
  name: 'audit list',
  isHostOnly: true,
  words: words.list,
  positionals: 0,
  options: { reference: { type: 'string' }, last: { type: 'string' } },
  run: async (desk, { reference: typed, last = String(USUAL) }) => {
    const count = /^\d{1,5}$/.test(last) ? Number(last) : 0
    if (count < 1 || count > MOST) throw new DeskError(EXIT.usage, words.list.wrongCount)
    const reference = typed === undefined ? undefined : parseReference(typed)
    if (typed !== undefined && !reference)
      throw new DeskError(EXIT.notFound, deskWords.problems.notAReference)
    const entries: KeptEntry[] = []
    for await (const entry of (await desk.store()).readRecord()) {
      if (reference && entry.reference !== reference) continue
      entries.push(entry)
      if (entries.length > count) entries.shift()
    }
    const posts = await readPosts(desk)
    const site = await desk.site()
    const lines = entries.map((entry) => toLine(site, entry, posts))
    return {
      text: lines.length > 0 ? lines.join('\n') : words.list.none,
      json: entries.map(({ salt: _, ...entry }) => entry),
    }
  },
})

/** What officers are called, by their keys of now and of before. */
async function readPosts(desk: Desk): Promise<ReadonlyMap<string, string>> {
  const cards = (await readCountingLists(desk)).flatMap(allKeys)
  return new Map(cards.map(({ signingKey, post }) => [signingKey, post]))
}

function toLine(site: DeskSite, entry: KeptEntry, posts: ReadonlyMap<string, string>): string {
  const { seq, at, reference, by } = entry
  const { heading, said } = toEntryText(site, entry)
  const unsigned = toOfficeAct(entry)?.post ?? words.unsigned[entry.kind]
  const who = by === null ? unsigned : (posts.get(by) ?? toKeyText(by))
  const parts = [seq, toInstantText(at), heading, who, reference, said]
  return toTerminalLine(parts.filter(Boolean).join('  '))
}
