import { execFile } from 'node:child_process'
import { expect, type Page } from '@playwright/test'
import sharp from 'sharp'

/** Data of the portal under test, as the Playwright configuration sets it. */
const DATA_DIR = '.cache/e2e-data'

/** What somebody who complains holds in the hand afterwards. */
export type Held = { reference: string; queryCode: string }

const goOn = (page: Page) => page.getByRole('button', { name: '继续' }).click()
/** The summary of a failure names the question that did not come. */
const expectQuestion = (page: Page, name: string) =>
  expect(page.getByRole('heading', { level: 1 })).toHaveText(name)

/** A small photo with its own colours. */
export const makePhoto = (red: number) =>
  sharp({ create: { width: 120, height: 90, channels: 3, background: { r: red, g: 90, b: 40 } } })
    .jpeg()
    .toBuffer()

/** Adds a photo on the page of files and waits until it stands in the list. */
export async function addPhoto(page: Page, name: string, red: number): Promise<void> {
  await page.getByLabel('照片或截图').setInputFiles({
    name,
    mimeType: 'image/jpeg',
    buffer: await makePhoto(red),
  })
  await page.getByRole('button', { name: '添加选好的文件' }).click()
  await expect(page.getByText(name, { exact: true })).toBeVisible()
}

/** Chooses a listed centre by its name. */
export async function chooseCentre(page: Page, name: string): Promise<void> {
  await page.getByLabel('机构名、地址或小区').fill(name)
  await page.getByRole('button', { name: '查找' }).click()
  await page.getByRole('radio').first().check()
  await goOn(page)
}

/** From the question what it is about to the page of files. */
export async function tellWhatHappened(page: Page, account: string): Promise<void> {
  await expectQuestion(page, '主要是什么事？')
  await page.getByRole('radio', { name: '收费、退费、合同或广告' }).check()
  await goOn(page)
  await expectQuestion(page, '发生了什么？')
  await page.getByLabel('发生了什么？').fill(account)
  await goOn(page)
  await expectQuestion(page, '大概是什么时候？')
  await page.getByLabel('年', { exact: true }).fill('２０２６年')
  await page.getByLabel('月', { exact: true }).fill('9')
  await goOn(page)
  await expectQuestion(page, '添加照片、视频或文件（选填）')
}

/** From the page of files to the one before handing in, without a name. */
export async function stayAnonymous(page: Page): Promise<void> {
  await goOn(page)
  await expectQuestion(page, '要不要留联系方式？')
  await page.getByRole('radio', { name: '匿名' }).check()
  await goOn(page)
  await expectQuestion(page, '提交前看一遍')
}

/** The same with a telephone that everybody who works on it may ring. */
export async function leaveTelephone(page: Page): Promise<void> {
  await goOn(page)
  await expectQuestion(page, '要不要留联系方式？')
  await page.getByRole('radio', { name: '可以联系我' }).check()
  await page.getByLabel('电话').fill('0591-00000999')
  await goOn(page)
  await expectQuestion(page, '提交前看一遍')
}

/** Consents, hands in, and reads number and code. */
export async function handIn(page: Page): Promise<Held> {
  await page.getByRole('checkbox', { name: /我同意/ }).check()
  await page.getByRole('button', { name: '提交投诉' }).click()
  return readReceipt(page)
}

export async function readReceipt(page: Page, title = '已收到您的投诉'): Promise<Held> {
  await expectQuestion(page, title)
  const [reference = '', queryCode = ''] = await page.locator('.receipt-code').allTextContents()
  expect(reference).toMatch(/^\w{4}-\w{4}$/)
  expect(queryCode.trim()).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/)
  return { reference, queryCode: queryCode.trim() }
}

/** A whole complaint about a listed centre, up to the receipt. */
export async function complain(
  page: Page,
  account: string,
  leave: (page: Page) => Promise<void> = stayAnonymous,
): Promise<Held> {
  await page.goto('/complaints/centre/')
  await chooseCentre(page, '长颈鹿')
  await tellWhatHappened(page, account)
  await leave(page)
  return handIn(page)
}

/** Opens a case with what its complainant holds. `kind`: what its page calls it. */
export async function openCase(
  page: Page,
  { reference, queryCode }: Held,
  kind = '投诉',
): Promise<void> {
  await page.goto('/complaints/status/')
  await page
    .getByRole('textbox', { name: '受理编号' })
    .fill(reference.toLowerCase().replace('-', ' '))
  await page.getByRole('textbox', { name: '查询码' }).fill(queryCode.replaceAll(' ', ''))
  await page.getByRole('button', { name: '查询', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${kind} ${reference}`)
}

/** Runs a command of the desk beside the portal, as an officer would. */
export function runDesk(...parameters: string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      ['src/desk/cli.ts', ...parameters],
      { env: { ...process.env, DATA_DIR } },
      (error, out, err) => (error ? reject(new Error(err || error.message)) : resolve(out)),
    )
  })
}
