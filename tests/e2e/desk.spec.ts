import { type ChildProcess, spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { findBarriers } from '#tests/support/barriers.ts'
import { complain, leaveTelephone, openCase, runDesk } from '#tests/support/complaint-journey.ts'
import { findFreePort } from '#tests/support/listen-on-loopback.ts'

const DATA_DIR = '.cache/e2e-data'
const KEY_FILE = `${DATA_DIR}/desk/demonstration.key`

test.describe.configure({ mode: 'serial' })
test.skip(({ viewport }) => viewport?.width === 360, 'The size of the screen makes no difference.')

let desk: ChildProcess
let address = ''

test.beforeAll(async () => {
  const env = { ...process.env, DATA_DIR, DESK_PORT: String(await findFreePort()) }
  desk = spawn(process.execPath, ['src/desk/cli.ts', 'serve'], { env })
  address = await new Promise<string>((resolve, reject) => {
    let out = ''
    const read = (chunk: Buffer) => {
      out += chunk
      const found = /http:\/\/localhost:\d+/.exec(out)?.[0]
      if (found) resolve(found)
    }
    desk.stdout?.on('data', read)
    desk.stderr?.on('data', read)
    desk.on('exit', () => reject(new Error(`The desk ended: ${out}`)))
  })
})
test.afterAll(() => {
  desk.kill('SIGTERM')
})

/** Opens the demonstration's keys and signs in as the first officer, of the lead where no other unit is named. */
async function signIn(page: Page, unit = ''): Promise<void> {
  await page.getByLabel('钥匙文件', { exact: true }).setInputFiles(KEY_FILE)
  await page.getByRole('button', { name: '打开' }).press('Enter')
  const choices = page.getByRole('button', { name: '演示岗1' }).filter({ hasText: unit })
  await choices.first().press('Enter')
  await expect(page.getByRole('button', { name: '锁定' })).toBeVisible()
}

test('a complaint from the form is opened, answered and closed by keyboard, and its complainant reads it', async ({
  page,
}) => {
  const held = await complain(page, '退托不退费，老师说合同这样写。')
  await page.goto(address)
  await signIn(page)
  await expect(page.locator('.rows li').first()).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type(held.reference)
  await expect(page.locator('.rows li')).toHaveCount(1)
  await page.keyboard.press('Enter')
  await page.keyboard.press('Enter')
  await expect(page.getByText('退托不退费，老师说合同这样写。')).toBeVisible()
  await expect(page.getByRole('heading', { level: 2 })).toBeFocused()

  await page.keyboard.press('r')
  await expect(page.getByLabel('常用的话')).toBeFocused()
  await page.getByLabel('告诉投诉人的话').fill('我们正在核实收据。')
  await page.getByRole('button', { name: '预览' }).press('Enter')
  await expect(page.getByRole('heading', { name: '投诉人会看到' })).toBeVisible()
  await page.getByRole('button', { name: '发出' }).press('Enter')
  await expect(page.getByText(`${held.reference}：答复已发出。`)).toBeVisible()

  await page.keyboard.press('c')
  await page.getByLabel('结果').selectOption('属实已整改')
  await page.getByLabel('告诉投诉人的话').fill('经查属实，费用已经退还。')
  await page.getByRole('button', { name: '预览' }).press('Enter')
  await page.getByRole('button', { name: '发出' }).press('Enter')
  await expect(page.locator('.case-line')).toContainText('已办结')
  expect(await findBarriers(page)).toEqual([])

  await openCase(page, held)
  await expect(page.getByText('我们正在核实收据。')).toBeVisible()
  await expect(page.getByText('经查属实，费用已经退还。')).toBeVisible()
})

test('a complainant who lost his code gets another one by telephone, reads what he was told before, and the old one opens nothing', async ({
  page,
}) => {
  const held = await complain(page, '收据上少写了一个月。', leaveTelephone)
  await page.goto(`${address}/#${held.reference}`)
  await signIn(page)
  await expect(page.getByText('收据上少写了一个月。')).toBeVisible()
  await page.keyboard.press('r')
  await page.getByLabel('告诉投诉人的话').fill('我们正在核实收据。')
  await page.getByRole('button', { name: '预览' }).press('Enter')
  await page.getByRole('button', { name: '发出' }).press('Enter')
  await expect(page.getByText('答复已发出。')).toBeVisible()
  await page.keyboard.press('d')
  await page.getByLabel('怎样核实是本人的').fill('拨打了留下的电话')
  await page.getByRole('button', { name: '换成新的查询码' }).press('Enter')
  const slip = page.getByRole('dialog', { name: '新的查询码' })
  const queryCode = (await slip.locator('.code').last().textContent()) ?? ''
  await slip.getByRole('button', { name: '念完了，收起' }).press('Enter')
  await expect(page.getByText('查询码已重发，旧的作废。')).toBeVisible()
  // What is told from now on opens with the new one.
  await page.keyboard.press('r')
  await page.getByLabel('告诉投诉人的话').fill('收据已经补上。')
  await page.getByRole('button', { name: '预览' }).press('Enter')
  await page.getByRole('button', { name: '发出' }).press('Enter')
  await expect(page.getByText('答复已发出。')).toBeVisible()

  await openCase(page, { ...held, queryCode })
  await expect(page.getByText('我们正在核实收据。')).toBeVisible()
  await expect(page.getByText('收据已经补上。')).toBeVisible()
  await page.getByRole('button', { name: '退出查询' }).click()
  await page.goto('/complaints/status/')
  await page.getByRole('textbox', { name: '受理编号' }).fill(held.reference)
  await page.getByRole('textbox', { name: '查询码' }).fill(held.queryCode)
  await page.getByRole('button', { name: '查询', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('没有查到')
})

test('a complainant reads that a unit has his case when its officer signed for it in the browser, and not before', async ({
  page,
}) => {
  const held = await complain(page, '退费拖了两个月。')
  await page.goto(`${address}/#${held.reference}`)
  await signIn(page)
  await page.getByRole('button', { name: '转交', exact: true }).press('Enter')
  await page.getByLabel('交给哪个单位').selectOption('city-health')
  await page.getByRole('button', { name: '做转交函' }).press('Enter')
  await page.getByRole('button', { name: '加密转交' }).press('Enter')
  await expect(page.getByText(`${held.reference} 已加密转交福州市卫生健康委员会`)).toBeVisible()
  const told = page.getByText('福州市卫生健康委员会收到了办理需要的内容和文件。它的编号是 榕卫8')
  await openCase(page, held)
  await expect(page.getByText(held.reference).first()).toBeVisible()
  await expect(told).toHaveCount(0)

  await page.goto(`${address}/#received`)
  await signIn(page, '福州市卫生健康委员会')
  await page.getByRole('link', { name: held.reference }).press('Enter')
  await expect(page.locator('.letter').first()).toContainText('退费拖了两个月。')
  await page.getByLabel('您单位的单号').fill('榕卫8')
  await page.getByRole('button', { name: '签收', exact: true }).press('Enter')
  await expect(page.getByText(`${held.reference} 已签收`)).toBeVisible()
  await openCase(page, held)
  await expect(told).toBeVisible()
})

test('after a reload nothing is open: the key is asked for again, and the case is where it was', async ({
  page,
}) => {
  const { reference } = await complain(page, '合同上的数和收据上的不一样。')
  await page.goto(`${address}/#${reference}`)
  await signIn(page)
  await expect(page.getByText('合同上的数和收据上的不一样。')).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('钥匙文件', { exact: true })).toBeVisible()
  await expect(page.getByText('合同上的数')).toHaveCount(0)
  await signIn(page)
  await expect(page.getByText('合同上的数和收据上的不一样。')).toBeVisible()
  await page.getByRole('button', { name: '锁定' }).click()
  await expect(page.getByText('已经锁定')).toBeVisible()
  await expect(page.getByText('合同上的数')).toHaveCount(0)
})

test('the cases of the list are saved as a table on this computer, and the record has each of them', async ({
  page,
}) => {
  const held = await complain(page, '=老师说合同这样写')
  await page.goto(address)
  await signIn(page)
  await expect(page.locator('.rows li').first()).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type(held.reference)
  await expect(page.locator('.rows li')).toHaveCount(1)
  await page.getByText('导出表格').click()
  await expect(page.getByText('表格里是明文')).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: '打开 1 件，存成表格' }).click()
  const saved = await saving
  expect(saved.suggestedFilename()).toMatch(/^投诉-\d{4}-\d\d-\d\d\.csv$/)
  const text = await readFile(await saved.path(), 'utf8')
  expect(text).toMatch(/^\ufeff受理编号,/)
  expect(text).toContain(`\r\n${held.reference},`)
  expect(text).toContain(",'=老师说合同这样写,")
  await expect(page.getByText('1 件已存成表格。')).toBeVisible()
  const told = await runDesk('audit', 'list', '--reference', held.reference)
  expect(told).toContain('另存')
})

test('a sentence is published when its complainant agreed to it, without script too', async ({
  page,
  browser,
  baseURL,
}, info) => {
  const held = await complain(page, '退费拖了三个月。')
  await page.goto(`${address}/#${held.reference}`)
  await signIn(page)
  await expect(page.getByText('退费拖了三个月。')).toBeVisible()
  const send = async (heading: string) => {
    await page.getByRole('button', { name: '预览' }).press('Enter')
    await expect(page.getByRole('heading', { name: heading })).toBeVisible()
    await page.getByRole('button', { name: '发出' }).press('Enter')
  }
  await page.keyboard.press('c')
  await page.getByLabel('结果').selectOption('属实已整改')
  await page.getByLabel('告诉投诉人的话').fill('经查属实。')
  await send('投诉人会看到')
  await expect(page.locator('.case-line')).toContainText('已办结')
  await expect(page.getByRole('button', { name: '公开结果' })).toHaveCount(0)
  await page.keyboard.press('v')
  await page.getByLabel('告诉投诉人的话').fill('经查，请打13800138000。')
  await page.getByRole('button', { name: '预览' }).press('Enter')
  await expect(page.getByRole('alert').filter({ hasText: '好像有姓名、电话' })).toBeVisible()
  const sentence = '经查，退费不合规定，机构已经退还。'
  await page.getByLabel('告诉投诉人的话').fill(sentence)
  await send('投诉人会看到')
  await expect(page.getByText('问能否公开已发出。')).toBeVisible()

  const plain = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) })
  const other = await plain.newPage()
  await openCase(other, held)
  await expect(other.getByRole('heading', { name: '这句话可不可以公开？' })).toBeVisible()
  expect(await findBarriers(page)).toEqual([])
  await other.getByRole('link', { name: '同意公开', exact: true }).click()
  await expect(other.getByText(sentence)).toBeVisible()
  await other.getByRole('button', { name: '同意公开' }).click()
  await expect(other.getByText('已记下：您同意公开这句话。')).toBeVisible()
  await expect(other.getByRole('link', { name: '反悔，不公开' })).toBeVisible()
  await plain.close()

  await page.reload()
  await signIn(page)
  await expect(page.getByText('退费拖了三个月。')).toBeVisible()
  await page.keyboard.press('w')
  await page.getByLabel('机构的回复').fill('我们改了退费流程。')
  await page.getByLabel('复议、诉讼情况').selectOption('正在复议或诉讼')
  await page.getByLabel('公开到哪一天').fill('2027-03-01')
  await page.getByRole('button', { name: '预览' }).press('Enter')
  await expect(page.locator('.preview')).toContainText(
    /经查，退费不合规定[\s\S]*机构回复：我们改了退费流程。[\s\S]*公示至2027年3月1日，正在复议或诉讼/,
  )
  await page.getByRole('button', { name: '发出' }).press('Enter')
  await expect(page.getByText('公开结果已发出。')).toBeVisible()
  const written = await runDesk(
    'outcome',
    'write',
    '--out',
    info.outputPath('outcomes.json'),
    '--json',
  )
  expect(JSON.parse(written).published).toContainEqual(
    expect.objectContaining({
      ...{ sentence, reply: '我们改了退费流程。' },
      ...{ endsOn: '2027-03-01', appeal: 'pending' },
    }),
  )
})
