import { expect, type Page, test } from '@playwright/test'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { readSettings } from '#src/config.ts'
import { openDesk } from '#src/desk/open-desk.ts'
import { readDeskPage } from '#src/desk/page-files.ts'
import { serveDesk } from '#src/desk/serve/serve-desk.ts'
import { toListFingerprint, toRecipients } from '#src/officers/officer-list.ts'
import { findBarriers } from '#tests/support/barriers.ts'
import { DeskOffice } from '#tests/support/desk-office.ts'
import { makeUnit, signList, type TestOfficer, toList } from '#tests/support/officers.ts'

test.skip(({ viewport }) => viewport?.width === 360, 'The size of the screen makes no difference.')

let office: DeskOffice
let recipients: string[]
let units: { health: TestOfficer[]; market: TestOfficer[] }
let address: string
let close: (() => Promise<void>) | undefined

test.beforeEach(async () => {
  office = new DeskOffice()
  units = { health: await makeUnit('health'), market: await makeUnit('market') }
  const officers = [...units.health, ...units.market]
  const list = signList(await toList(officers), ...officers)
  recipients = toRecipients(list, 'health')
  await (await office.store()).addOfficerList(list, new Date())
  const settings = { ...office.settings, DESK_PORT: '0', LOG_LEVEL: 'silent' }
  const firstList = await toListFingerprint(list)
  const desk = openDesk(readSettings({ ...settings, DESK_FIRST_LIST: firstList }), true)
  const served = await serveDesk(desk, (await readDeskPage())?.files ?? new Map())
  address = served.address
  close = async () => {
    await served.close()
    await desk.close()
    await office.close()
  }
})
test.afterEach(() => close?.())

async function signIn(page: Page, [officer]: TestOfficer[], hash = ''): Promise<void> {
  if (!officer) throw new Error('No officer')
  const { identity, card } = officer
  const buffer = Buffer.from(toIdentityText([{ identity, recipient: card.recipient }], 'of a test'))
  await page.goto(`${address}/${hash}`)
  await page
    .getByLabel('钥匙文件', { exact: true })
    .setInputFiles({ name: 'officer.key', mimeType: 'text/plain', buffer })
  await page.getByRole('button', { name: '打开' }).click()
  await expect(page.getByRole('button', { name: '锁定' })).toBeVisible()
}

test('a case is routed to a unit of the list: whoever gave it away sees that it is gone, and only that unit opens it', async ({
  page,
}) => {
  const many = Array.from({ length: 30 }, () => office.file({ recipients }))
  const references = await Promise.all(many)
  const [reference = ''] = references
  await signIn(page, units.health)
  await expect(page.locator('.rows li')).toHaveCount(30)
  const row = page.locator(`.rows a[href="#${references.at(-1)}"]`)
  await row.scrollIntoViewIfNeeded()
  await page.locator(`.rows a[href="#${reference}"]`).press('Enter')
  await expect(page.getByText('退托不退费')).toBeVisible()
  await page.keyboard.press('f')
  await page.getByLabel('转给哪个部门').selectOption({ value: 'market' })
  await page.getByLabel('只给受理人员看的话').fill('收费归它管')
  await page.getByRole('button', { name: '记下' }).press('Enter')
  const gone = page.getByRole('status').filter({ hasText: `${reference} 已转出` })
  await expect(gone).toBeFocused()
  await expect(gone).toBeInViewport()
  expect(await findBarriers(page)).toEqual([])
  await expect(page.getByText('退托不退费')).toHaveCount(0)
  expect(await office.find(reference)).toMatchObject({ holder: 'market', authority: 'market' })
  await page.goto(`${address}/#${reference}`)

  await page.reload()
  await signIn(page, units.market, `#${reference}`)
  await expect(page.getByText('退托不退费')).toBeVisible()
  await expect(page.locator('.timeline')).toContainText('收费归它管')
})

test('unlisted places are told apart while the officer does nothing: the other complaint about one place is shown beside it', async ({
  page,
}) => {
  const fileAt = (name: string, location: string) =>
    office.file({
      recipients,
      answers: { place: { unlisted: { name, address: location } } },
      open: { centreId: null },
    })
  const one = await fileAt('小花托管班', '北后街17号')
  const other = await fileAt('小花 托管班', '北后街１７号')
  const elsewhere = await fileAt('大树托育', '东街2号')
  await signIn(page, units.health)
  const readTags = async () =>
    Promise.all([one, other, elsewhere].map(async (of) => (await office.find(of)).placeTag))
  await expect.poll(async () => (await readTags()).every(Boolean)).toBe(true)
  const [first, second, third] = await readTags()
  expect([first === second, first === third]).toEqual([true, false])
  await page.locator(`.rows a[href="#${one}"]`).press('Enter')
  await page.getByText('这家机构还有 1 件投诉').click()
  await expect(page.locator('.similar a')).toHaveText(new RegExp(other))
  await page.locator(`.rows a[href="#${elsewhere}"]`).press('Enter')
  await expect(page.getByRole('heading', { level: 2 })).toContainText('大树托育')
  await expect(page.getByText(/这家机构还有/)).toHaveCount(0)
})
