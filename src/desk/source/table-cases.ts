import type { Complaint, ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import type { TableCase, TableFilter } from '#src/desk/source/case-source.ts'

type Found = TableCase & { complaint: Complaint }

/** For whom cases are read, and when; nobody: whoever can read the store without a listed key. */
type Reader = { by: string | undefined; at: string; mayOpen: (complaint: Complaint) => boolean }

/** Those of some cases that an officer may open, for a table; first the record says that he has them. */
export async function readTableCases(
  store: ComplaintStore,
  references: readonly string[],
  { by, at, mayOpen }: Reader,
): Promise<Found[]> {
  const found: Found[] = []
  for (const reference of references) {
    const complaint = await store.findByReference(reference)
    if (!complaint || !mayOpen(complaint)) continue
    const events = await store.readEvents(reference)
    const said = events.findLast(({ actor, sealedPublic }) => actor === 'desk' && sealedPublic)
    const { length: files } = await store.readFiles(reference)
    found.push({ complaint, sealedReply: said?.sealedPublic ?? null, files })
  }
  if (by !== undefined && found.length > 0)
    await store.tell(
      found.map(({ complaint: { reference } }) => {
        return { at, kind: 'exported', reference, by, what: 'exported' }
      }),
    )
  return found
}

const AT_A_TIME = 500

/** References of all cases that fit a filter, newest first; some cases at a time are held. */
export async function listReferences(
  store: ComplaintStore,
  filter: TableFilter,
): Promise<string[]> {
  const all = new Set<string>()
  for (let offset = 0; ; offset += AT_A_TIME) {
    const found = await store.list({ ...filter, limit: AT_A_TIME, offset })
    for (const { reference } of found) all.add(reference)
    if (found.length < AT_A_TIME) return [...all]
  }
}
