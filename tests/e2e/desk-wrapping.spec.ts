import { DatabaseSync } from 'node:sqlite'
import { expect, type Page, test } from '@playwright/test'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { readSettings } from '#src/config.ts'
import { openDesk } from '#src/desk/open-desk.ts'
import { readDeskPage } from '#src/desk/page-files.ts'
import { serveDesk } from '#src/desk/serve/serve-desk.ts'
import { toRecipients } from '#src/officers/officer-list.ts'
import { findBarriers } from '#tests/support/barriers.ts'
import { openChangingOffice } from '#tests/support/changing-office.ts'
import { fileMany } from '#tests/support/file-many.ts'
import type { TestOfficer } from '#tests/support/officers.ts'
import { toStoreFile } from '#tests/support/temporary-store.ts'

test.skip(({ viewport }) => viewport?.width === 360, 'The size of the screen makes no difference.')

let office: Awaited<ReturnType<typeof openChangingOffice>>
let references: string[]
let address: string
let close: (() => Promise<void>) | undefined

test.beforeEach(async () => {
  office = await openChangingOffice()
  references = await fileMany(office.store, 60, toRecipients(office.before, 'health'))
  await office.change()
  const { DESK_FIRST_LIST } = office.settingsOf(office.first)
  const settings = { ...office.office.settings, DESK_PORT: '0', LOG_LEVEL: 'silent' }
  const desk = openDesk(readSettings({ ...settings, DESK_FIRST_LIST }), true)
  const served = await serveDesk(desk, (await readDeskPage())?.files ?? new Map())
  address = served.address
  close = async () => {
    await served.close()
    await desk.close()
    await office.office.close()
  }
})
test.afterEach(() => close?.())

async function signIn(page: Page, { identity, card }: TestOfficer): Promise<void> {
  const buffer = Buffer.from(toIdentityText([{ identity, recipient: card.recipient }], 'of a test'))
  await page.goto(address)
  await page
    .getByLabel('钥匙文件', { exact: true })
    .setInputFiles({ name: 'officer.key', mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: '打开' }).click()
  await expect(page.getByRole('button', { name: '锁定' })).toBeVisible()
}

const countNew = async () => {
  const found = await Promise.all(references.map((one) => office.office.find(one)))
  return found.filter(({ listNumber }) => listNumber === 2).length
}

test('an officer who stayed gives the old cases to who came, may stop, and goes on where it ended', async ({
  page,
}) => {
  await signIn(page, office.newcomer)
  const line = page.getByRole('region', { name: '换成现在的名单' })
  await expect(line).toContainText('60 件投诉还没有换成现在的名单，您的钥匙也打不开')
  await expect(line.getByRole('button')).toHaveCount(0)

  await signIn(page, office.first)
  await expect(line).toContainText('60 件投诉还没有换成现在的名单，新来的同事打不开')
  expect(await findBarriers(page)).toEqual([])
  // The second batch waits until the button was pressed.
  let batches = 0
  let pressed = () => {}
  const isPressed = new Promise<void>((resolve) => {
    pressed = resolve
  })
  await page.route('**/api/wraps', async (route) => {
    batches += 1
    if (batches === 2) await isPressed
    await route.continue()
  })
  await line.getByRole('button', { name: '开始换' }).click()
  await expect(line.getByRole('progressbar')).toHaveAttribute('value', '25')
  await line.getByRole('button', { name: '停下' }).click()
  pressed()
  await expect(line).toContainText('停下了：换了 50 件，还有 10 件')
  expect(await countNew()).toBe(50)
  await line.getByRole('button', { name: '接着换' }).click()
  await expect(line).toContainText('换好 10 件')
  expect(await countNew()).toBe(60)
  expect(await findBarriers(page)).toEqual([])

  await signIn(page, office.newcomer)
  await expect(page.locator('.rows li').first()).toBeVisible()
  await expect(line).toHaveCount(0)
})

test('a case that was tampered with ends it, loudly, and nothing of it is given away', async ({
  page,
}) => {
  const [one = '', other = ''] = references.toSorted()
  const database = new DatabaseSync(toStoreFile(office.office.dataDir))
  database
    .prepare(
      `update complaints set envelope = (select envelope from complaints where reference = ?)
        where reference = ?`,
    )
    .run(other, one)
  database.close()
  await signIn(page, office.first)
  await page.getByRole('button', { name: '开始换' }).click()
  await expect(page.getByRole('alert')).toContainText(`警报：换到 ${one} 停下了`)
  expect(await countNew()).toBe(0)
  const entries = await Array.fromAsync(office.store.readRecord())
  expect(entries.at(-1)).toMatchObject({ kind: 'alarm', reference: one })
})
