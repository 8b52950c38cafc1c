import type { Kysely } from 'kysely'
import type { Tables } from '#src/complaints/store/tables.ts'

type Db = Kysely<Tables>

/** An officer who signed in. */
export type DeskSession = {
  /** SHA-256 of what his device holds, hex. */
  tokenHash: string
  signingKey: string
  /** Of the officers' list that he signed in by; a later one ends the session. */
  listNumber: number
  /** Instants as UTC ISO 8601. */
  openedAt: string
  seenAt: string
}

/** The part of the store that keeps sessions of the desk; a new officers' list removes them all. */
export interface DeskSessionStore {
  openDeskSession(session: DeskSession): Promise<void>
  findDeskSession(tokenHash: string): Promise<DeskSession | undefined>
  /** Says when it was last used; does nothing where it is over. */
  touchDeskSession(tokenHash: string, seenAt: string): Promise<void>
  closeDeskSession(tokenHash: string): Promise<void>
  /** Removes what was opened, or last used, before an instant. */
  removeOldDeskSessions(before: { openedAt: string; seenAt: string }): Promise<void>
}

export async function openDeskSession(db: Db, session: DeskSession): Promise<void> {
  await db.insertInto('deskSessions').values(session).execute()
}

export function findDeskSession(db: Db, tokenHash: string): Promise<DeskSession | undefined> {
  return db
    .selectFrom('deskSessions')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .executeTakeFirst()
}

export async function touchDeskSession(db: Db, tokenHash: string, seenAt: string): Promise<void> {
  await db.updateTable('deskSessions').set({ seenAt }).where('tokenHash', '=', tokenHash).execute()
}

export async function closeDeskSession(db: Db, tokenHash: string): Promise<void> {
  await db.deleteFrom('deskSessions').where('tokenHash', '=', tokenHash).execute()
}

export async function removeOldDeskSessions(
  db: Db,
  { openedAt, seenAt }: { openedAt: string; seenAt: string },
): Promise<void> {
  await db
    .deleteFrom('deskSessions')
    .where((eb) => eb.or([eb('openedAt', '<', openedAt), eb('seenAt', '<', seenAt)]))
    .execute()
}
