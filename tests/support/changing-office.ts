import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { type OfficerList, toListFingerprint, toRecipients } from '#src/officers/officer-list.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import {
  makeOfficer,
  makeUnit,
  signList,
  type TestOfficer,
  toList,
} from '#tests/support/officers.ts'

/** Whose officers come and go: the lead with three keys, and the level above it. */
export async function openChangingOffice() {
  const office = new DeskOffice()
  const [first, second, recovery] = await makeUnit('health')
  const above = await makeUnit('city-health')
  const newcomer = await makeOfficer('health', '新来的岗')
  if (!first || !second || !recovery) throw new Error('No officers')
  const signers = [first, second, recovery, ...above]
  const before = signList(await toList(signers), ...signers)
  const store = await office.store()
  await store.addOfficerList(before, new Date())
  const firstList = await toListFingerprint(before)

  const settingsOf = (...officers: TestOfficer[]) => {
    const path = join(office.dataDir, `${officers.map(({ card }) => card.post).join()}.key`)
    const keys = officers.map(({ identity, card }) => ({ identity, recipient: card.recipient }))
    writeFileSync(path, toIdentityText(keys, 'of a test'), { mode: 0o600 })
    return { DESK_IDENTITY: path, DESK_FIRST_LIST: firstList }
  }
  /** The second officer leaves, another one comes. */
  const change = async (): Promise<OfficerList> => {
    const officers = [first, newcomer, recovery, ...above]
    const after = signList(await toList(officers, before), ...signers)
    await store.addOfficerList(after, new Date())
    return after
  }
  /** The newcomer leaves again, and the one who left comes back. */
  const changeBack = async (): Promise<void> => {
    const last = (await store.readOfficerLists()).at(-1)
    const officers = [first, second, recovery, ...above]
    await store.addOfficerList(signList(await toList(officers, last), ...signers), new Date())
  }
  const fileCases = (count: number, holder = 'health', list = before) =>
    Promise.all(
      Array.from({ length: count }, () =>
        office.file({
          recipients: toRecipients(list, holder),
          open: { holder, listNumber: list.number, authority: holder, copies: [] },
        }),
      ),
    )
  return {
    office,
    store,
    before,
    change,
    changeBack,
    fileCases,
    first,
    leaver: second,
    recovery,
    newcomer,
    above,
    /** A command on the store, as one of them, or with keys of several. */
    runAs: (who: TestOfficer | TestOfficer[], ...written: string[]) =>
      office.runWith(settingsOf(...[who].flat()), ...written),
    settingsOf,
  }
}
