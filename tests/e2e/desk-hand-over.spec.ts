import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { unzipSync } from 'fflate'
import { openText } from '#src/complaints/seal/case.ts'
import { findBarriers } from '#tests/support/barriers.ts'
import { makePhoto } from '#tests/support/complaint-journey.ts'
import { openHandingOffice } from '#tests/support/handing-office.ts'

let office: Awaited<ReturnType<typeof openHandingOffice>>

test.beforeEach(async () => {
  office = await openHandingOffice()
})
test.afterEach(() => office.close())

/** What the complainant of a case was told, in order. */
async function readTold(reference: string): Promise<(string | undefined)[]> {
  const events = await office.store.readEvents(reference)
  const resident = await office.office.residentIdentity(reference)
  const sealed = events.flatMap(({ sealedPublic }) => (sealedPublic ? [sealedPublic] : []))
  return Promise.all(sealed.map((one) => openText(resident, one)))
}

test('a case is sealed to another unit, which opens it and signs for it, all by keyboard', async ({
  page,
}) => {
  // Workers of browsers as old as the floor do not iterate over streams.
  await page.route('**/worker.js', async (route) => {
    const response = await route.fetch()
    const older = 'delete ReadableStream.prototype[Symbol.asyncIterator];'
    await route.fulfill({ response, body: older + (await response.text()) })
  })
  const narrative = '退托不退费，打我电话138-0000-0999。联系人张三。'
  const reference = await office.file(narrative, [await makePhoto(200)])
  await office.signIn(page, office.units.health)
  await page.locator('.rows a').first().press('Enter')
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()
  await page.keyboard.press('y')
  await expect(page.getByLabel('交给哪个单位')).toBeFocused()
  await page.getByLabel('交给哪个单位').selectOption('market')
  await expect(page.getByLabel('加密，放在受理台')).toBeChecked()
  await page.getByLabel('内容里要涂去的字').fill('张三')
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '做转交函' }).press('Enter')
  await expect(page.getByRole('heading', { name: '区市场监管局会看到' })).toBeFocused()
  await expect(page.locator('.letter')).toContainText('退托不退费，打我电话███。联系人███。')
  expect(await findBarriers(page)).toEqual([])
  expect(await office.store.listHandOvers({ reference })).toEqual([])
  await page.getByRole('button', { name: '加密转交' }).press('Enter')
  await expect(page.getByText(`${reference} 已加密转交区市场监管局`)).toBeVisible()
  const handOvers = page.getByRole('region', { name: '转交情况' })
  await expect(handOvers).toContainText('放在受理台，对方还没有签收')
  await expect(page.locator('.rows')).toContainText('转交待签收')
  expect(await readTold(reference)).toEqual([])
  expect(await findBarriers(page)).toEqual([])

  await office.signIn(page, office.units.market)
  await expect(page.locator('.received-line')).toContainText('1 件待签收')
  await page.keyboard.press('i')
  await expect(page.getByRole('heading', { level: 2, name: '收到的转交' })).toBeFocused()
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('link', { name: reference }).press('Enter')
  await expect(page.locator('.letter').first()).toContainText('退托不退费，打我电话███。')
  await expect(page.locator('.packer')).toContainText('打包的是区卫生健康局（health岗0）')
  await page.getByRole('button', { name: /^打开/ }).press('Enter')
  await expect(page.getByRole('img', { name: /第 1 份材料/ })).toBeVisible()
  await page.route('**/api/package/saved', (route) => route.abort(), { times: 1 })
  await page.getByRole('button', { name: '整件存到电脑' }).press('Enter')
  await expect(page.getByText('连不上办理台')).toBeVisible()
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '整件存到电脑' }).press('Enter')
  const saved = unzipSync(await readFile(await (await saving).path()))
  expect(Object.keys(saved)).toEqual([
    'letter.html',
    'case.json',
    expect.stringMatching(new RegExp(`^${reference}-[0-9a-f]{8}\\.jpg$`)),
  ])
  const entries = await Array.fromAsync(office.store.readRecord())
  expect(entries.at(-1)).toMatchObject({
    ...{ kind: 'exported', reference, by: office.units.market[0]?.card.signingKey },
    body: expect.stringContaining('package'),
  })
  await page.getByLabel('您单位的单号').fill('市监2026-8')
  await expect(page.locator('.preview')).toContainText('它的编号是 市监2026-8')
  expect(await findBarriers(page)).toEqual([])
  await page.getByRole('button', { name: '签收', exact: true }).press('Enter')
  await expect(page.getByText(`${reference} 已签收`)).toBeVisible()
  expect(await readTold(reference)).toEqual([
    '区市场监管局收到了办理需要的内容和文件。它的编号是 市监2026-8，向它查询时可以用。',
  ])
  await page.getByLabel('办到哪一步').selectOption('已办结')
  await page.getByLabel('情况', { exact: true }).fill('已责令退费。')
  await page.getByRole('button', { name: '发给转来的单位' }).press('Enter')
  await expect(page.getByText(`${reference}：已告诉转来的单位。`)).toBeVisible()

  await office.signIn(page, office.units.health)
  await page.locator('.rows a').first().press('Enter')
  await expect(handOvers).toContainText('已签收')
  await expect(page.locator('.rows')).not.toContainText('转交待签收')
  await expect(page.locator('.timeline')).toContainText('区市场监管局：已办结')
  await expect(page.locator('.timeline')).toContainText('对方单号：市监2026-8')
})

test('an upload that fails is taken up where it stopped, and the case is handed over once', async ({
  page,
}) => {
  const big = Buffer.alloc(1_500_000, 'p')
  const reference = await office.file('收据见附件。', [big])
  await office.signIn(page, office.units.health)
  await page.locator('.rows a').first().click()
  const asked: number[] = []
  let isDown = true
  await page.route('**/api/package/part', async (route) => {
    const { position } = route.request().postDataJSON()
    asked.push(position)
    if (isDown && position === 2) return route.abort()
    await route.continue()
  })
  // The act arrives, and its answer is lost.
  let answers = 0
  await page.route('**/api/act', async (route) => {
    answers += 1
    const response = await route.fetch()
    if (answers === 1) return route.abort()
    await route.fulfill({ response })
  })
  await page.getByRole('button', { name: '转交', exact: true }).click()
  await page.getByLabel('交给哪个单位').selectOption('market')
  await page.getByRole('button', { name: '做转交函' }).click()
  await page.getByRole('button', { name: '加密转交' }).click()
  const alert = page.getByRole('alert').filter({ hasText: '没有转交成' })
  await expect(alert).toContainText('连不上办理台')
  await expect(page.getByRole('progressbar')).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  expect(await office.store.listHandOvers({ reference })).toEqual([])
  isDown = false
  await page.getByRole('button', { name: '再试' }).click()
  await expect(alert).toBeVisible()
  await page.getByRole('button', { name: '再试' }).click()
  await expect(page.getByText(`${reference} 已加密转交区市场监管局`)).toBeVisible()
  expect(asked).toEqual([0, 1, 2, 2, 3])
  const handedOver = await office.store.listHandOvers({ reference })
  expect(handedOver).toMatchObject([{ toUnit: 'market', receivedAt: null }])
  const events = await office.store.readEvents(reference)
  expect(events.filter(({ kind }) => kind === 'sent')).toHaveLength(1)
})

test('the hotline gets paper: a letter alone is printed, it is noted when it went, and later its number', async ({
  page,
}) => {
  const reference = await office.file('退托不退费。', [await makePhoto(200)])
  await office.signIn(page, office.units.health)
  await page.locator('.rows a').first().click()
  await expect(page.getByRole('button', { name: '转交', exact: true })).toBeVisible()
  await page.keyboard.press('y')
  await page.getByLabel('交给哪个单位').selectOption('12345')
  await expect(page.getByLabel('打印转交函，连材料一起送过去')).toBeChecked()
  await page.getByRole('button', { name: '做转交函' }).click()
  await expect(page.locator('.letter').first()).toContainText('投诉转交函')
  expect(await findBarriers(page)).toEqual([])
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('.on-paper')).toBeVisible()
  await expect(page.locator('.top-bar')).toBeHidden()
  const pdf = await page.pdf({ preferCSSPageSize: true })
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox ?\[0 0 59[45][^\]]* 84[12]/)
  await page.emulateMedia({ media: 'screen' })
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '转交函、JSON 和材料存成 zip' }).click()
  const saved = unzipSync(await readFile(await (await saving).path()))
  expect(Object.keys(saved)).toHaveLength(3)
  await page.getByRole('button', { name: '记下已送出' }).click()
  await expect(page.getByText('写明怎样送的')).toBeVisible()
  await page.getByLabel('怎样送的').fill('专人送到收发室')
  await page.getByLabel('快递、机要等的单号').fill('E8')
  await page.getByRole('button', { name: '记下已送出' }).click()
  const handOvers = page.getByRole('region', { name: '转交情况' })
  await expect(handOvers).toContainText('12345政务服务便民热线 做了材料，还没有记下签收')
  await expect(page.locator('.timeline')).toContainText('2026-11-20 送出：专人送到收发室，单号 E8')
  expect(await readTold(reference)).toEqual([])

  await page.keyboard.press('s')
  await page.getByLabel('哪个单位签收了').selectOption('12345政务服务便民热线')
  await page.getByLabel('它的单号').fill('FZ26112000001')
  await page.getByLabel('怎样签收的').fill('热线受理岗电话确认，11月20日')
  await page.getByRole('button', { name: '预览' }).click()
  await expect(page.getByRole('heading', { name: '投诉人会看到' })).toBeVisible()
  await expect(page.locator('.preview')).toContainText('它的编号是 FZ26112000001')
  await page.getByRole('button', { name: '发出' }).click()
  await expect(page.getByText(`${reference}：签收已记下。`)).toBeVisible()
  await expect(handOvers).toContainText('已签收')
  expect((await readTold(reference)).at(-1)).toContain('它的编号是 FZ26112000001')
})

test('nothing is made for a unit that is complained about, and a unit opens only what is its own', async ({
  page,
}) => {
  await office.file('退托不退费。')
  await office.signIn(page, office.units.health)
  await page.locator('.rows a').first().click()
  await expect(page.getByRole('button', { name: '转交', exact: true })).toBeVisible()
  await page.keyboard.press('y')
  await page.getByLabel('交给哪个单位').selectOption('market')
  await page.getByLabel('内容里还提到的被投诉单位').fill('区市场监管局')
  await page.getByRole('button', { name: '做转交函' }).click()
  await expect(page.getByText('这个单位就是被投诉的')).toBeVisible()
  await office.signIn(page, office.units.above)
  await page.keyboard.press('i')
  await expect(page.getByText('没有转来的投诉。')).toBeVisible()
})
