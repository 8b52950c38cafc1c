import { readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import { findListProblems } from '#src/officers/find-list-problems.ts'
import { toCardFingerprint } from '#src/officers/officer-card.ts'
import {
  type OfficerList,
  officerListSchema,
  toListFingerprint,
} from '#src/officers/officer-list.ts'
import { findBarriers } from '#tests/support/barriers.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { DeskDouble } from '#tests/support/desk-double.ts'
import { makeOfficer, makeUnit, type TestOfficer, toList } from '#tests/support/officers.ts'

let desk: DeskDouble
let address = ''

test.beforeEach(async () => {
  desk = new DeskDouble(toRules(), [])
  address = await desk.start()
})
test.afterEach(() => desk.stop())

const toFile = (name: string, content: string) => ({
  name,
  mimeType: 'application/json',
  buffer: Buffer.from(content),
})

/** The list that this desk has. */
async function readCurrent(): Promise<OfficerList> {
  const response = await fetch(`${address}/api/lists`, { method: 'POST', body: '{}' })
  return officerListSchema.parse((await response.json()).lists[0])
}

async function choose(page: Page, list: OfficerList): Promise<void> {
  await page.goto(`${address}/`)
  await page.getByRole('link', { name: '给办理人员名单签名' }).click()
  await page
    .getByLabel('名单文件', { exact: true })
    .setInputFiles(toFile('list.json', JSON.stringify(list)))
}

/** Signs by the key of an officer; gives the list that was saved. */
async function sign(page: Page, { identity }: TestOfficer): Promise<OfficerList> {
  const key = toIdentityText([{ identity, recipient: 'of a test' }], 'of a test')
  await page.getByLabel('钥匙文件', { exact: true }).setInputFiles(toFile('own.key', key))
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '签名并存下' }).click()
  const text = readFileSync(await (await saving).path(), 'utf8')
  return officerListSchema.parse(JSON.parse(text))
}

test('an officer reads who comes and who goes, compares the digits, and signs; two make it whole', async ({
  page,
}) => {
  const before = await readCurrent()
  const [gone, stays, recovery] = desk.officers
  if (!gone || !stays || !recovery) throw new Error('No officers')
  const fresh = await makeOfficer('health', '托育科新人')
  const list = await toList([stays, fresh, recovery], before)
  await choose(page, list)
  await expect(page.getByText('加上：区卫生健康局 托育科新人')).toBeVisible()
  await expect(page.getByText('去掉：区卫生健康局 health岗0')).toBeVisible()
  await expect(page.locator('.fingerprint')).toHaveText(await toListFingerprint(list))
  await expect(page.getByText('还差签名，不能启用')).toBeVisible()
  await page.getByText('名单上的每一把钥匙').click()
  await expect(page.getByText(await toCardFingerprint(fresh.card))).toBeVisible()
  expect(await findBarriers(page)).toEqual([])

  const key = toIdentityText([{ ...stays, recipient: '' }], 'of a test')
  await page.getByLabel('钥匙文件', { exact: true }).setInputFiles(toFile('own.key', key))
  await page.getByRole('button', { name: '签名并存下' }).click()
  await expect(page.getByRole('alert').filter({ hasText: '念一遍' })).toBeVisible()
  await page.getByLabel(/念过这40位数字/).check()
  const once = await sign(page, stays)
  expect(once.signatures).toHaveLength(1)
  await expect(page.getByText('还差签名，不能启用')).toBeVisible()

  await choose(page, once)
  await page.getByLabel(/念过这40位数字/).check()
  const twice = await sign(page, recovery)
  await expect(page.getByText('签名齐全')).toBeVisible()
  expect(await findListProblems(twice, before, verifySignature)).toEqual([])
  expect(JSON.stringify(desk.asked)).not.toContain(stays.identity)
})

test('what is no list, of elsewhere, or does not follow from the one before is not signed', async ({
  page,
}) => {
  const before = await readCurrent()
  const list = await toList(desk.officers, before)
  await choose(page, list)
  await expect(page.getByText('没有人变动')).toBeVisible()
  const field = page.getByLabel('名单文件', { exact: true })
  const button = page.getByRole('button', { name: '签名并存下' })
  await field.setInputFiles(toFile('x.json', '{"version":1}'))
  await expect(page.getByRole('alert')).toContainText('不是办理人员名单')
  await expect(button).toHaveCount(0)
  await field.setInputFiles(toFile('x.json', JSON.stringify({ ...list, region: 'elsewhere' })))
  await expect(page.getByRole('alert')).toContainText('elsewhere')
  const previous = '12345 '.repeat(8).trim()
  await field.setInputFiles(toFile('x.json', JSON.stringify({ ...list, previous })))
  await expect(page.locator('.alarm')).toContainText('前一份指纹对不上')
  await expect(button).toHaveCount(0)
  expect(await findBarriers(page)).toEqual([])
  desk.instead.set('lists', {
    body: JSON.stringify({
      isDemonstration: false,
      lists: [await toList(await makeUnit('health'))],
    }),
  })
  await field.setInputFiles(toFile('list.json', JSON.stringify(list)))
  await expect(page.getByRole('alert')).toContainText('不能相信')
  await expect(button).toHaveCount(0)
})

test('the first list is signed before there is a desk that knows any', async ({ page }) => {
  for (const asked of ['lists', 'published'])
    desk.instead.set(asked, { status: 503, body: '{"problem":"unavailable"}' })
  const officers = await makeUnit('health')
  const [first] = officers
  if (!first) throw new Error('No officers')
  const list = await toList(officers)
  await choose(page, list)
  await expect(page.getByText('这是第一份名单')).toBeVisible()
  await page.getByLabel(/念过这40位数字/).check()
  expect((await sign(page, first)).signatures).toMatchObject([{ by: first.card.signingKey }])
  const later = await toList(officers, list)
  await choose(page, later)
  await page.getByLabel('前一份名单的文件').setInputFiles(toFile('1.json', JSON.stringify(list)))
  await expect(page.getByText('没有人变动')).toBeVisible()
})
