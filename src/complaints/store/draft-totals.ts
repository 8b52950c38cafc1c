import type { Kysely } from 'kysely'
import type { DraftTotals } from '#src/complaints/store/draft-store.ts'
import { ALL_SOURCES, type Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>

/** What changes in the sums of one source. */
export type TotalChange = { sourceKey: string; drafts?: number; bytes: number }

/**
 * Adds to the sums of sources and of all, in the transaction that changes the drafts and last in it. Rows are
 * touched in one order, that of all as the last, so that transactions wait for one another in one order only.
 */
export async function addToTotals(db: Db, ...changes: TotalChange[]): Promise<void> {
  const sums = new Map<string, { drafts: number; bytes: number }>()
  const ordered = changes.toSorted((one, other) => (one.sourceKey < other.sourceKey ? -1 : 1))
  const all = changes.map((change) => ({ ...change, sourceKey: ALL_SOURCES }))
  for (const { sourceKey, drafts = 0, bytes } of [...ordered, ...all]) {
    const sum = sums.get(sourceKey) ?? { drafts: 0, bytes: 0 }
    sums.set(sourceKey, { drafts: sum.drafts + drafts, bytes: sum.bytes + bytes })
  }
  const rows = [...sums].map(([sourceKey, sum]) => ({ sourceKey, ...sum }))
  if (rows.every(({ drafts, bytes }) => drafts === 0 && bytes === 0)) return
  await db
    .insertInto('complaintDraftTotals')
    .values(rows)
    .onConflict((conflict) =>
      conflict.column('sourceKey').doUpdateSet((eb) => ({
        drafts: eb('complaintDraftTotals.drafts', '+', eb.ref('excluded.drafts')),
        bytes: eb('complaintDraftTotals.bytes', '+', eb.ref('excluded.bytes')),
      })),
    )
    .execute()
}

export async function readDraftTotals(db: Db, sourceKey: string): Promise<DraftTotals> {
  const rows = await db
    .selectFrom('complaintDraftTotals')
    .selectAll()
    .where('sourceKey', 'in', [sourceKey, ALL_SOURCES])
    .execute()
  const all = rows.find((row) => row.sourceKey === ALL_SOURCES)
  const own = rows.find((row) => row.sourceKey === sourceKey)
  return {
    drafts: all?.drafts ?? 0,
    bytes: all?.bytes ?? 0,
    draftsOfSource: own?.drafts ?? 0,
    bytesOfSource: own?.bytes ?? 0,
  }
}

/** Forgets sources that have no drafts any more. */
export async function removeEmptyTotals(db: Db): Promise<void> {
  await db
    .deleteFrom('complaintDraftTotals')
    .where('drafts', '=', 0)
    .where('sourceKey', '<>', ALL_SOURCES)
    .execute()
}
