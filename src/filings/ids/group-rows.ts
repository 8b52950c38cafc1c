import { KEY_KINDS, type Key, kindOf } from '#src/filings/ids/key.ts'
import type { KnownIds } from '#src/filings/ids/row-keys.ts'
import {
  hasOtherName,
  isElsewhere,
  isPlacedElse,
  sharesPlace,
} from '#src/filings/ids/row-places.ts'
import { shorten, type Tell } from '#src/filings/report/filing-issue.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'

/** All rows of one centre, with every key it is known by. */
export type RowGroup = {
  /** From ids.json; a new centre gets one later. */
  id?: string
  /** Each key with the files it stands in. */
  keys: Map<Key, string[]>
  rows: FilingRow[]
  /** Groups of ids.json that some row of this group points to as well. */
  alsoMeant: Set<RowGroup>
}

export type KeyedRow = { row: FilingRow; keys: Key[] }

/** Puts rows of one centre together, beginning with what ids.json knows. */
export function groupRows(keyedRows: readonly KeyedRow[], known: KnownIds, tell: Tell): RowGroup[] {
  const byKey = new Map<Key, RowGroup>()
  const groups = toKnownGroups(known, byKey)
  const namesakes = new Map<Key, Set<RowGroup>>()
  for (const { row, keys } of inSafeOrder(keyedRows, known)) {
    const sameName = isOnlyNamed(keys) ? [...(namesakes.get(keys[0] ?? 'name:') ?? [])] : []
    const meant = sameName.length > 1 ? findMeant(sameName, row, tell) : undefined
    if (sameName.length > 1 && !meant) continue
    const fitting = keys.flatMap((key) => {
      const group = meant ?? byKey.get(key)
      if (!group) return []
      const isOther = contradicts(group, key, keys, row)
      if (!isOther && !isOfAnother(group, key, row)) return [group]
      if (!isOther || kindOf(key) !== 'credit') tellAnother(group, key, row, tell)
      return []
    })
    const group: RowGroup = fitting[0] ?? { keys: new Map(), rows: [], alsoMeant: new Set() }
    if (!fitting.length) groups.push(group)
    tellElsewhere(group, keys, row, tell)
    group.rows.push(row)
    const nameKey = keys.find((key) => kindOf(key) === 'name')
    if (nameKey) namesakes.set(nameKey, (namesakes.get(nameKey) ?? new Set()).add(group))
    for (const other of fitting) if (other !== group && other.id) group.alsoMeant.add(other)
    for (const key of keys) {
      if (!byKey.has(key)) byKey.set(key, group)
      if (byKey.get(key) === group) addFile(group, key, row.at.file)
    }
  }
  return groups
}

function addFile({ keys }: RowGroup, key: Key, file: string): void {
  const files = keys.get(key)
  if (!files) keys.set(key, [file])
  else if (!files.includes(file)) files.push(file)
}

function toKnownGroups(known: KnownIds, byKey: Map<Key, RowGroup>): RowGroup[] {
  const byId = new Map<string, RowGroup>()
  for (const [key, id] of Object.entries(known) as [Key, string][]) {
    const group = byId.get(id) ?? { id, keys: new Map(), rows: [], alsoMeant: new Set() }
    byId.set(id, group)
    group.keys.set(key, [])
    byKey.set(key, group)
  }
  return [...byId.values()]
}

/**
 * Rows whose strongest key is known come first, then those that say most, and last those that say no more than a name:
 * weak keys then meet what they must not join.
 */
function inSafeOrder(rows: readonly KeyedRow[], known: KnownIds): KeyedRow[] {
  const rankOf = ({ keys }: KeyedRow) =>
    isOnlyNamed(keys) ? 2 : Number(!keys[0] || !(keys[0] in known))
  return [...rows].sort((a, b) => rankOf(a) - rankOf(b) || b.keys.length - a.keys.length)
}

const isOnlyNamed = (keys: readonly Key[]) => keys.every((key) => kindOf(key) === 'name')

/** Of several centres of one name and street the one at the address, or with the telephone, of a row. */
function findMeant(sameName: readonly RowGroup[], row: FilingRow, tell: Tell) {
  const here = sameName.filter(({ rows }) => rows.some((other) => sharesPlace(row, other)))
  if (here.length === 1) return here[0]
  const detail = sameName.map(({ rows: [one] }) => one && toPlaceOf(one)).join('、')
  const value = shorten(row.entries.get('legalName')?.text ?? '')
  tell({ code: 'name-of-several', at: row.at, value, detail })
  return undefined
}

const toPlaceOf = ({ entries, at }: FilingRow) =>
  `${shorten(entries.get('legalName')?.text ?? '')} (${at.file}:${at.row})`

/** A row that only its name or credit code joins to rows at another place. */
function tellElsewhere(
  { keys: known, rows }: RowGroup,
  keys: readonly Key[],
  row: FilingRow,
  tell: Tell,
) {
  const by = keys.find((key) => known.has(key))
  const [other] = rows
  const isWeak = by && (kindOf(by) === 'name' || kindOf(by) === 'credit')
  // Values of a row that did not change are read again only where somebody asks: almost nowhere.
  const entry = isWeak && other && row.entries.get('address')
  if (!entry || !rows.every((one) => isPlacedElse(row, one))) return
  const value = shorten(row.entries.get('legalName')?.text ?? '')
  tell({ code: 'same-centre-elsewhere', at: entry.at, value, detail: toPlaceOf(other) })
}

/** Whether a stronger key says that a row found by a weaker one is another centre. */
function contradicts(group: RowGroup, by: Key, keys: readonly Key[], row: FilingRow): boolean {
  const stronger = KEY_KINDS.slice(0, KEY_KINDS.indexOf(kindOf(by)))
  return stronger.some((kind) => {
    const own = keys.find((key) => kindOf(key) === kind)
    if (!own || group.keys.has(own)) return false
    const others = [...group.keys].filter(([key]) => kindOf(key) === kind)
    if (kind !== 'filing' || !others.length) return others.length > 0
    return others.some(([, files]) => files.includes(row.at.file)) || !isRenewed(group, by, row)
  })
}

/**
 * Filing numbers are renewed from list to list: another number is that of another centre when the address says so, and,
 * where only the name is the same, unless an address or a telephone says that it is one. Of a centre that no list names
 * any more nothing speaks against it.
 */
function isRenewed({ rows }: RowGroup, by: Key, row: FilingRow): boolean {
  if (!rows.length) return true
  return kindOf(by) === 'name'
    ? rows.some((other) => sharesPlace(row, other))
    : !rows.every((other) => isElsewhere(row, other))
}

/** Whether all that else is known says that a number, equal to the letter, was copied from another centre. */
const isOfAnother = ({ rows }: RowGroup, by: Key, row: FilingRow): boolean =>
  rows.length > 0 &&
  kindOf(by) !== 'name' &&
  rows.every((other) => hasOtherName(row, other) && isElsewhere(row, other))

/** A row of another list that was like to be of this centre and is not; within one list, rows with two numbers are two. */
function tellAnother({ rows }: RowGroup, by: Key, row: FilingRow, tell: Tell): void {
  const [other] = rows
  if (!other || rows.some(({ at }) => at.file === row.at.file)) return
  const kind = kindOf(by)
  if (kind === 'id') return
  const told = ANOTHER[kind]
  const entry = row.entries.get(told.field)
  if (!entry) return
  tell({ code: told.code, at: entry.at, value: shorten(entry.text), detail: toPlaceOf(other) })
  if (kind === 'filing') row.entries.delete('filingNumber')
}

const ANOTHER = {
  filing: { field: 'filingNumber', code: 'number-of-another' },
  credit: { field: 'creditCode', code: 'credit-code-of-another' },
  name: { field: 'legalName', code: 'same-name-other-number' },
} as const
