import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { verifySignature } from '#src/complaints/seal/signature.ts'
import { parsePassphrase } from '#src/desk/secret/secret-file.ts'
import { isOwnCard, officerCardSchema, toCardFingerprint } from '#src/officers/officer-card.ts'
import { findBarriers } from '#tests/support/barriers.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { DeskDouble } from '#tests/support/desk-double.ts'
import { findProgram } from '#tests/support/programs.ts'

let desk: DeskDouble
let address = ''

test.beforeEach(async ({ page }) => {
  desk = new DeskDouble(toRules(), [])
  address = await desk.start()
  await page.addInitScript(() => {
    window.print = () => {}
  })
})
test.afterEach(() => desk.stop())

/** Makes a key up to the file that is saved; gives its place. */
async function makeFile(page: Page): Promise<string> {
  await page.goto(`${address}/`)
  await page.getByRole('link', { name: '做一把钥匙' }).click()
  await page.getByLabel('单位', { exact: true }).selectOption('health')
  await page.getByLabel('岗位').fill('托育科受理岗')
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '做钥匙' }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '存下钥匙文件' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toBe('托育科受理岗-钥匙.age')
  return saved.path()
}

/** What stands on the paper; the screen shows none of it. */
async function printPaper(page: Page) {
  await page.getByRole('button', { name: '打印', exact: true }).click()
  const sheet = page.locator('.paper-sheet')
  await expect(sheet).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  await expect(sheet).toBeVisible()
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
  const read = async (at: number) => (await sheet.locator('code').nth(at).textContent()) ?? ''
  const paper = { passphrase: await read(0), fingerprint: await read(1) }
  await page.emulateMedia({ media: 'screen' })
  await page.getByRole('button', { name: '印好了' }).click()
  return paper
}

test('a key is saved, its passphrase stands on paper, both are tried, and only then there is a card', async ({
  page,
}) => {
  const path = await makeFile(page)
  const { passphrase, fingerprint } = await printPaper(page)
  expect(parsePassphrase(passphrase)).toBe(passphrase)
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()

  const check = async (typed: string) => {
    await page.getByLabel('口令', { exact: true }).fill(typed)
    await page.getByRole('button', { name: '打开看看' }).click()
  }
  await check(passphrase)
  await expect(page.getByRole('alert')).toContainText('先选钥匙文件')
  await page.getByLabel('钥匙文件', { exact: true }).setInputFiles(path)
  await check('2345-6789-ACEF-HJKM')
  await expect(page.getByRole('alert')).toContainText('口令打不开这个文件')
  expect(await findBarriers(page)).toEqual([])
  await check(passphrase.toLowerCase().replaceAll('-', ' '))
  await expect(page.locator('.fingerprint')).toHaveText(fingerprint)

  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '存下名片' }).click()
  const card = officerCardSchema.parse(
    JSON.parse(readFileSync(await (await saving).path(), 'utf8')),
  )
  expect(card).toMatchObject({ authority: 'health', post: '托育科受理岗' })
  expect(await isOwnCard(card, verifySignature)).toBe(true)
  expect(await toCardFingerprint(card)).toBe(fingerprint)
  expect(await findBarriers(page)).toEqual([])
  expect(desk.asked.filter(({ address: asked }) => asked !== 'published')).toMatchObject([])
  expect(JSON.stringify(desk.asked)).not.toContain(passphrase)

  const age = findProgram('age')
  const script = '/usr/bin/script'
  if (age && existsSync(script)) {
    const opened = execFileSync(script, ['-qec', `${age} -d '${path}'`, '/dev/null'], {
      input: `${passphrase}\n`,
    }).toString()
    expect(opened).toContain(card.recipient)
    expect(opened).toContain('AGE-SECRET-KEY-1')
  }
})

test('the file of another key makes no card', async ({ page }) => {
  const other = await makeFile(page)
  const { passphrase } = await printPaper(page)
  await page.getByRole('link', { name: '返回登录' }).click()
  await makeFile(page)
  await printPaper(page)
  await page.getByLabel('钥匙文件', { exact: true }).setInputFiles(other)
  await page.getByLabel('口令', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: '打开看看' }).click()
  await expect(page.getByRole('alert')).toContainText('不是刚才做的那把钥匙')
  await expect(page.getByRole('button', { name: '存下名片' })).toHaveCount(0)
})

test('where the desk does not answer, a key is made all the same, and without a printer it is copied', async ({
  page,
}) => {
  desk.instead.set('published', { status: 503, body: '{"problem":"unavailable"}' })
  await page.goto(`${address}/#new-key`)
  await page.getByLabel('单位代号').fill('卫健局')
  await page.getByLabel('岗位').fill('托育科受理岗')
  await page.getByRole('button', { name: '做钥匙' }).click()
  await expect(page.getByRole('alert').first()).toContainText('单位代号')
  await page.getByLabel('单位代号').fill('health')
  await page.getByRole('button', { name: '做钥匙' }).click()
  await page.getByRole('button', { name: '存下钥匙文件' }).click()
  await page.getByRole('button', { name: '没有打印机' }).click()
  await expect(page.locator('.passphrase')).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
})
