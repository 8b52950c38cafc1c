import { expect, type Page, test } from '@playwright/test'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { DeskDouble } from '#tests/support/desk-double.ts'

test.skip(({ viewport }) => viewport?.width === 360, 'The size of the screen makes no difference.')

let desk: DeskDouble
let address = ''

test.beforeEach(async () => {
  desk = new DeskDouble(toRules(), [])
  address = await desk.start()
})
// Nothing was started where the file is left out.
test.afterEach(() => desk?.stop())

/** Presses a key in the very task in which something is drawn: nobody is quicker. */
const pressAtOnce = (page: Page, key: string, selector: string) =>
  page.addInitScript(
    ([pressed, sought]) => {
      const watch = new MutationObserver(() => {
        if (!document.querySelector(sought)) return
        watch.disconnect()
        dispatchEvent(new KeyboardEvent('keydown', { key: pressed, cancelable: true }))
      })
      watch.observe(document, { childList: true, subtree: true })
    },
    [key, selector] as const,
  )

/** Holds what is asked of an address back, until it is let go. */
async function hold(page: Page, address: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await page.route(address, async (route) => {
    await promise
    await route.continue()
  })
  return resolve
}

async function signIn(page: Page, hash = ''): Promise<void> {
  const { identity = '' } = desk.officers[0] ?? {}
  const key = toIdentityText([{ identity, recipient: '' }], 'of a test')
  await page.goto(`${address}/${hash}`)
  await page
    .getByLabel('钥匙文件', { exact: true })
    .setInputFiles({ name: 'own.key', mimeType: 'text/plain', buffer: Buffer.from(key) })
  await page.getByRole('button', { name: '打开', exact: true }).click()
}

async function sendNote(page: Page): Promise<void> {
  await page.getByRole('button', { name: '内部备注' }).click()
  await page.locator('.act-form textarea').fill('已经打过电话。')
  await page.locator('.act-form [type=submit]').click()
}

test('the key of an act opens its form as soon as its button is there', async ({ page }) => {
  const reference = await desk.file({})
  await pressAtOnce(page, 'n', '[aria-keyshortcuts="n"]')
  await signIn(page, `#${reference}`)
  await expect(page.locator('.act-form')).toBeVisible()
})

test('the key of the help opens it as soon as the desk is there', async ({ page }) => {
  await pressAtOnce(page, '?', '.top-bar')
  await signIn(page)
  await expect(page.getByRole('dialog')).toBeVisible()
})

test('Escape leaves what other units handed over as soon as it is shown', async ({ page }) => {
  await pressAtOnce(page, 'Escape', '.received')
  await signIn(page, '#received')
  await expect(page).toHaveURL(/#list$/)
})

test('what is written in another form of the same case goes on when an act is done', async ({
  page,
}) => {
  const reference = await desk.file({})
  const letGo = await hold(page, '**/api/act')
  await signIn(page, `#${reference}`)
  await sendNote(page)
  await page.getByRole('button', { name: '答复', exact: true }).click()
  await page.locator('.act-form textarea').fill('写到')
  letGo()
  await expect(page.getByText(`${reference}：`)).toBeVisible()
  await page.keyboard.type('一半')
  await expect(page.locator('.act-form textarea')).toHaveValue('写到一半')
})

test('what is written in one case stays while an act in another one is on its way, and so does the focus', async ({
  page,
}) => {
  const [first, second] = [await desk.file({}), await desk.file({})]
  const letGo = await hold(page, '**/api/act')
  await signIn(page, `#${first}`)
  await sendNote(page)
  await page.locator(`.rows a[href="#${second}"]`).click()
  await page.getByRole('button', { name: '内部备注' }).click()
  await page.locator('.act-form textarea').fill('写到')
  letGo()
  await expect(page.getByText(`${first}：`)).toBeVisible()
  await page.keyboard.type('一半')
  await expect(page.locator('.act-form textarea')).toHaveValue('写到一半')
  await expect(page).toHaveURL(new RegExp(`#${second}$`))
})

test('words that are looked for go on while a case is being opened', async ({ page }) => {
  const reference = await desk.file({})
  const letGo = await hold(page, '**/api/case')
  await signIn(page, `#${reference}`)
  await expect(page.getByRole('searchbox')).toBeVisible()
  await page.keyboard.press('/')
  await page.keyboard.type('zhen')
  letGo()
  await expect(page.locator('.case-head h2')).toBeVisible()
  await page.keyboard.type('rn')
  await expect(page.getByRole('searchbox')).toHaveValue('zhenrn')
})

test('an act begun as soon as the one before is said to be done is not refused for what that one changed', async ({
  page,
}) => {
  const reference = await desk.file({})
  await signIn(page, `#${reference}`)
  await expect(page.locator('.case-head h2')).toBeVisible()
  await page.route('**/api/case', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500))
    await route.continue()
  })
  const note = async (text: string, times: number) => {
    await page.keyboard.press('n')
    await page.locator('.act-form textarea').fill(text)
    await page.locator('.act-form [type=submit]').press('Enter')
    await expect(page.locator('.act-form')).toHaveCount(0)
    expect(desk.cases.get(reference)?.events).toHaveLength(times)
  }
  const before = desk.cases.get(reference)?.events.length ?? 0
  await note('打过电话。', before + 1)
  await note('又打过一次。', before + 2)
})
