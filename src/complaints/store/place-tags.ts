import type { ExpressionBuilder, Kysely } from 'kysely'
import { isIndependent, toYearBefore } from '#src/complaints/case-flags.ts'
import { toTagStart } from '#src/complaints/seal/place-tag.ts'
import { toComplaint } from '#src/complaints/store/cases.ts'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import type { PlaceTag, SealedPlaceKey, Untagged } from '#src/complaints/store/place-tag-store.ts'
import { tellIn } from '#src/complaints/store/record.ts'
import type { Tables } from '#src/complaints/store/tables.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'

type Db = Kysely<Tables>

export async function readPlaceKey(db: Db, authority: string): Promise<SealedPlaceKey | undefined> {
  const row = await db
    .selectFrom('placeKeys')
    .selectAll()
    .where('authority', '=', authority)
    .executeTakeFirst()
  if (!row) return undefined
  const { byKey, ...key } = row
  return { ...key, by: byKey }
}

/** False where there is another one than the maker of a key saw. */
async function putPlaceKey(
  db: Db,
  { by, ...key }: SealedPlaceKey,
  before: Pick<SealedPlaceKey, 'keyId' | 'listNumber'> | null,
): Promise<boolean> {
  const row = { ...key, byKey: by }
  if (!before) {
    const { numInsertedOrUpdatedRows } = await db
      .insertInto('placeKeys')
      .values(row)
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return (numInsertedOrUpdatedRows ?? 0n) > 0n
  }
  const { numUpdatedRows } = await db
    .updateTable('placeKeys')
    .set(row)
    .where('authority', '=', key.authority)
    .where('keyId', '=', before.keyId)
    .where('listNumber', '=', before.listNumber)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

export function keepPlaceKey(
  db: Db,
  key: SealedPlaceKey,
  before: Pick<SealedPlaceKey, 'keyId' | 'listNumber'> | null,
  at: string,
): Promise<'kept' | 'stale'> {
  return db.transaction().execute(async (transaction) => {
    if (!(await putPlaceKey(transaction, key, before))) return 'stale'
    const told = { at, kind: 'tagged', reference: '', by: key.by, what: 'placeKey' } as const
    await tellIn(transaction, [told])
    return 'kept'
  })
}

const isHeldBy = (holders: Untagged['holders']) => (eb: ExpressionBuilder<Tables, 'complaints'>) =>
  eb.or(holders.map((one) => (one === null ? eb('holder', 'is', null) : eb('holder', '=', one))))

export async function listUntagged(
  db: Db,
  { holders, keyId, after, limit }: Untagged,
): Promise<Complaint[]> {
  let query = db
    .selectFrom('complaints')
    .selectAll()
    .where('centreId', 'is', null)
    .where('matter', '!=', ENQUIRY)
    .where(isHeldBy(holders))
    .where((eb) =>
      eb.or([eb('placeTag', 'is', null), eb('placeTag', 'not like', `${toTagStart(keyId)}%`)]),
    )
  if (after)
    query = query.where((eb) =>
      eb.or([
        eb('filedAt', '<', after.filedAt),
        eb.and([eb('filedAt', '=', after.filedAt), eb('reference', '>', after.reference)]),
      ]),
    )
  const rows = await query.orderBy('filedAt', 'desc').orderBy('reference').limit(limit).execute()
  return rows.map(toComplaint)
}

type Filed = Pick<Complaint, 'reference' | 'filedAt' | 'sourceKey'>

const isRepeatOf = (one: Filed, { filedAt, sourceKey }: Filed) =>
  Date.parse(filedAt) >= toYearBefore(new Date(one.filedAt)).getTime() &&
  isIndependent(new Date(one.filedAt), one.sourceKey, { filedAt, sourceKey })

/** Which cases about one place are raised now that one of them is known to be about it. */
function toRaised(tagged: Filed, others: readonly Filed[]): string[] {
  const later = others.filter(({ filedAt }) => filedAt >= tagged.filedAt)
  const earlier = others.filter(({ filedAt }) => filedAt < tagged.filedAt)
  return [
    ...(earlier.some((one) => isRepeatOf(tagged, one)) ? [tagged.reference] : []),
    ...later.filter((one) => isRepeatOf(one, tagged)).map(({ reference }) => reference),
  ]
}

async function tagOne(db: Db, { reference, tag }: PlaceTag): Promise<void> {
  const tagged = await db
    .updateTable('complaints')
    .set({ placeTag: tag })
    .where('reference', '=', reference)
    .where('centreId', 'is', null)
    .where('matter', '!=', ENQUIRY)
    .returning(['reference', 'filedAt', 'sourceKey'])
    .executeTakeFirst()
  if (!tagged) return
  const others = await db
    .selectFrom('complaints')
    .select(['reference', 'filedAt', 'sourceKey'])
    .where('placeTag', '=', tag)
    .where('reference', '!=', reference)
    .where('filedAt', '>=', toYearBefore(new Date(tagged.filedAt)).toISOString())
    .execute()
  const raised = toRaised(tagged, others)
  if (raised.length === 0) return
  await db
    .updateTable('complaints')
    .set({ raised: 1 })
    .where('reference', 'in', raised)
    .where('raised', '=', 0)
    .execute()
}

export function tagPlaces(
  db: Db,
  tags: readonly PlaceTag[],
  { at, by }: { at: string; by: string },
): Promise<void> {
  return db.transaction().execute(async (transaction) => {
    const inOrder = tags.toSorted((one, other) => (one.reference < other.reference ? -1 : 1))
    for (const one of inOrder) await tagOne(transaction, one)
    const told = inOrder.map(({ reference }) => ({ at, by, reference }))
    await tellIn(
      transaction,
      told.map((one) => ({ ...one, kind: 'tagged', what: 'placeTag' })),
    )
  })
}
