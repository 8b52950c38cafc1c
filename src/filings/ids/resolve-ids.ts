import { toKeysOf } from '#src/filings/ids/filing-spellings.ts'
import { groupRows, type RowGroup } from '#src/filings/ids/group-rows.ts'
import { KEY_KINDS, type Key, kindOf, toHex, valueOfKey } from '#src/filings/ids/key.ts'
import { type KnownIds, keysOfRow } from '#src/filings/ids/row-keys.ts'
import { takeSharedKeys } from '#src/filings/ids/shared-keys.ts'
import type { Tell } from '#src/filings/report/filing-issue.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'

export type IdentifiedRows = { id: string; rows: FilingRow[] }

export type ResolvedIds = {
  centres: IdentifiedRows[]
  /** Rows that name no centre. */
  nameless: FilingRow[]
  /** `ids.json` as it should be from now on. */
  ids: KnownIds
  /** Former ids → the id that stays. */
  formerIds: Record<string, string>
}

/** Rows → centres with ids that never change. A row that names no centre is reported and left out. */
export function resolveIds(rows: readonly FilingRow[], known: KnownIds, tell: Tell): ResolvedIds {
  const keysOf = toKeysOf(rows, known, tell)
  const shared = takeSharedKeys(rows, keysOf, tell)
  const keyed = rows.map((row) => ({ row, keys: keysOfRow(row, keysOf(row), shared) }))
  const nameless = keyed.flatMap(({ row, keys }) => (keys.length ? [] : row))
  for (const row of nameless)
    tell({
      code: row.entries.has('legalName') ? 'missing-subdistrict' : 'missing-name',
      at: row.at,
    })
  const groups = groupRows(
    keyed.filter(({ keys }) => keys.length),
    known,
    tell,
  )
  nameNewGroups(groups)
  for (const group of groups) tellConflict(group, tell)
  const ids = toKnownIds(groups)
  return {
    centres: groups.flatMap(({ id, rows: own }) => (id && own.length ? [{ id, rows: own }] : [])),
    nameless,
    ids,
    formerIds: toFormerIds(ids),
  }
}

function nameNewGroups(groups: readonly RowGroup[]): void {
  const taken = new Set(groups.flatMap(({ id }) => id ?? []))
  for (const group of groups.filter(({ id }) => !id)) {
    const key = strongestKey(group)
    const id = toId(key)
    group.id = taken.has(id) ? `${id}-${toHex(key, 4)}` : id
    taken.add(group.id)
  }
}

function strongestKey({ keys }: RowGroup): Key {
  const [first = 'name:', ...others] = keys.keys()
  const rank = (key: Key) => KEY_KINDS.indexOf(kindOf(key))
  return others.reduce((best, key) => (rank(key) < rank(best) ? key : best), first)
}

function tellConflict({ id, rows, alsoMeant }: RowGroup, tell: Tell): void {
  const [row] = rows
  if (row && alsoMeant.size)
    tell({
      code: 'ids-conflict',
      at: row.at,
      detail: [id, ...[...alsoMeant].map((o) => o.id)].join(' / '),
    })
}

/** Every key with its id, sorted; a centre that was joined to another one is kept as a former id. */
function toKnownIds(groups: readonly RowGroup[]): KnownIds {
  const ids = new Map<string, string>()
  for (const { id = '', keys, alsoMeant } of groups) {
    for (const key of keys.keys()) ids.set(key, id)
    for (const joined of alsoMeant) if (!joined.rows.length) ids.set(`id:${joined.id}`, id)
  }
  const sorted = [...ids.keys()].sort()
  return Object.fromEntries(sorted.map((key) => [key, ids.get(key)])) as KnownIds
}

function toFormerIds(ids: KnownIds): Record<string, string> {
  const moved = (Object.keys(ids) as Key[]).filter(
    (key) => kindOf(key) === 'id' && valueOfKey(key) !== ids[key],
  )
  return Object.fromEntries(moved.map((key) => [valueOfKey(key), ids[key] ?? '']))
}

const LONGEST = 70

/** A new id from the strongest key of a centre: readable where the key is ASCII, with a hash where it is not. */
export function toId(key: Key): string {
  const value = valueOfKey(key)
  switch (kindOf(key)) {
    case 'id':
      return value
    case 'filing':
      return toAscii(value)
    case 'credit':
      return value.toLowerCase()
    case 'name':
      return `c-${toHex(value, 12)}`
  }
}

function toAscii(text: string): string {
  const ascii = text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const isWhole = /^[\x21-\x7e]+$/.test(text) && ascii.length <= LONGEST
  if (isWhole && ascii) return ascii
  return [ascii.slice(0, LONGEST).replace(/-+$/, ''), toHex(text, 4)].filter(Boolean).join('-')
}
