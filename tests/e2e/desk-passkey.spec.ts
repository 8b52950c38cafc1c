import { type CDPSession, expect, type Page, test } from '@playwright/test'
import { toIdentityText } from '#src/complaints/seal/identities.ts'
import { makePassphrase, sealSecretFile } from '#src/desk/secret/secret-file.ts'
import { findBarriers } from '#tests/support/barriers.ts'
import { toRules } from '#tests/support/complaint-rules.ts'
import { DeskDouble } from '#tests/support/desk-double.ts'

const passphrase = makePassphrase()
let desk: DeskDouble
let address = ''

test.beforeEach(async () => {
  desk = new DeskDouble(toRules(), [])
  address = await desk.start()
})
test.afterEach(() => desk.stop())

/** A device that answers for its owner; `hasPrf`: it gives secrets. */
async function addAuthenticator(
  page: Page,
  hasPrf: boolean,
  transport: 'internal' | 'usb' = 'internal',
) {
  const client = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable')
  const { authenticatorId } = await client.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', ctap2Version: 'ctap2_1', transport, hasPrf },
      ...{ hasResidentKey: true, hasUserVerification: true, isUserVerified: true },
      automaticPresenceSimulation: true,
    },
  })
  return { client, authenticatorId }
}

/** A machine without any such device: nobody ever answers. */
async function addNone(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page)
  await client.send('WebAuthn.enable')
  return client
}

const locked = (page: Page) => page.getByRole('button', { name: '锁定' })

async function openByPassphrase(page: Page): Promise<void> {
  const { identity = '' } = desk.officers[0] ?? {}
  const text = toIdentityText([{ identity, recipient: '' }], 'of a test')
  const buffer = Buffer.from(await sealSecretFile(text, passphrase, 10))
  await page
    .getByLabel('钥匙文件', { exact: true })
    .setInputFiles({ name: 'officer.key', mimeType: 'text/plain', buffer })
  await page.getByLabel('口令', { exact: true }).fill(passphrase)
  await page.getByRole('button', { name: '打开', exact: true }).click()
  await expect(locked(page)).toBeVisible()
}

async function makePasskey(page: Page): Promise<void> {
  await page.getByRole('button', { name: '帮助' }).click()
  await page.getByRole('button', { name: '设一个通行密钥' }).click()
}

for (const transport of ['internal', 'usb'] as const)
  test(`with a passkey (${transport}) an officer opens his keys without file and passphrase, until he gives it up`, async ({
    page,
  }) => {
    await page.goto(`${address}/`)
    await addAuthenticator(page, true, transport)
    await openByPassphrase(page)
    await makePasskey(page)
    await expect(page.getByText('设好了')).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await page.reload()
    const entry = page.getByRole('button', { name: '用通行密钥打开' })
    await expect(entry).toBeVisible()
    await expect(page.getByLabel('口令', { exact: true })).toBeVisible()
    expect(await findBarriers(page)).toEqual([])
    await entry.click()
    await expect(locked(page)).toBeVisible()
    expect(desk.asked.filter(({ address: asked }) => asked === 'session/open')).toHaveLength(2)
    await page.getByRole('button', { name: '帮助' }).click()
    await page.getByRole('button', { name: '不再用通行密钥' }).click()
    await expect(page.getByRole('button', { name: '不再用通行密钥' })).toHaveCount(0)
    await page.reload()
    await expect(page.getByLabel('口令', { exact: true })).toBeVisible()
    await expect(entry).toHaveCount(0)
  })

test('a device that gives no secret keeps nothing, and the passphrase works as before', async ({
  page,
}) => {
  await page.goto(`${address}/`)
  await addAuthenticator(page, false)
  await openByPassphrase(page)
  await makePasskey(page)
  await expect(page.getByText('照旧用钥匙文件和口令')).toBeVisible()
  await page.reload()
  await expect(page.getByRole('button', { name: '用通行密钥打开' })).toHaveCount(0)
  await openByPassphrase(page)
})

test('where no device answers, waiting ends after a minute, and the passphrase opens the keys', async ({
  page,
}) => {
  await page.clock.install()
  await page.goto(`${address}/`)
  const { client, authenticatorId } = await addAuthenticator(page, true)
  await openByPassphrase(page)
  await makePasskey(page)
  await expect(page.getByText('设好了')).toBeVisible()
  await client.send('WebAuthn.removeVirtualAuthenticator', { authenticatorId })
  await page.reload()
  await page.getByRole('button', { name: '用通行密钥打开' }).click()
  await expect(page.getByRole('button', { name: /最多等一分钟/ })).toBeVisible()
  await page.clock.fastForward(61_000)
  await expect(page.getByRole('button', { name: '用通行密钥打开' })).toBeVisible()
  await expect(page.locator('.problem')).toHaveText('')
  await openByPassphrase(page)
})

test('without any device none is made, and that is said', async ({ page }) => {
  await page.clock.install()
  await page.goto(`${address}/`)
  await addNone(page)
  await openByPassphrase(page)
  await makePasskey(page)
  await page.clock.fastForward(61_000)
  await expect(page.getByText('照旧用钥匙文件和口令')).toBeVisible()
})
