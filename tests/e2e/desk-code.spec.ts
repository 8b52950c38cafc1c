import { expect, type Page, test } from '@playwright/test'
import { openText } from '#src/complaints/seal/case.ts'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { findBarriers } from '#tests/support/barriers.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { DeskDouble } from '#tests/support/desk-double.ts'

let desk: DeskDouble
let address = ''
const CODE = '1357 2468 0011 2233'

test.beforeEach(async ({ context }) => {
  desk = new DeskDouble(toRules(), [])
  address = await desk.start()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: address })
})
test.afterEach(() => desk.stop())

/** A case that was answered, opened by its officer, with the form for another code filled in. */
async function askForCode(page: Page): Promise<string> {
  const { identity = '' } = desk.officers[0] ?? {}
  const reference = await desk.file({
    events: [{ actor: 'desk', kind: 'replied', text: '已经退费。' }],
  })
  const key = toIdentityText([{ identity, recipient: '' }], 'of a test')
  await page.goto(`${address}/#${reference}`)
  await page
    .getByLabel('钥匙文件', { exact: true })
    .setInputFiles({ name: 'own.key', mimeType: 'text/plain', buffer: Buffer.from(key) })
  await page.getByRole('button', { name: '打开', exact: true }).click()
  await expect(page.getByText('退托不退费')).toBeVisible()
  await page.keyboard.press('d')
  await page.getByLabel('怎样核实是本人的').fill('拨打了留下的电话')
  return reference
}

const issue = (page: Page) => page.getByRole('button', { name: '换成新的查询码' }).press('Enter')

/** All that the page, its memory between pages and what it sent hold. */
const readPage = (page: Page) =>
  page.evaluate(
    () =>
      document.documentElement.outerHTML +
      JSON.stringify({ ...localStorage, ...sessionStorage }) +
      location.href,
  )

test('a code is given anew after a call: shown once, to be read out, copied or printed, and gone when it is put away', async ({
  page,
}) => {
  const reference = await askForCode(page)
  await page.getByLabel('怎样核实是本人的').fill('')
  await issue(page)
  await expect(page.getByRole('alert').filter({ hasText: '先核实是本人' })).toBeVisible()
  expect(desk.asked.some(({ address: asked }) => asked === 'code/draw')).toBe(false)
  await page.getByLabel('怎样核实是本人的').fill('拨打了留下的电话')
  await issue(page)
  const slip = page.getByRole('dialog', { name: '新的查询码' })
  await expect(slip).toContainText(CODE)
  expect(await findBarriers(page)).toEqual([])
  await page.keyboard.press('Escape')
  await expect(slip).toContainText(CODE)
  await slip.getByRole('button', { name: '复制' }).click()
  await expect(slip.getByRole('status')).toHaveText(/已复制/)
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(CODE)
  await page.emulateMedia({ media: 'print' })
  await expect(slip.getByText('以前的查询码作废')).toBeVisible()
  await expect(page.getByText('退托不退费')).toBeHidden()
  await expect(slip.getByRole('button', { name: '复制' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')))

  await slip.getByRole('button', { name: '念完了，收起' }).press('Enter')
  await expect(slip).toHaveCount(0)
  await expect(page.getByText(`${reference}：查询码已重发，旧的作废。`)).toBeVisible()
  await expect(page.locator('.case-head h2')).toBeFocused()
  await expect(page.locator('.timeline')).toContainText('重发查询码')
  expect(await readPage(page)).not.toMatch(/1357|13572468/)
  expect(JSON.stringify(desk.asked)).not.toMatch(/1357 2468|13572468/)
  // The slip is no part of the case.
  expect(desk.asked.some(({ address: asked }) => asked === 'told')).toBe(false)
  const event = desk.cases.get(reference)?.events.at(-1)
  const told = await openText(desk.drawnIdentity, Buffer.from(event?.sealedPublic ?? '', 'base64'))
  expect(told).toMatch(/重发了查询码[\s\S]*已经退费。/)
})

test('where the desk refuses or does not get it, the officer reads that the old code still counts', async ({
  page,
}) => {
  await askForCode(page)
  const alert = page.getByRole('alert').filter({ hasText: '旧的照旧能用' })
  desk.instead.set('code/draw', { status: 429, body: '{"problem":"tooMuch"}' })
  await issue(page)
  await expect(alert).toContainText('过一分钟再试')
  desk.instead.delete('code/draw')
  desk.instead.set('act', { status: 503, body: '{"problem":"unavailable"}' })
  await issue(page)
  await expect(alert).toContainText('投诉库暂时不能用')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  expect(await readPage(page)).not.toContain('1357')
})

test('where the answer gets lost, the officer is told not to read the code out until it is sure which one counts', async ({
  page,
}) => {
  const reference = await askForCode(page)
  const { residentRecipient } = desk.drawn
  const found = desk.cases.get(reference)
  const before = found?.residentRecipient ?? ''
  desk.instead.set('act', { status: 503, body: '{"problem":"unavailable"}' })
  desk.instead.set('case', { status: 503, body: '{"problem":"unavailable"}' })
  await issue(page)
  const slip = page.getByRole('dialog')
  await expect(slip).toContainText('先不要念')
  expect(await findBarriers(page)).toEqual([])
  await slip.getByRole('button', { name: '看看换成没有' }).click()
  await expect(slip.getByRole('status')).toHaveText(/还是连不上/)
  desk.instead.delete('case')
  await slip.getByRole('button', { name: '看看换成没有' }).click()
  await expect(slip.getByRole('heading')).toHaveText('没有换，旧的照旧能用')
  await expect(slip).not.toContainText('1357')
  await slip.getByRole('button', { name: '收起' }).click()

  desk.instead.set('case', { status: 503, body: '{"problem":"unavailable"}' })
  await issue(page)
  await expect(slip).toContainText('先不要念')
  if (found) found.residentRecipient = residentRecipient
  desk.instead.delete('case')
  await slip.getByRole('button', { name: '看看换成没有' }).click()
  await expect(slip.getByRole('heading')).toHaveText('新的查询码')
  await expect(slip).toContainText(CODE)
  expect(before).not.toBe(residentRecipient)
})
