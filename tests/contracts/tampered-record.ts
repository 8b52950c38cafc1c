import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { toRecordHash } from '#src/complaints/store/recorded-case.ts'
import { type Head, NOTHING_BEFORE, toEntryBytes } from '#src/record/record-entry.ts'
import { verifyRecord } from '#src/record/verify-record.ts'
import { makeComplaint, makeDraft, REPLY } from '#tests/support/example-complaints.ts'
import { fileCase } from '#tests/support/stored-drafts.ts'

/** What whoever has the database can do to it. */
type Tamper = (statement: string) => Promise<unknown>

/** What is done to the record of a store in a database is found against a head that was kept elsewhere, and named. */
export function describeTamperedRecord(
  name: string,
  open: () => Promise<{ store: ComplaintStore; tamper: Tamper; end: () => Promise<unknown> }>,
): void {
  describe(`the record in ${name}, against a head kept elsewhere`, () => {
    let store: ComplaintStore
    let tamper: Tamper
    let end: () => Promise<unknown>
    let heads: Head[]
    beforeAll(async () => {
      ;({ store, tamper, end } = await open())
      heads = []
      for (let index = 1; index <= 5; index += 1) {
        const { reference } = await fileCase(
          store,
          makeDraft(`kept ${index}`),
          makeComplaint(`kept ${index}`),
        )
        await store.change(reference, 1, { event: REPLY, urgent: true })
        const head = await store.readRecordHead()
        if (head) heads.push(head)
      }
      await tamper('create table kept_entries as select * from record_entries')
      await tamper('create table kept_head as select * from record_head')
    })
    afterEach(async () => {
      for (const table of ['entries', 'head']) {
        await tamper(`delete from record_${table}`)
        await tamper(`insert into record_${table} select * from kept_${table}`)
      }
      expect(await findings()).toEqual([])
    })
    afterAll(async () => {
      await store.close()
      await end()
    })

    const findings = async (against: readonly Head[] = heads) => {
      const kept = await store.readRecordHead()
      const found = await verifyRecord({ entries: store.readRecord(), kept }, against, toRecordHash)
      return found.findings.map(({ kind, seq }) => [kind, seq])
    }
    /** Hashes that fit again, from an entry on, as whoever knows how they are made would write them. */
    const rechain = async (from: number) => {
      let previous = NOTHING_BEFORE
      for (const entry of await Array.fromAsync(store.readRecord())) {
        const hash = entry.seq < from ? entry.hash : toRecordHash(toEntryBytes(previous, entry))
        if (hash !== entry.hash)
          await tamper(`update record_entries set hash = '${hash}' where seq = ${entry.seq}`)
        previous = hash
      }
      await tamper(`update record_head set hash = '${previous}'`)
    }
    const cutTo = async (seq: number) => {
      await tamper(`delete from record_entries where seq > ${seq}`)
      await tamper(`update record_head set seq = ${seq}, hash =
        (select hash from record_entries where seq = ${seq})`)
    }

    it('has a removed row', async () => {
      await tamper('delete from record_entries where seq = 5')
      expect(await findings()).toEqual([['skipped', 5]])
    })

    it('has a changed word', async () => {
      await tamper(
        `update record_entries set body = replace(body, 'replied', 'merged') where seq = 6`,
      )
      expect(await findings()).toEqual([['changed', 6]])
    })

    it('has a tail cut off', async () => {
      await tamper('delete from record_entries where seq > 8')
      expect(await findings()).toEqual([['cut', 9]])
    })

    it('has a history written anew, which nothing inside tells', async () => {
      await tamper(
        `update record_entries set body = replace(body, 'replied', 'merged') where seq = 2`,
      )
      await rechain(2)
      expect(await findings([])).toEqual([])
      expect(await findings()).toEqual([['rewritten', 2]])
    })

    it('is an old backup that was put back, which nothing inside tells', async () => {
      await cutTo(6)
      expect(await findings([])).toEqual([])
      expect(await findings()).toEqual([['rolledBack', 7]])
    })

    it('is an old backup that was gone on with', async () => {
      await cutTo(6)
      for (let index = 1; index <= 3; index += 1) {
        const filedAt = '2027-01-10T02:00:00.000Z'
        const complaint = makeComplaint(`${name} after ${index}`, { filedAt })
        await fileCase(store, makeDraft(`${name} after ${index}`), complaint)
      }
      expect(await findings([])).toEqual([])
      expect(await findings()).toEqual([['forked', 8]])
    })
  })
}
