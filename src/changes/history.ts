import { addDays, addMonths } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { WHERE_A_HOME_IS } from '#src/centres/home-point.ts'
import { MONTHS_TOLD } from '#src/centres/oversight-term.ts'
import type { CentreChange, FieldChange, ToldChange } from '#src/changes/centre-change.ts'
import { toFieldsOfDay } from '#src/changes/to-fields-of-day.ts'
import { byGravity } from '#src/changes/to-gravity.ts'

/** What one publication changed. */
export type ChangeRecord = {
  id: string
  /** The instant of the publication, and the day its pages say. */
  at: string
  on: string
  /** True: records begin with it; nothing is known of what was before. */
  isFirst?: boolean
  changes: CentreChange[]
}

/** Readers were led back to an earlier release, or forward again. */
export type ReturnRecord = {
  id: string
  at: string
  on: string
  /** Ids of the publications whose changes readers see no more. */
  back: string[]
  /** Ids of those whose changes they see again. */
  again: string[]
}

export type HistoryRecord = ChangeRecord | ReturnRecord

/** A centre that was published once and is in no list now. */
export type GoneCentre = { centre: Centre; lostOn: string }

/** Corrections of the portal itself: a publication that was taken back, and of which centres it told. */
export type TakenBack = {
  on: string
  publishedOn: string
  centres: readonly { id: string; name: string }[]
}

/** What pages may know of what was before. */
export type History = {
  /** The day records begin; absent before the first publication. */
  beganOn?: string | undefined
  /** The newest day first, and of a day what is gravest. */
  changes: readonly ToldChange[]
  gone: readonly GoneCentre[]
  takenBack: readonly TakenBack[]
}

/** Where nothing was recorded. */
export const NO_HISTORY: History = { changes: [], gone: [], takenBack: [] }

export const isReturn = (record: HistoryRecord): record is ReturnRecord => 'back' in record

/** The publications whose changes readers see, the earliest first. */
export function toStanding(records: readonly HistoryRecord[]): ChangeRecord[] {
  const standing = new Map<string, ChangeRecord>()
  const all = new Map<string, ChangeRecord>()
  for (const record of records) {
    if (!isReturn(record)) {
      all.set(record.id, record)
      standing.set(record.id, record)
      continue
    }
    for (const id of record.back) standing.delete(id)
    for (const id of record.again) {
      const again = all.get(id)
      if (again) standing.set(id, again)
    }
  }
  return [...standing.values()].sort((a, b) => a.at.localeCompare(b.at))
}

function toTakenBack(records: readonly HistoryRecord[]): TakenBack[] {
  const publications = new Map(
    records.flatMap((record) => (isReturn(record) ? [] : [[record.id, record] as const])),
  )
  return records
    .flatMap((record) => (isReturn(record) ? record.back.map((id) => ({ id, on: record.on })) : []))
    .flatMap(({ id, on }) => {
      const taken = publications.get(id)
      if (!taken) return []
      const centres = taken.changes.map(({ id, name }) => ({ id, name }))
      return { on, publishedOn: taken.on, centres }
    })
    .reverse()
}

/** The centres that publications left out and none brought back. */
function toGone(standing: readonly ChangeRecord[]): GoneCentre[] {
  const gone = new Map<string, GoneCentre>()
  for (const { on, changes } of standing) {
    for (const change of changes) {
      if (change.kind === 'lost') gone.set(change.id, { centre: change.centre, lostOn: on })
      else gone.delete(change.id)
    }
  }
  return [...gone.values()].reverse()
}

/** What later records say must not be told any more: where a home is, and records that have ended. */
function toUntold(standing: readonly ChangeRecord[]) {
  const homes = new Set<string>()
  const ended = new Set<string>()
  for (const { changes } of standing) {
    for (const change of changes) {
      if (change.kind !== 'changed') continue
      if (change.isHome) homes.add(change.id)
      for (const { of, ends } of change.fields) {
        if (ends) ended.add(`${change.id} ${ends}`)
        if (of) ended.delete(`${change.id} ${of}`)
      }
    }
  }
  return { homes, ended }
}

type Untold = ReturnType<typeof toUntold>

/** Records without a last day of their own were kept before every one had it. */
const OVERSIGHT: ReadonlySet<string> = new Set(['inspections', 'violations'])

/** The last day a change may be told, of one that was published on a day. */
const toUntil = ({ field, until }: FieldChange, on: string) =>
  until ?? (OVERSIGHT.has(field) ? addMonths(on, MONTHS_TOLD) : undefined)

/** The first days on which a change is told no longer, past ones too. */
export const toUntoldDays = (records: readonly HistoryRecord[]): string[] =>
  toStanding(records).flatMap(({ changes, on }) =>
    changes.flatMap((change) =>
      (change.kind === 'changed' ? change.fields : []).flatMap((field) => {
        const until = toUntil(field, on)
        return until ? [addDays(until, 1)] : []
      }),
    ),
  )

/** A change as it is told on a day: of what may be told only for a time, nothing after that. */
function toTold(
  change: CentreChange,
  on: string,
  today: string,
  { homes, ended }: Untold,
): ToldChange[] {
  const { id, name, subdistrictCode, kind } = change
  const told = { id, name, subdistrictCode, on, kind }
  if (change.kind !== 'changed') return [{ ...told, fields: [] }]
  const isTold = (field: FieldChange) => {
    const { of, ends } = field
    const until = toUntil(field, on)
    return !ends && !(of && ended.has(`${id} ${of}`)) && (!until || today <= until)
  }
  const fields = change.fields
    .filter(isTold)
    .map(({ before, after, of: _, ...field }) =>
      homes.has(id) && WHERE_A_HOME_IS.has(field.field)
        ? field
        : { ...field, ...(before ? { before } : {}), ...(after ? { after } : {}) },
    )
  return fields.length > 0 ? [{ ...told, fields }] : []
}

type OfDay = Pick<ToldChange, 'id' | 'kind' | 'on'>
const toKey = ({ id, kind, on }: OfDay) => `${on} ${id} ${kind}`

/**
 * How often each change of a day was told otherwise: what is taken back counts too, for readers of feeds take the
 * telling with the later instant.
 */
function countTellings(records: readonly HistoryRecord[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  const keysOf = new Map<string, string[]>()
  for (const record of records) {
    if (!isReturn(record)) {
      const { id, on, changes } = record
      keysOf.set(
        id,
        changes.map((change) => toKey({ ...change, on })),
      )
    }
    const told = isReturn(record) ? [...record.back, ...record.again] : [record.id]
    for (const key of told.flatMap((id) => keysOf.get(id) ?? []))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}

/**
 * What several publications changed of one centre on one day is told as one change, what came last first; what is as it
 * was in the morning is none.
 */
function joinDays(
  changes: readonly ToldChange[],
  tellings: ReadonlyMap<string, number>,
): ToldChange[] {
  const joined = new Map<string, ToldChange>()
  for (const change of changes) {
    const key = toKey(change)
    const later = joined.get(key)
    const times = tellings.get(key) ?? 1
    const told = later ? { ...later, fields: [...later.fields, ...change.fields] } : change
    joined.set(key, times > 1 ? { ...told, times } : told)
  }
  const told = [...joined.values()].flatMap((change) => {
    const fields = toFieldsOfDay(change.fields)
    return change.kind === 'changed' && fields.length === 0 ? [] : [{ ...change, fields }]
  })
  return told.sort(byGravity)
}

const MONTHS_KEPT = 60

/** The first day on which the page of a centre that is gone stays no longer. */
export const toGoneUntil = ({ lostOn }: GoneCentre): string => addMonths(lostOn, MONTHS_KEPT)

/** The first days on which pages of centres that are gone stay no longer, past ones too. */
export const toGoneEnds = (records: readonly HistoryRecord[]): string[] =>
  toGone(toStanding(records)).map(toGoneUntil)

/** What is told on a day of the records of a region: changes and centres that are gone, for five years. */
export function toHistory(records: readonly HistoryRecord[], on: string): History {
  const standing = toStanding(records)
  const since = addMonths(on, -MONTHS_KEPT)
  const untold = toUntold(standing)
  return {
    beganOn: standing.find(({ isFirst }) => isFirst)?.on,
    changes: joinDays(
      standing
        .filter((record) => record.on > since)
        .flatMap((record) =>
          record.changes.flatMap((change) => toTold(change, record.on, on, untold)),
        )
        .reverse(),
      countTellings(records),
    ),
    gone: toGone(standing).filter((gone) => on < toGoneUntil(gone)),
    takenBack: toTakenBack(records).filter((taken) => taken.on > since),
  }
}
