import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import { toChinaDate } from '#src/calendar/days.ts'
import type { Tables } from '#src/complaints/store/tables.ts'

/** Wrong tries, counted. */
export type Guesses = {
  /** When the newest ones from this source were, newest first, at most as many as asked for. */
  ofSource: Date[]
  /** From everywhere, at most as many as asked for. */
  ofAll: number
}

/** How many tries are of interest, and since when. */
type GuessLimits = { since: Date; ofSource: number; ofAll: number }

/** The secret under which addresses are hashed on one day. */
export type DayKey = {
  /** Tells it from those of other days. */
  id: string
  secret: Uint8Array
}

/** The part of the store in which several processes count together. */
export interface GuessStore {
  readGuesses(sourceKey: string, limits: GuessLimits): Promise<Guesses>
  /**
   * Notes a try under a fresh id and then reads the *others*: of many at once, every one sees all that were noted
   * before it, so that no more than the free ones can pass.
   */
  noteGuess(id: string, sourceKey: string, at: Date, limits: GuessLimits): Promise<Guesses>
  /** Takes a try back: it was not wrong. */
  forgetGuess(id: string): Promise<void>
  /** Spends a puzzle; false when it was spent before. It is remembered until it is over by itself. */
  spendPuzzle(id: string, until: Date): Promise<boolean>
  /**
   * The secret of a day (`YYYY-MM-DD`), made by whoever asks first. Those of earlier days are removed for good by
   * then: what was hashed under them cannot be computed again by anybody.
   */
  readDayKey(day: string): Promise<DayKey>
  /** Removes tries made before an instant, puzzles that were over by then, and secrets of days before its day. */
  removeOldCounts(before: Date): Promise<void>
}

type Db = Kysely<Tables>

async function readOthers(
  db: Db,
  own: string,
  sourceKey: string,
  { since, ofSource, ofAll }: GuessLimits,
): Promise<Guesses> {
  const after = since.toISOString()
  const others = await db
    .selectFrom('complaintGuesses')
    .select('at')
    .where('sourceKey', '=', sourceKey)
    .where('at', '>', after)
    .where('id', '<>', own)
    .orderBy('at', 'desc')
    .limit(ofSource)
    .execute()
  const { all } = await db
    .selectFrom((from) =>
      from
        .selectFrom('complaintGuesses')
        .select('id')
        .where('at', '>', after)
        .where('id', '<>', own)
        .limit(ofAll)
        .as('newest'),
    )
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .executeTakeFirstOrThrow()
  return { ofSource: others.map(({ at }) => new Date(at)), ofAll: all }
}

export function readGuesses(db: Db, sourceKey: string, limits: GuessLimits): Promise<Guesses> {
  return readOthers(db, '', sourceKey, limits)
}

/** The try is stored before the others are read: in one transaction, two at once would not see each other. */
export async function noteGuess(
  db: Db,
  id: string,
  sourceKey: string,
  at: Date,
  limits: GuessLimits,
): Promise<Guesses> {
  await db.insertInto('complaintGuesses').values({ id, sourceKey, at: at.toISOString() }).execute()
  return readOthers(db, id, sourceKey, limits)
}

export async function forgetGuess(db: Db, id: string): Promise<void> {
  await db.deleteFrom('complaintGuesses').where('id', '=', id).execute()
}

export async function spendPuzzle(db: Db, id: string, until: Date): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('complaintSpentPuzzles')
    .values({ id, until: until.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  return (numInsertedOrUpdatedRows ?? 0n) > 0n
}

const findDayKey = (db: Db, day: string): Promise<DayKey | undefined> =>
  db
    .selectFrom('complaintDayKeys')
    .select(['id', 'secret'])
    .where('day', '=', day)
    .executeTakeFirst()

export async function readDayKey(db: Db, day: string): Promise<DayKey> {
  return (await findDayKey(db, day)) ?? (await makeDayKey(db, day))
}

/** Makes the secret of a day, unless another process is quicker, and removes those of the days before. */
function makeDayKey(db: Db, day: string): Promise<DayKey> {
  const fresh = { id: randomBytes(4).toString('hex'), secret: new Uint8Array(randomBytes(32)) }
  return db.transaction().execute(async (transaction) => {
    await transaction.deleteFrom('complaintDayKeys').where('day', '<', day).execute()
    await transaction
      .insertInto('complaintDayKeys')
      .values({ day, ...fresh })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    return (await findDayKey(transaction, day)) ?? fresh
  })
}

export async function removeOldCounts(db: Db, before: Date): Promise<void> {
  const at = before.toISOString()
  await db.deleteFrom('complaintGuesses').where('at', '<', at).execute()
  await db.deleteFrom('complaintSpentPuzzles').where('until', '<', at).execute()
  await db.deleteFrom('complaintDayKeys').where('day', '<', toChinaDate(before)).execute()
}
