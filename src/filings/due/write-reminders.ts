import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Centre } from '#src/centres/centre.ts'
import { type DueItem, toDueItems } from '#src/filings/due/to-due.ts'
import { zhHans as words } from '#src/filings/due/words.ts'
import { toCsv } from '#src/lib/to-csv.ts'
import type { Region } from '#src/region/region.ts'

export type Reminders = { centres: number; items: DueItem[] }

/**
 * Writes a letter for every centre of which something runs out, ready to be sent, and a table of all of it. Nothing
 * where nothing does.
 */
export async function writeReminders(
  folder: string,
  region: Region,
  centres: readonly Centre[],
  { on, since }: { on: string; since?: string | undefined },
): Promise<Reminders> {
  const due = centres
    .map((centre) => ({ centre, items: toDueItems(centre, on, since) }))
    .filter(({ items }) => items.length > 0)
  const items = due.flatMap((each) => each.items)
  if (items.length === 0) return { centres: 0, items }
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const write = async (name: string, text: string) => {
    const path = join(folder, name)
    // A letter of before would keep the mode it has.
    await rm(path, { force: true })
    await writeFile(path, text, { mode: 0o600 })
  }
  const rows = due.flatMap(({ centre, items }) => items.map((item) => toRow(centre, item, region)))
  await write(words.table, toCsv([words.columns, ...rows]))
  for (const { centre, items } of due)
    await write(words.letterFile(centre.id), toLetter(centre, items, region, on))
  return { centres: due.length, items }
}

function toRow(centre: Centre, { label, lastDay, daysLeft, step }: DueItem, region: Region) {
  const { id, displayName, legalName, subdistrictCode, phones } = centre
  const subdistrict = region.subdistricts.find(({ code }) => code === subdistrictCode)?.name
  const name = displayName ?? legalName
  return [
    id,
    name,
    subdistrict,
    phones.join(words.separator),
    label,
    lastDay,
    daysLeft,
    words.steps[step],
  ]
}

function toLetter(centre: Centre, items: readonly DueItem[], region: Region, on: string): string {
  const { name: authority, phone } = region.authority
  const lines = items.map(({ label, lastDay, daysLeft }) =>
    words.line(label, lastDay, words.left(daysLeft)),
  )
  const hasFiling = items.some(({ label }) => label === words.filedUntil)
  const hasOther = items.some(({ label }) => label !== words.filedUntil)
  const letter = { name: centre.legalName, lines, hasFiling, hasOther, authority, phone, on }
  return `${words.letter(letter)}\n`
}
