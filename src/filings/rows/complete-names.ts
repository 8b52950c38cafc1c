import { shorten, type Tell } from '#src/filings/report/filing-issue.ts'
import type { Entries, Entry } from '#src/filings/rows/filing-row.ts'
import { zhHans as words } from '#src/filings/rows/words.ts'

/**
 * What a list writes around a name is its own, and no part of the name: a mark before it, the mark of a note, a telephone or
 * a remark behind it. What may be either is told, and published as it stands.
 */
export function completeNames(entries: Entries, tell: Tell): void {
  for (const field of ['legalName', 'displayName']) {
    const entry = entries.get(field)
    const name = String(entry?.value ?? '')
    if (!entry || words.plainName.test(name)) continue
    const plain = name.replace(words.quotedName, '$1').replace(words.marksBeforeName, '')
    if (plain !== name) tell({ code: 'mark-before-name', at: entry.at, value: shorten(name) })
    const rest = takeBehind(plain, entry, entries, tell)
    if (rest !== name) entries.set(field, entry.with(rest))
    if (words.doubtfulName.test(rest))
      tell({ code: 'name-doubtful', at: entry.at, value: shorten(rest) })
  }
}

/** Takes one thing after another from the end of a name; what was its former name is kept as one. */
function takeBehind(name: string, entry: Entry, entries: Entries, tell: Tell): string {
  const found = words.behindName.flatMap((pattern) => pattern.exec(name) ?? []).at(0)
  const rest = found ? name.slice(0, -found.length).trim() : ''
  if (!found || !words.wordOfName.test(rest)) return name
  const former = words.formerName.exec(found)?.[1]
  if (former && !entries.has('formerNames')) entries.set('formerNames', entry.with([former]))
  tell({
    code: 'remark-in-name',
    at: entry.at,
    value: shorten(name),
    detail: shorten(found.trim()),
  })
  return takeBehind(rest, entry, entries, tell)
}
