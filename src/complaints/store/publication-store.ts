/** What the public is told of a case, as its officer signed it: `content` is JSON, `hash` its SHA-256. */
export type StoredPublication = { reference: string; hash: string; content: string }

/** The part of the store that keeps what is told of cases; acts change it (`CaseChange.published`). */
export interface PublicationStore {
  listPublications(): Promise<StoredPublication[]>
  findPublication(reference: string): Promise<StoredPublication | undefined>
}
