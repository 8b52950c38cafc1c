import {
  KEY_KINDS,
  type Key,
  type KeyKind,
  type KnownIds,
  kindOf,
} from '#src/filings/ids/row-keys.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'

/** All rows of one centre, with every key it is known by. */
export type RowGroup = {
  /** From ids.json; a new centre gets one later. */
  id?: string
  /** Each key with the files it stands in. */
  keys: Map<Key, Set<string>>
  rows: FilingRow[]
  /** Groups of ids.json that some row of this group points to as well. */
  alsoMeant: Set<RowGroup>
}

export type KeyedRow = { row: FilingRow; keys: Key[] }

/** Puts rows of one centre together, beginning with what ids.json knows. */
export function groupRows(keyedRows: readonly KeyedRow[], known: KnownIds): RowGroup[] {
  const byKey = new Map<Key, RowGroup>()
  const groups = toKnownGroups(known, byKey)
  for (const { row, keys } of inSafeOrder(keyedRows, known)) {
    const fitting = keys.flatMap((key) => {
      const group = byKey.get(key)
      return group && !contradicts(group, key, keys, row.at.file) ? [group] : []
    })
    const group: RowGroup = fitting[0] ?? { keys: new Map(), rows: [], alsoMeant: new Set() }
    if (!fitting.length) groups.push(group)
    group.rows.push(row)
    for (const other of fitting) if (other !== group && other.id) group.alsoMeant.add(other)
    for (const key of keys) {
      if (!byKey.has(key)) byKey.set(key, group)
      if (byKey.get(key) === group)
        group.keys.set(key, (group.keys.get(key) ?? new Set()).add(row.at.file))
    }
  }
  return groups
}

function toKnownGroups(known: KnownIds, byKey: Map<Key, RowGroup>): RowGroup[] {
  const byId = new Map<string, RowGroup>()
  for (const [key, id] of Object.entries(known) as [Key, string][]) {
    const group = byId.get(id) ?? { id, keys: new Map(), rows: [], alsoMeant: new Set() }
    byId.set(id, group)
    group.keys.set(key, new Set())
    byKey.set(key, group)
  }
  return [...byId.values()]
}

/** Rows whose strongest key is known come first, then those that say most: weak keys then meet what they must not join. */
function inSafeOrder(rows: readonly KeyedRow[], known: KnownIds): KeyedRow[] {
  const isNew = ({ keys: [strongest] }: KeyedRow) => Number(!strongest || !(strongest in known))
  return [...rows].sort((a, b) => isNew(a) - isNew(b) || b.keys.length - a.keys.length)
}

/** Whether a stronger key says that a row found by a weaker one is another centre. */
function contradicts(group: RowGroup, by: Key, keys: readonly Key[], file: string): boolean {
  const stronger = KEY_KINDS.slice(0, KEY_KINDS.indexOf(kindOf(by)))
  return stronger.some((kind) => {
    const own = keys.find((key) => kindOf(key) === kind)
    if (!own || group.keys.has(own)) return false
    return [...group.keys].some(
      ([key, files]) => kindOf(key) === kind && isRival(kind, files, file),
    )
  })
}

/** Filing numbers are renewed from list to list, so only two in one file are rivals; ids and credit codes always are. */
const isRival = (kind: KeyKind, files: ReadonlySet<string>, file: string) =>
  kind !== 'filing' || files.has(file)
