import { expect, type Page, test } from '@playwright/test'
import { makeCaseKey } from '#src/complaints/seal/case.ts'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { makePassphrase, sealSecretFile } from '#src/desk/secret/secret-file.ts'
import { findBarriers } from '#tests/support/barriers.ts'
import { makePhoto } from '#tests/support/complaint-journey.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { DeskDouble } from '#tests/support/desk-double.ts'

const passphrase = makePassphrase()
let desk: DeskDouble
let address = ''

test.beforeEach(async () => {
  desk = new DeskDouble(toRules(), [{ id: 'gl-1', names: ['示例长颈鹿托育园'] }])
  address = await desk.start()
})
test.afterEach(() => desk.stop())

/** The key file of the first officer, under the passphrase. */
async function makeKeyFile(identity = desk.officers[0]?.identity ?? '') {
  const text = toIdentityText([{ identity, recipient: 'of a test' }], 'of a test')
  return {
    name: 'officer.key',
    mimeType: 'text/plain',
    buffer: Buffer.from(await sealSecretFile(text, passphrase, 10)),
  }
}

async function openKey(page: Page, typed = passphrase, identity?: string): Promise<void> {
  await page.goto(`${address}/`)
  await page.getByLabel('钥匙文件', { exact: true }).setInputFiles(await makeKeyFile(identity))
  await page.getByLabel('口令', { exact: true }).fill(typed)
  await page.getByRole('button', { name: '打开' }).click()
}

/** Whether anything was asked that only somebody who signed in may ask. */
const wasSignedIn = () => desk.asked.some(({ address: asked }) => asked === 'session/open')

test('a wrong passphrase opens nothing and asks the desk for nothing', async ({ page }) => {
  await openKey(page, makePassphrase())
  await expect(page.getByRole('alert')).toContainText('口令打不开这个文件')
  expect(desk.asked).toEqual([])
  expect(await findBarriers(page)).toEqual([])
})

test('a key that is in no list does not sign in', async ({ page }) => {
  await openKey(page, passphrase, (await makeCaseKey()).identity)
  await expect(page.getByRole('alert')).toContainText('不在现在的名单上')
  expect(wasSignedIn()).toBe(false)
})

for (const rubbish of ['', '<html>', '[]', '{"origin":"x"}', 'null', '{"lists":[{}]}']) {
  test(`a host that answers ${rubbish || 'nothing'} is told apart and not believed`, async ({
    page,
  }) => {
    desk.instead.set('lists', { body: rubbish })
    await openKey(page)
    await expect(page.getByRole('alert')).toContainText('服务器的回答不对')
    desk.instead.delete('lists')
    desk.instead.set('session/challenge', { body: rubbish })
    await openKey(page)
    await expect(page.getByRole('alert')).toContainText('服务器的回答不对')
    expect(wasSignedIn()).toBe(false)
  })
}

test('an envelope as a challenge is not opened, and nothing of it is sent', async ({ page }) => {
  const reference = await desk.file()
  const envelope = desk.cases.get(reference)?.envelope ?? ''
  const challenge = { origin: address, region: 'gulou', session: envelope, nonce: envelope }
  desk.instead.set('session/challenge', { body: JSON.stringify(challenge) })
  await openKey(page)
  await expect(page.getByRole('alert')).toContainText('服务器的回答不对')
  expect(wasSignedIn()).toBe(false)
})

test('the envelope of another case is an alarm: nothing is shown, nothing can be done', async ({
  page,
}) => {
  const [one, other] = [await desk.file(), await desk.file()]
  const [swapped, source] = [desk.cases.get(one), desk.cases.get(other)]
  if (swapped && source) swapped.envelope = source.envelope
  await openKey(page)
  await page.locator(`.rows a[href="#${one}"]`).click()
  await expect(page.getByRole('alert').filter({ hasText: '警报' })).toContainText(
    '信封是别的投诉的',
  )
  await expect(page.getByRole('button', { name: '答复' })).toHaveCount(0)
  await expect(page.getByText('退托不退费')).toHaveCount(0)
  expect(desk.asked.filter(({ address: asked }) => asked === 'told')).toMatchObject([
    { body: { what: 'otherEnvelope', references: [one] } },
  ])
  expect(await findBarriers(page)).toEqual([])
})

test('a case is read, its picture shown, its paper saved; nothing opened is sent anywhere', async ({
  page,
}) => {
  const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(300_000, 'p')])
  const reference = await desk.file({
    files: [
      { name: '手臂.jpg', kind: 'image', content: await makePhoto(200) },
      { name: '../../收据.pdf', kind: 'pdf', content },
    ],
  })
  await openKey(page)
  expect(await findBarriers(page)).toEqual([])
  await page.locator('.rows a').first().click()
  await expect(page.getByText('退托不退费')).toBeVisible()
  await page.getByRole('button', { name: /^打开 ?手臂/ }).click()
  const picture = page.getByRole('img', { name: /第 1 份材料/ })
  await expect(picture).toBeVisible()
  expect(await picture.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBe(120)
  await page.getByRole('button', { name: /^打开 ?.*收据/ }).click()
  const saving = page.waitForEvent('download')
  await page.getByRole('link', { name: '存到电脑' }).nth(1).click()
  expect((await saving).suggestedFilename()).toMatch(
    new RegExp(`^${reference}-2-[0-9a-f]{8}\\.pdf$`),
  )
  await page.keyboard.press('r')
  await page.getByLabel('告诉投诉人的话').fill('正在核实')
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '预览' }).click()
  await page.getByRole('button', { name: '发出' }).click()
  await expect(page.getByText('答复已发出')).toBeVisible()
  await expect(page.locator('.timeline .event-head').first()).toContainText('health岗0')
  await expect(page.locator('.top-bar .post')).toHaveText('区卫生健康局 health岗0')
  const sent = JSON.stringify(desk.asked)
  for (const opened of ['退托', '阿依古丽', '0591-00000999', '正在核实', '收据'])
    expect(sent).not.toContain(opened)
})

test('another case is chosen while one is on its way: the one that is shown is the one that was chosen', async ({
  page,
}) => {
  const slow = await desk.file({ answers: { narrative: '慢的一件' } })
  const quick = await desk.file({ answers: { narrative: '快的一件' } })
  await page.route('**/api/case', async (route) => {
    if (route.request().postData()?.includes(slow))
      await new Promise((done) => setTimeout(done, 1500))
    await route.continue()
  })
  await openKey(page)
  await expect(page.locator('.rows a')).toHaveCount(2)
  await page.evaluate(
    ([one, other]) => {
      location.hash = one ?? ''
      setTimeout(() => {
        location.hash = other ?? ''
      }, 100)
    },
    [slow, quick],
  )
  const answered = page.waitForResponse(
    (response) => response.request().postData()?.includes(slow) === true,
  )
  await expect(page.getByText('快的一件')).toBeVisible()
  await answered
  await expect(page.getByText('快的一件')).toBeVisible()
  await expect(page.getByText('慢的一件')).toHaveCount(0)
})

test('what a colleague did meanwhile is not written over, and the words stay', async ({ page }) => {
  const reference = await desk.file()
  await openKey(page)
  await page.locator('.rows a').first().click()
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('n')
  await page.getByLabel('只给受理人员看的话').fill('已经打过电话')
  const found = desk.cases.get(reference)
  if (found) found.row.version += 1
  await page.getByRole('button', { name: '记下' }).click()
  await expect(page.getByText('刚刚有了新变化')).toBeVisible()
  await expect(page.getByLabel('只给受理人员看的话')).toHaveValue('已经打过电话')
  await page.getByRole('button', { name: '记下' }).click()
  await expect(page.getByText('内部备注已记下')).toBeVisible()
})

test('ten minutes without a sign of life lock the desk, and nothing of a case is left', async ({
  page,
}) => {
  await desk.file()
  await openKey(page)
  await page.locator('.rows a').first().click()
  await expect(page.getByText('退托不退费')).toBeVisible()
  await page.evaluate(() => {
    const now = Date.now
    Date.now = () => now() + 10 * 60_000
  })
  await expect(page.getByText('10分钟没有操作，已经锁定')).toBeVisible()
  await expect(page.getByText('退托不退费')).toHaveCount(0)
  await expect.poll(() => desk.asked.at(-1)?.address).toBe('session/close')
})

test('a list that was adopted while the page was open is no alarm; one that nobody signed is', async ({
  page,
}) => {
  const reference = await desk.file({ row: { listNumber: 2 } })
  const other = await desk.file()
  const show = (one: string) => page.evaluate((to) => location.assign(`#${to}`), one)
  await openKey(page)
  await expect(page.locator('.rows a')).toHaveCount(2)
  await show(reference)
  await expect(page.locator('.alarm')).toContainText('它写的名单对不上')
  await desk.adoptList()
  await show(other)
  await expect(page.getByText('退托不退费')).toBeVisible()
  await show(reference)
  await expect(page.locator('.case .notice')).toContainText('按右上角“锁定”')
  await expect(page.locator('.alarm')).toHaveCount(0)
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '锁定' }).click()
  await openKey(page)
  await show(reference)
  await expect(page.getByText('退托不退费')).toBeVisible()
})

test('a case of another unit is seen as far as it is not sealed, and nothing is asked for', async ({
  page,
}) => {
  const reference = await desk.file({ row: { authority: 'market', holder: 'market' } })
  const found = desk.cases.get(reference)
  if (found) found.sees = 'clear'
  await openKey(page)
  await page.locator(`.rows a[href="#${reference}"]`).click()
  await expect(page.locator('.case .notice')).toContainText('您的钥匙打不开这件投诉')
  await expect(page.locator('.facts')).toContainText('2026年11月20日')
  expect(desk.asked.some(({ address: asked }) => asked === 'case')).toBe(false)
  expect(await findBarriers(page)).toEqual([])
})

test('the help tells every key and can turn them off', async ({ page }) => {
  await desk.file()
  await openKey(page)
  await expect(page.locator('.rows a')).toHaveCount(1)
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await page.getByLabel(/关闭单个字母/).check()
  await page.keyboard.press('Escape')
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toBeHidden()
})

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })
  test('the page says what it needs and which commands do the same', async ({ page }) => {
    await page.goto(`${address}/`)
    await expect(page.getByRole('heading', { name: '办理台要打开 JavaScript' })).toBeVisible()
    await expect(page.getByText('npm run desk -- inbox')).toBeVisible()
    await expect(page.getByText('这个浏览器打不开办理台')).toBeHidden()
  })
})

test('a browser that is too old is told so', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Object, 'hasOwn'))
  await page.goto(`${address}/`)
  await expect(page.getByRole('heading', { name: '这个浏览器打不开办理台' })).toBeVisible()
  await expect(page.getByLabel('钥匙文件', { exact: true })).toHaveCount(0)
  expect(await findBarriers(page)).toEqual([])
})

test('a record that went back since this browser saw it is an alarm, until officers signed for it', async ({
  page,
}) => {
  const head = { seq: 9, hash: 'ab'.repeat(32), at: '2026-11-20T02:00:00.000Z' }
  const answer = (known: object[], office: object[] = []) =>
    desk.instead.set('record/head', { body: JSON.stringify({ head, known, office }) })
  answer([])
  await openKey(page)
  await expect(page.getByRole('heading', { name: '投诉' }).first()).toBeVisible()
  await expect.poll(() => page.evaluate(() => JSON.stringify(localStorage))).toContain(head.hash)
  await expect(page.locator('.alarm')).toHaveCount(0)

  answer([{ seq: 9, hash: null }])
  await openKey(page)
  const alarm = page.locator('.alarm')
  await expect(alarm).toContainText('没有这个浏览器记下过的第 9 条')
  await expect(alarm).toContainText(`9:${head.hash}`)
  await expect(alarm.getByRole('button')).toHaveCount(0)
  expect(await findBarriers(page)).toEqual([])

  const told = { reference: '', by: null, body: '[]', commitment: null, signature: null }
  const entry = { ...told, seq: 10, at: head.at, kind: 'office', hash: 'cd'.repeat(32) }
  answer([{ seq: 9, hash: 'ef'.repeat(32) }], [entry])
  await openKey(page)
  await alarm.getByRole('button', { name: '已经对照，记下新的末条' }).click()
  await expect(alarm).toHaveCount(0)
})
