import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { type Centre, centreSchema } from '#src/centres/centre.ts'

/** Everything a release knows about the centres of one region. Made by `src/filings`, read by pages and search. */
export const centreSnapshotSchema = z.strictObject({
  regionCode: z.string(),
  /** First 12 hex digits of a hash of what follows, in which a hash stands for each centre. */
  version: z.string().regex(/^[0-9a-f]{12}$/),
  /** The newest `asOf` of any value; absent when no file is dated. */
  asOf: calendarDateSchema.optional(),
  /** Sorted by subdistrict, then id. */
  centres: z.array(centreSchema),
  /** Former ids → the id that stays. */
  formerIds: z.record(z.string(), z.string()),
})
export type CentreSnapshot = z.infer<typeof centreSnapshotSchema>

/** The id that stays in place of a former one. What is asked may be any text: also the name of a part every object has. */
export const findStayingId = (
  { formerIds }: Pick<CentreSnapshot, 'formerIds'>,
  id: string,
): string | undefined => (Object.hasOwn(formerIds, id) ? formerIds[id] : undefined)

const indexes = new WeakMap<CentreSnapshot, Map<string, Centre>>()

/** The centre of an id in a snapshot; the first question about a snapshot makes its index. */
export function findCentre(snapshot: CentreSnapshot, id: string): Centre | undefined {
  let index = indexes.get(snapshot)
  if (!index) {
    index = new Map(snapshot.centres.map((centre) => [centre.id, centre]))
    indexes.set(snapshot, index)
  }
  return index.get(id)
}
