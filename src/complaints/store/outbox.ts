import type { Kysely } from 'kysely'
import type { CaseChange } from '#src/complaints/store/complaint-store.ts'
import {
  findHandOver,
  type HandOver,
  type SendingOutcome,
} from '#src/complaints/store/hand-overs.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>

type Finishing = Pick<CaseChange, 'event' | 'handOver' | 'received'>

/**
 * What an act does to packages, within its transaction: a whole one is handed over, and is due at once where it is sent;
 * one is received. False where it is not there, or was received before.
 */
export async function changeHandOvers(
  db: Db,
  reference: string,
  { event, handOver, received }: Finishing,
): Promise<boolean> {
  if (handOver) {
    const [id, toUnit, way, hash] = handOver
    const { numUpdatedRows } = await db
      .updateTable('handOvers')
      .set({
        ...{ way, hash, madeAt: event.at, unfinishedSince: null },
        nextAt: way === 'webhook' ? event.at : null,
      })
      .where('id', '=', id)
      .where('reference', '=', reference)
      .where('toUnit', '=', toUnit)
      .where('unfinishedSince', 'is not', null)
      .executeTakeFirst()
    if (numUpdatedRows === 0n) return false
  }
  if (!received) return true
  const { numUpdatedRows } = await db
    .updateTable('handOvers')
    .set({ receivedAt: event.at })
    .where('id', '=', received)
    .where('reference', '=', reference)
    .where('receivedAt', 'is', null)
    .where('unfinishedSince', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Whoever moves its time first has it: another process that saw the same finds it moved. */
export async function takeDue(db: Db, now: Date, until: Date): Promise<HandOver | undefined> {
  const due = await db
    .selectFrom('handOvers')
    .select(['id', 'nextAt'])
    .where('nextAt', '<=', now.toISOString())
    .orderBy('nextAt')
    .orderBy('id')
    .limit(20)
    .execute()
  for (const { id, nextAt } of due) {
    const { numUpdatedRows } = await db
      .updateTable('handOvers')
      .set({ nextAt: until.toISOString() })
      .where('id', '=', id)
      .where('nextAt', '=', nextAt)
      .executeTakeFirst()
    if (numUpdatedRows > 0n) return findHandOver(db, id)
  }
  return undefined
}

export async function noteSending(db: Db, id: string, outcome: SendingOutcome): Promise<void> {
  const nextAt = 'nextAt' in outcome ? outcome.nextAt : null
  const problem = 'problem' in outcome ? outcome.problem : null
  await db
    .updateTable('handOvers')
    // Whoever was killed meanwhile has not tried: that would shorten the days it is tried on.
    .set((eb) => ({ ...outcome, nextAt, problem, attempts: eb('attempts', '+', 1) }))
    .where('id', '=', id)
    .where('deliveredAt', 'is', null)
    .execute()
}
