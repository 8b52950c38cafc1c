import { createHash } from 'node:crypto'
import type { CentreChange } from '#src/changes/centre-change.ts'
import {
  type HistoryRecord,
  isReturn,
  type ReturnRecord,
  toHistory,
  toStanding,
} from '#src/changes/history.ts'

const toId = (...parts: readonly string[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 12)

/** Says which publications' changes are seen; equal words, equal history. Empty before the first. */
export const toStandingVersion = (records: readonly HistoryRecord[]): string => {
  const ids = toStanding(records).map(({ id }) => id)
  return ids.length > 0 ? toId(...ids) : ''
}

/** Says what is told of former publications: also which were taken back. */
export const toToldVersion = (records: readonly HistoryRecord[]): string => {
  const returns = records.filter(isReturn).filter(({ back }) => back.length > 0)
  return [toStandingVersion(records), ...returns.map(({ id }) => id)].join(' ')
}

type Moment = { on: string; at: Date }

function toReturn({ on, at }: Moment, back: string[], again: string[]): ReturnRecord {
  const instant = at.toISOString()
  return { id: toId(instant, ...back, '', ...again), at: instant, on, back, again }
}

/**
 * The history with what a publication changes, after all that readers saw before. The first one begins it; one that was
 * taken back before, and says the same again, comes again.
 */
export function addChanges(
  records: readonly HistoryRecord[],
  changes: CentreChange[],
  moment: Moment,
): readonly HistoryRecord[] {
  const isFirst = toStanding(records).length === 0
  if (changes.length === 0 && !isFirst) return records
  const id = toId(toStandingVersion(records), JSON.stringify(changes))
  if (records.some((record) => record.id === id)) return [...records, toReturn(moment, [], [id])]
  const { on, at } = moment
  const first = isFirst ? { isFirst } : {}
  return [...records, { id, at: at.toISOString(), on, ...first, changes }]
}

/** Whether a centre was published once and left out later. */
export function toIsGone(records: readonly HistoryRecord[], on: string): (id: string) => boolean {
  const gone = new Set(toHistory(records, on).gone.map(({ centre }) => centre.id))
  return (id) => gone.has(id)
}

/**
 * What the log must be told so that it says what readers see: records of their release that it lacks, and which
 * publications were taken back or came again since.
 */
export function toMissing(
  log: readonly HistoryRecord[],
  seen: readonly HistoryRecord[],
  moment: Moment,
): HistoryRecord[] {
  const known = new Set(log.map(({ id }) => id))
  const lacking = seen.filter(({ id }) => !known.has(id))
  const toIds = (records: readonly HistoryRecord[]) =>
    new Set(toStanding(records).map(({ id }) => id))
  const [logged, standing] = [toIds([...log, ...lacking]), toIds(seen)]
  const back = [...logged].filter((id) => !standing.has(id))
  const again = [...standing].filter((id) => !logged.has(id))
  if (back.length + again.length === 0) return lacking
  return [...lacking, toReturn(moment, back, again)]
}
