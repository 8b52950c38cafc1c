import { expect, it } from 'vitest'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'
import { FILED_AT, makeComplaint, makeDraft } from '#tests/support/example-complaints.ts'
import { fileCase } from '#tests/support/stored-drafts.ts'

/** What every store tells of questions to the authority, which are no complaints about a place. */
export function describeEnquiries(store: () => ComplaintStore): void {
  it('tells of a question neither among complaints about its centre, nor where places are to be tagged', async () => {
    const file = (name: string, parts: Parameters<typeof makeComplaint>[1]) =>
      fileCase(store(), makeDraft(name), makeComplaint(name, parts))
    const asked = { matter: ENQUIRY, centreId: 'asked-about', placeTag: null }
    const about = await file('asked about', asked)
    const none = await file('asked of none', { ...asked, centreId: null })
    const complaint = await file('complained', { ...asked, matter: 'fees' })
    const ofPlace = await store().findByPlace(asked, FILED_AT)
    expect(ofPlace.map(({ reference }) => reference)).toEqual([complaint.reference])
    const holders = [none.holder]
    const untagged = await store().listUntagged({ holders, keyId: 'unknown', limit: 1000 })
    expect(untagged.map(({ reference }) => reference)).not.toContain(none.reference)
    await store().tagPlaces([{ reference: none.reference, tag: 'unknown.tag' }], {
      at: FILED_AT,
      by: 'key',
    })
    expect((await store().findByReference(none.reference))?.placeTag).toBeNull()
    const listed = await store().list({ matter: ENQUIRY, limit: 1000, offset: 0 })
    const references = listed.map(({ reference }) => reference)
    expect(references).toEqual(expect.arrayContaining([about.reference, none.reference]))
    expect(references).not.toContain(complaint.reference)
  })
}
