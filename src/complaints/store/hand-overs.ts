import type { Kysely, Selectable } from 'kysely'
import type { Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>

/** A package that was handed over, without what is sealed in it. */
export type HandOver = Omit<Selectable<Tables['handOvers']>, 'unfinishedSince'>

/** A part of a package on its way here; the first one says whose it is. */
export type PackagePart = Pick<HandOver, 'id' | 'reference' | 'fromUnit' | 'toUnit'> & {
  position: number
  part: Uint8Array
}

/** How long a package may be, and all those together that one unit made. */
export type MostBytes = { package: number; unit: number }

/** `unsignedFrom`: a unit that packed. */
export type ListedHandOvers =
  | { reference: string }
  | { toUnits: readonly string[] }
  | { unsignedFrom: string }

/** The part of the store that keeps packages for other units. Whatever is in them is sealed to those units. */
export interface HandOverStore {
  /**
   * Adds a part. `known`: it is there. `gap`: one before it is missing. `gone`: there is no such case, or the package
   * is another one's or whole. `tooMuch`: it would be longer than a package may be. `unitFull`: its unit has as many bytes
   * of packages here as one may have.
   */
  addPackagePart(
    part: PackagePart,
    most: MostBytes,
    now: Date,
  ): Promise<'stored' | 'known' | 'gap' | 'gone' | 'tooMuch' | 'unitFull'>
  /** A package whose parts are still coming, with what it holds by now. */
  findUnfinished(id: string): Promise<Pick<HandOver, 'reference' | 'toUnit' | 'bytes'> | undefined>
  /** What was handed over of a case, to units, or by a unit without being signed for yet; the latest first. */
  listHandOvers(of: ListedHandOvers): Promise<HandOver[]>
  findHandOver(id: string): Promise<HandOver | undefined>
  readPackage(id: string): AsyncIterable<Uint8Array>
  /** Removes packages that nobody finished, untouched since. */
  removeUnfinishedPackages(since: Date): Promise<number>
  /** Takes the first package that is to be sent by now, so that nobody else does before `until`. */
  takeDue(now: Date, until: Date): Promise<HandOver | undefined>
  /** Says what came of sending a package. */
  noteSending(id: string, outcome: SendingOutcome): Promise<void>
}

/** After an attempt: it arrived, it is tried again, or nobody tries any more. */
export type SendingOutcome =
  | { deliveredAt: string }
  | { nextAt: string; problem: string }
  | { endedAt: string; problem: string }

/** Undoes the transaction. */
class NotAdded extends Error {
  readonly why: 'known' | 'gap' | 'gone' | 'tooMuch' | 'unitFull'
  constructor(why: NotAdded['why']) {
    super(why)
    this.why = why
  }
}

async function addIn(
  db: Db,
  { id, reference, fromUnit, toUnit, position, part }: PackagePart,
  most: MostBytes,
  now: Date,
): Promise<'stored'> {
  const at = now.toISOString()
  const isThere = await db
    .selectFrom('complaints')
    .select('version')
    .where('reference', '=', reference)
    .executeTakeFirst()
  if (!isThere) throw new NotAdded('gone')
  if (position === 0)
    await db
      .insertInto('handOvers')
      .values({
        ...{ id, reference, fromUnit, toUnit, way: 'desk', bytes: 0, hash: '', madeAt: at },
        ...{ unfinishedSince: at, receivedAt: null, attempts: 0, nextAt: null },
        ...{ deliveredAt: null, endedAt: null, problem: null },
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  const held = await db
    .updateTable('handOvers')
    .set((eb) => ({ bytes: eb('bytes', '+', part.length), unfinishedSince: at }))
    .where('id', '=', id)
    .where('reference', '=', reference)
    .where('fromUnit', '=', fromUnit)
    .where('toUnit', '=', toUnit)
    .where('unfinishedSince', 'is not', null)
    .returning('bytes')
    .executeTakeFirst()
  if (!held) throw new NotAdded('gone')
  if (Number(held.bytes) > most.package) throw new NotAdded('tooMuch')
  if ((await countBytes(db, fromUnit)) > most.unit) throw new NotAdded('unitFull')
  const { last } = await db
    .selectFrom('handOverParts')
    .select(({ fn }) => fn.max<number | null>('position').as('last'))
    .where('handOverId', '=', id)
    .executeTakeFirstOrThrow()
  const next = last === null ? 0 : last + 1
  if (position !== next) throw new NotAdded(position < next ? 'known' : 'gap')
  await db
    .insertInto('handOverParts')
    .values({ handOverId: id, position, sealedContent: part })
    .execute()
  return 'stored'
}

async function countBytes(db: Db, fromUnit: string): Promise<number> {
  const { bytes } = await db
    .selectFrom('handOvers')
    .select(({ fn }) => fn.sum<number | string | null>('bytes').as('bytes'))
    .where('fromUnit', '=', fromUnit)
    .executeTakeFirstOrThrow()
  return Number(bytes ?? 0)
}

export async function addPackagePart(
  db: Db,
  ...what: [part: PackagePart, most: MostBytes, now: Date]
): Promise<'stored' | NotAdded['why']> {
  try {
    return await db.transaction().execute((transaction) => addIn(transaction, ...what))
  } catch (error) {
    if (error instanceof NotAdded) return error.why
    throw error
  }
}

export async function findUnfinished(db: Db, id: string) {
  const row = await db
    .selectFrom('handOvers')
    .select(['reference', 'toUnit', 'bytes'])
    .where('id', '=', id)
    .where('unfinishedSince', 'is not', null)
    .executeTakeFirst()
  return row && { ...row, bytes: Number(row.bytes) }
}

const COLUMNS = [
  'id',
  'reference',
  'fromUnit',
  'toUnit',
  'way',
  'bytes',
  'hash',
  'madeAt',
  'receivedAt',
  'attempts',
  'nextAt',
  'deliveredAt',
  'endedAt',
  'problem',
] as const

/** PostgreSQL tells a sum as a text. */
const toHandOver = (row: HandOver): HandOver => ({ ...row, bytes: Number(row.bytes) })

const selectWhole = (db: Db) =>
  db.selectFrom('handOvers').select(COLUMNS).where('unfinishedSince', 'is', null)

export async function listHandOvers(db: Db, of: ListedHandOvers): Promise<HandOver[]> {
  const rows = await choose(db, of)
    .orderBy('madeAt', 'desc')
    .orderBy('id')
    .limit(MOST_LISTED)
    .execute()
  return rows.map(toHandOver)
}

function choose(db: Db, of: ListedHandOvers) {
  const whole = selectWhole(db)
  if ('reference' in of) return whole.where('reference', '=', of.reference)
  if ('unsignedFrom' in of)
    return whole.where('fromUnit', '=', of.unsignedFrom).where('receivedAt', 'is', null)
  return whole.where('toUnit', 'in', of.toUnits).where('way', '=', 'desk')
}

/** Whoever is handed more than this at a time works through the latest first. */
const MOST_LISTED = 500

export async function findHandOver(db: Db, id: string): Promise<HandOver | undefined> {
  const row = await selectWhole(db).where('id', '=', id).executeTakeFirst()
  return row && toHandOver(row)
}

export async function readPackagePart(
  db: Db,
  id: string,
  position: number,
): Promise<Uint8Array | undefined> {
  const row = await db
    .selectFrom('handOverParts')
    .select('sealedContent')
    .where('handOverId', '=', id)
    .where('position', '=', position)
    .executeTakeFirst()
  return row?.sealedContent
}

export async function removeUnfinishedPackages(db: Db, since: Date): Promise<number> {
  const { numDeletedRows } = await db
    .deleteFrom('handOvers')
    .where('unfinishedSince', '<=', since.toISOString())
    .executeTakeFirst()
  return Number(numDeletedRows)
}
