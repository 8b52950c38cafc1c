import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import { erasureSchema, toErasurePart } from '#src/desk/api/erasure.ts'
import { findSigners } from '#src/desk/api/office-act.ts'
import { findBarriers } from '#tests/support/barriers.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { DeskDouble } from '#tests/support/desk-double.ts'

let desk: DeskDouble
let address = ''

test.beforeEach(async () => {
  desk = new DeskDouble(toRules(), [])
  address = await desk.start()
})
test.afterEach(() => desk.stop())

const PAPER = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000, 'p')])

/** A case with a file, a reply and a note, opened by its officer. */
async function openCase(page: Page, state: 'received' | 'closed'): Promise<string> {
  const { identity = '' } = desk.officers[0] ?? {}
  const reference = await desk.file({
    row: { state, outcome: state === 'closed' ? 'nothingFound' : null },
    files: [{ name: '收据.pdf', kind: 'pdf', content: PAPER }],
    events: [
      { actor: 'desk', kind: 'replied', text: '已经退费。' },
      { actor: 'desk', kind: 'noteAdded', internal: '内部的话' },
    ],
  })
  const key = toIdentityText([{ identity, recipient: '' }], 'of a test')
  await page.goto(`${address}/#${reference}`)
  await page
    .getByLabel('钥匙文件', { exact: true })
    .setInputFiles({ name: 'own.key', mimeType: 'text/plain', buffer: Buffer.from(key) })
  await page.getByRole('button', { name: '打开', exact: true }).click()
  await expect(page.getByText('退托不退费')).toBeVisible()
  return reference
}

/** A saved zip: its text, and the bytes of what else is in it. */
async function readSaved(path: string) {
  const entries = Object.entries(unzipSync(new Uint8Array(readFileSync(path))))
  const text = entries.find(([name]) => name.endsWith('.txt'))?.[1] ?? new Uint8Array()
  const others = entries.filter(([name]) => !name.endsWith('.txt'))
  return { text: strFromU8(text), others: others.map(([, bytes]) => Buffer.from(bytes)) }
}

test('a complainant gets a copy of all he wrote and was told, once it is sure who asks; notes stay inside', async ({
  page,
}) => {
  const reference = await openCase(page, 'received')
  await page.keyboard.press('p')
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '存下副本' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '先核实是本人' })).toBeVisible()
  await page.getByLabel('怎样核实是本人的').fill('拨打了留下的电话')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '存下副本' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe(`${reference}-副本.zip`)
  const { text, others } = await readSaved(await saved.path())
  expect(text).toContain('退托不退费')
  expect(text).toContain('已经退费。')
  expect(text).not.toContain('内部的话')
  expect(others).toEqual([PAPER])
  await expect(page.locator('.timeline')).toContainText('给了副本')
  expect(desk.cases.get(reference)?.events.at(-1)?.kind).toBe('exported')
})

test('an officer saves all of a case; that it left the desk stands in the record', async ({
  page,
}) => {
  const reference = await openCase(page, 'received')
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '整件存到电脑' }).click()
  const { text } = await readSaved(await (await saving).path())
  expect(text).toContain('内部的话')
  expect(desk.asked.filter(({ address: asked }) => asked === 'told')).toMatchObject([
    { body: { what: 'exported', references: [reference] } },
  ])
})

test('a correction is told to the complainant; a case is held and held no longer', async ({
  page,
}) => {
  const reference = await openCase(page, 'closed')
  await page.locator('summary', { hasText: '更多' }).click()
  await page.getByRole('button', { name: '更正' }).click()
  await page.getByLabel('告诉投诉人的话').fill('电话更正为 0591-00000998')
  await page.getByRole('button', { name: '预览' }).click()
  await page.getByRole('button', { name: '发出' }).click()
  await expect(page.locator('.timeline')).toContainText('0591-00000998')
  await page.keyboard.press('h')
  await page.getByLabel('只给受理人员看的话').fill('法院还要用')
  await page.getByRole('button', { name: '记下' }).click()
  await expect(page.locator('.facts')).toContainText('延长保存')
  expect(desk.cases.get(reference)?.row.onHold).toBe(true)
  await page.keyboard.press('x')
  await expect(page.getByLabel(/再写一遍受理编号/)).toHaveCount(0)
  await page.keyboard.press('h')
  await expect(page.getByRole('button', { name: '不再延长保存' })).toHaveAttribute(
    'aria-expanded',
    'true',
  )
})

test('a case is erased after its number was written once more and asked again; nothing of it is left on the screen', async ({
  page,
}) => {
  const reference = await openCase(page, 'closed')
  await page.keyboard.press('x')
  expect(await findBarriers(page)).toEqual([])
  await page.getByLabel(/已经核实是本人要求的/).check()
  await page.getByLabel(/再写一遍受理编号/).fill('2345-6789')
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByText('受理编号不对')).toBeVisible()
  await page.getByLabel(/再写一遍受理编号/).fill(reference.toLowerCase())
  await page.getByRole('button', { name: '下一步' }).click()
  await expect(page.getByText('谁也恢复不了')).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  expect(desk.cases.has(reference)).toBe(true)
  await page.getByRole('button', { name: '删除，不能恢复' }).click()
  await expect(page.getByText(`${reference}：删除整件已记下。`)).toBeVisible()
  await expect(page.getByText('退托不退费')).toHaveCount(0)
  await expect(page.locator('.rows li')).toHaveCount(0)
  const asked = desk.asked.find(({ address: one }) => one === 'erase')
  const erasure = erasureSchema.parse(asked?.body)
  const signers = findSigners(
    'gulou',
    toErasurePart(erasure),
    [erasure],
    undefined,
    verifySignature,
  )
  expect(signers).toEqual([desk.officers[0]?.card.signingKey])
})
