import { resolve } from 'node:path'
import { MOST_TABLE_CASES } from '#src/desk/api/addresses.ts'
import { toCommand } from '#src/desk/command.ts'
import { TableFile, type TableLine } from '#src/desk/commands/export/table-file.ts'
import { zhHans as words } from '#src/desk/commands/export/words.ts'
import { CASE_OPTIONS, toCaseFilter } from '#src/desk/commands/list/case-filter.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { toAuthorityName, toCentreName, toMatterLabel } from '#src/desk/names.ts'
import { openTableCase } from '#src/desk/table/open-table-case.ts'
import { type TableNames, toCells, toColumns } from '#src/desk/table/to-cells.ts'
import { readTrustedLists } from '#src/desk/trusted-lists.ts'
import type { OfficerList } from '#src/officers/officer-list.ts'

/** Opens the cases of an officer on his device and writes them into a table for a spreadsheet; it goes on where it was stopped. */
export const exportTable = toCommand({
  name: 'export table',
  words,
  positionals: 0,
  options: {
    ...CASE_OPTIONS,
    out: { type: 'string' },
    contact: { type: 'boolean' },
    'dry-run': { type: 'boolean' },
  },
  run: async (desk, { out, contact: withContact = false, 'dry-run': isDryRun, ...values }) => {
    if (!out) throw new DeskError(EXIT.usage, words.noFile)
    const path = resolve(out)
    const site = await desk.site()
    const filter = toCaseFilter(site, values)
    const table = new TableFile(path, { columns: toColumns(withContact), filter })
    const before = await table.readState()
    const references = await (await desk.source()).listReferences(filter)
    const left = references.filter((reference) => !before.done.has(reference))
    const cases = before.done.size + left.length
    if (isDryRun)
      return {
        text: words.would(cases, before.done.size),
        json: { path, cases, done: before.done.size, dryRun: true },
      }
    const keys: TableKeys = {
      names: {
        unit: (id) => toAuthorityName(site, id),
        matter: (id) => toMatterLabel(site, id),
        centre: (centreId) => toCentreName(site, { centreId }) ?? centreId,
      },
      identities: await desk.identities(),
      lists: await readTrustedLists(desk),
      withContact,
    }
    const file = await table.open(before)
    const found = await openAll(desk, keys, left, async (lines, done) => {
      await file.add(lines)
      desk.progress(words.progress(before.done.size + done, cases))
    }).finally(file.close)
    await table.finish()
    const closed = before.closed + found.closed
    const damaged = [...before.damaged, ...found.damaged]
    const written = cases - closed
    return {
      text:
        words.done(path, written) +
        (closed > 0 ? words.closed(closed) : '') +
        (damaged.length > 0 ? words.damaged(damaged) : ''),
      json: { path, written, closed, damaged },
      exitCode: damaged.length > 0 ? EXIT.wrong : EXIT.ok,
    }
  },
})

/** What opens cases and names what is in them. */
type TableKeys = {
  names: TableNames
  identities: readonly string[]
  lists: readonly OfficerList[]
  withContact: boolean
}

/** Opens some cases at a time, while the next ones are read; `keep` gets them and how many are done. */
async function openAll(
  desk: Desk,
  keys: TableKeys,
  references: readonly string[],
  keep: (lines: TableLine[], done: number) => Promise<void>,
): Promise<{ closed: number; damaged: string[] }> {
  const source = await desk.source()
  const damaged: string[] = []
  let closed = 0
  const read = (at: number) => {
    const some = references.slice(at, at + MOST_TABLE_CASES)
    const reading = some.length > 0 ? source.readTableCases(some) : Promise.resolve([])
    // Whoever waits for it is told; until then it is nobody's fault.
    reading.catch(() => {})
    return { some, reading }
  }
  let next = read(0)
  for (let at = 0; at < references.length; at += MOST_TABLE_CASES) {
    const { some, reading } = next
    const cases = await reading
    next = read(at + MOST_TABLE_CASES)
    const lines: TableLine[] = []
    const opened = cases.map((one) => openTableCase(keys.identities, keys.lists, one))
    for (const [index, content] of (await Promise.all(opened)).entries()) {
      const one = cases[index]
      if (!one || content.outcome === 'closed') continue
      const { reference } = one.complaint
      const { isDamaged, alarm } = content
      // Whether it can be written down or not, the officer is told.
      if (alarm) await source.tell(alarm, reference).catch(() => {})
      const cells = toCells(keys.names, one, content, keys.withContact)
      lines.push({ reference, cells, isDamaged })
    }
    const byReference = new Map(lines.map((line) => [line.reference, line]))
    const all = some.map(
      (reference) => byReference.get(reference) ?? { reference, cells: null, isDamaged: false },
    )
    closed += all.length - lines.length
    damaged.push(...lines.filter(({ isDamaged }) => isDamaged).map(({ reference }) => reference))
    await keep(all, Math.min(at + MOST_TABLE_CASES, references.length))
  }
  return { closed, damaged }
}
