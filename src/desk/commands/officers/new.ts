import { toChinaDate } from '#src/calendar/days.ts'
import { toCommand, toUsage } from '#src/desk/command.ts'
import { readListBefore } from '#src/desk/commands/officers/list-before.ts'
import { readCardFile, readListFile, writeListFile } from '#src/desk/commands/officers/list-file.ts'
import { toListEnd, toListText, toListView } from '#src/desk/commands/officers/to-list-view.ts'
import { zhHans as words } from '#src/desk/commands/officers/words.ts'
import type { Desk } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { parseFingerprint } from '#src/officers/fingerprint.ts'
import { type OfficerCard, toCardFingerprint } from '#src/officers/officer-card.ts'
import {
  type ListedAuthority,
  type OfficerList,
  toListFingerprint,
} from '#src/officers/officer-list.ts'

/** Makes the next list from the one that counts, or the first one; it is signed with `officers sign`. */
export const makeList = toCommand({
  name: 'officers new',
  words: words.make,
  positionals: 0,
  options: {
    out: { type: 'string' },
    first: { type: 'boolean' },
    before: { type: 'string' },
    card: { type: 'string', multiple: true, default: [] },
    recovery: { type: 'string', multiple: true, default: [] },
    remove: { type: 'string', multiple: true, default: [] },
  },
  run: async (desk, { out, first, before: file, card, recovery, remove }) => {
    if (!out || (first && file)) throw new DeskError(EXIT.usage, toUsage(words.make.usage))
    const before = first ? undefined : await readNewest(desk, file)
    const [cards, recoveries] = await Promise.all(
      [card, recovery].map((paths) => Promise.all(paths.map(readCardFile))),
    )
    const kept = await withoutRemoved(before?.authorities ?? [], remove)
    const authorities = [...(cards ?? [])].reduce(withOfficer, kept)
    const complete = [...(recoveries ?? [])].reduce(withRecovery, authorities).sort(byId)
    checkUnits(complete)
    const { clock } = await desk.site()
    const list: OfficerList = {
      version: 1,
      region: before?.region ?? desk.settings.region,
      number: (before?.number ?? 0) + 1,
      previous: before ? await toListFingerprint(before) : null,
      madeOn: toChinaDate(clock()),
      authorities: complete,
      signatures: [],
    }
    await writeListFile(out, list, 'new')
    const view = await toListView(await desk.site(), list, before)
    return { text: `${toListText(view, toListEnd(view))}\n\n${words.make.made(out)}`, json: view }
  },
})

async function readNewest(desk: Desk, file: string | undefined): Promise<OfficerList | undefined> {
  if (file) return await readListFile(file)
  const newest = (await (await desk.source()).readLists()).at(-1)
  if (!newest) throw new DeskError(EXIT.notFound, words.make.noneYet)
  return await readListBefore(desk, newest.number + 1, undefined)
}

const byId = (one: ListedAuthority, other: ListedAuthority) =>
  one.authority < other.authority ? -1 : 1

/** A unit without officers: its entry is finished by the cards that follow, or found to be wrong. */
const find = (entries: readonly ListedAuthority[], authority: string): ListedAuthority =>
  entries.find((entry) => entry.authority === authority) ?? {
    authority,
    officers: [],
    recovery: null,
  }

const replace = (
  entries: readonly ListedAuthority[],
  entry: ListedAuthority,
): ListedAuthority[] => [...entries.filter(({ authority }) => authority !== entry.authority), entry]

function withOfficer(entries: ListedAuthority[], card: OfficerCard): ListedAuthority[] {
  const entry = find(entries, card.authority)
  return replace(entries, { ...entry, officers: [...entry.officers, card] })
}

function withRecovery(entries: ListedAuthority[], card: OfficerCard): ListedAuthority[] {
  return replace(entries, { ...find(entries, card.authority), recovery: card })
}

/** Without those who are named by the fingerprint of their card, or by a post that only one of them has. */
async function withoutRemoved(
  entries: readonly ListedAuthority[],
  removed: readonly string[],
): Promise<ListedAuthority[]> {
  const cards = entries.flatMap(({ officers }) => officers)
  const named = await Promise.all(
    cards.map(async (card) => ({ card, fingerprint: await toCardFingerprint(card) })),
  )
  const gone = removed.map((written) => {
    const wanted = parseFingerprint(written) ?? written.trim()
    const found = named.filter(({ card, fingerprint }) => [fingerprint, card.post].includes(wanted))
    const [one, ...others] = found
    if (!one || others.length > 0)
      throw new DeskError(EXIT.usage, words.make.notOne(written, found.length))
    return one.card
  })
  return entries.flatMap((entry) => {
    const officers = entry.officers.filter((card) => !gone.includes(card))
    return officers.length > 0 ? [{ ...entry, officers }] : []
  })
}

/** Every unit has somebody who opens its cases today, and a key that lies elsewhere. */
function checkUnits(entries: readonly ListedAuthority[]): void {
  if (entries.length === 0) throw new DeskError(EXIT.usage, words.make.nobody)
  const lacking = entries.find(({ officers, recovery }) => officers.length === 0 || !recovery)
  if (lacking) throw new DeskError(EXIT.usage, words.make.noRecovery(lacking.authority))
}
