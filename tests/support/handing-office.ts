import { expect, type Page } from '@playwright/test'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { readSettings } from '#src/config.ts'
import { startApp } from '#src/desk/local/start-app.ts'
import { openDesk } from '#src/desk/open-desk.ts'
import { readDeskPage } from '#src/desk/page-files.ts'
import { serveDesk } from '#src/desk/serve/serve-desk.ts'
import { type OfficerList, toListFingerprint, toRecipients } from '#src/officers/officer-list.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { makeUnit, signList, type TestOfficer, toList } from '#tests/support/officers.ts'

/** A desk with its page and a signed list: the lead, the level above it, and a unit that cases are handed over to. */
export async function openHandingOffice() {
  const office = new DeskOffice()
  const units = {
    health: await makeUnit('health'),
    above: await makeUnit('city-health'),
    market: await makeUnit('market'),
  }
  const officers = Object.values(units).flat()
  const list: OfficerList = signList(await toList(officers), ...officers)
  const store = await office.store()
  await store.addOfficerList(list, new Date())
  const own = { ...office.settings, DESK_PORT: '0', LOG_LEVEL: 'silent' }
  const DESK_FIRST_LIST = await toListFingerprint(list)
  const desk = openDesk(readSettings({ ...own, DESK_FIRST_LIST }), true)
  const served = await serveDesk(desk, (await readDeskPage())?.files ?? new Map())
  const { address } = served
  const locals: { close: () => Promise<void> }[] = []
  /** A case of the lead about a centre of the list. */
  const file = (narrative: string, files: Uint8Array[] = [], contact: object = {}) =>
    office.file({
      answers: {
        narrative,
        contact: { choice: 'officersOnly', name: '阿依古丽', phone: '138 0000 0999', ...contact },
      },
      files: files.map((content) => ({ meta: {}, content })),
      open: { authority: 'health', holder: 'health', listNumber: 1, copies: [] },
      recipients: toRecipients(list, 'health'),
    })
  /** The web desk on an officer's own computer. Gives its address; `settings`: of that computer. */
  const startLocal = async (settings: Record<string, string>) => {
    const given = readSettings({
      DATA_DIR: office.dataDir,
      DESK_PORT: '0',
      DESK_FIRST_LIST,
      ...settings,
    })
    const local = await startApp(given, address, (await readDeskPage())?.files ?? new Map())
    locals.push(local)
    return local.address
  }
  const signIn = async (page: Page, [officer]: readonly TestOfficer[], at = address) => {
    if (!officer) throw new Error('No officer')
    const key = { identity: officer.identity, recipient: officer.card.recipient }
    const buffer = Buffer.from(toIdentityText([key], 'of a test'))
    await page.goto(at)
    await page
      .getByLabel('钥匙文件', { exact: true })
      .setInputFiles({ name: 'officer.key', mimeType: 'text/plain', buffer })
    await page.getByRole('button', { name: '打开' }).click()
    await expect(page.getByRole('button', { name: '锁定' })).toBeVisible()
  }
  const close = async () => {
    for (const local of locals) await local.close()
    await served.close()
    await desk.close()
    await office.close()
  }
  return { office, store, units, address, file, startLocal, signIn, close }
}
