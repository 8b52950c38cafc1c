import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { expect, type Page, test } from '@playwright/test'
import { openHandingOffice } from '#tests/support/handing-office.ts'
import { listenOnLoopback } from '#tests/support/listen-on-loopback.ts'

test.skip(({ viewport }) => viewport?.width === 360, 'The size of the screen makes no difference.')

const WANTED = { phoneDigits: '13800000999', news: true }
const got: string[] = []
let folder: string
let office: Awaited<ReturnType<typeof openHandingOffice>>
let gateway: Awaited<ReturnType<typeof listenOnLoopback>>
let close: (() => Promise<void>) | undefined

test.beforeEach(async () => {
  got.length = 0
  folder = mkdtempSync(join(tmpdir(), 'device-'))
  gateway = await listenOnLoopback(
    createServer(async (request, response) => {
      got.push((await buffer(request)).toString())
      response.writeHead(204).end()
    }),
  )
  office = await openHandingOffice()
  close = async () => {
    await office.close()
    await gateway.stop()
    rmSync(folder, { recursive: true })
  }
})
test.afterEach(() => close?.())

async function answer(page: Page): Promise<void> {
  await page.locator('.rows a').first().click()
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('r')
  await page.getByLabel('告诉投诉人的话').fill('已经在查。')
  await page.getByRole('button', { name: '预览' }).click()
  await page.getByRole('button', { name: '发出' }).click()
}

test('an officer answers in the web desk on his own computer, and it tells the complainant', async ({
  page,
}) => {
  const path = join(folder, 'gateway.json')
  const secret = `whsec_${Buffer.alloc(24, 9).toString('base64')}`
  const set = { url: `${gateway.host}/send`, secret, privateAddress: true }
  writeFileSync(path, JSON.stringify(set), { mode: 0o600 })
  await office.file('退托不退费。', [], WANTED)
  const address = await office.startLocal({ NEWS_GATEWAY: path, DATA_DIR: folder })
  await office.signIn(page, office.units.health, address)
  await answer(page)
  await expect(page.getByText('投诉人要的“有新消息”已经发出。')).toBeVisible()
  expect(got.map((body) => JSON.parse(body))).toEqual([
    { to: '13800000999', text: '您关心的事有了新消息，请用原来的办法查看。' },
  ])
})

test('the page that the desk serves sends the number nowhere, and says what to do', async ({
  page,
}) => {
  const reference = await office.file('退托不退费。', [], WANTED)
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`))
  await office.signIn(page, office.units.health)
  await answer(page)
  await expect(page.getByText(`news send ${reference}`)).toBeVisible()
  expect(asked.filter((one) => one.includes('13800000999') || one.includes('local/'))).toEqual([])
  expect(got).toEqual([])
})
