import {
  chmodSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { IdentityFileError, readIdentities } from '#src/complaints/channel/identity-file.ts'
import {
  chooseRecipients,
  openDemonstrationRecipients,
  parseRecipients,
  RecipientsError,
} from '#src/complaints/channel/recipients.ts'
import { type KeyPair, makeCaseKey, openText, sealText } from '#src/complaints/seal/case.ts'

const root = mkdtempSync(join(tmpdir(), 'recipients-'))
afterAll(() => rmSync(root, { recursive: true, force: true }))
const makeDataDir = () => mkdtempSync(join(root, 'data-'))
const keyOf = (dataDir: string) => join(dataDir, 'desk', 'demonstration.key')

test('two demonstration keys are made once, for their owner only, and each opens a case', async () => {
  const dataDir = makeDataDir()
  const recipients = await openDemonstrationRecipients(dataDir)
  expect(await openDemonstrationRecipients(dataDir)).toEqual(recipients)
  expect(statSync(keyOf(dataDir)).mode & 0o777).toBe(0o600)
  expect(statSync(join(dataDir, 'desk')).mode & 0o777).toBe(0o700)
  const sealed = await sealText(recipients, '退费')
  for (const officer of await readIdentities(keyOf(dataDir))) {
    expect(await openText(officer, sealed)).toBe('退费')
  }
})

test('processes that start together agree on the demonstration keys', async () => {
  const dataDir = makeDataDir()
  const all = await Promise.all(
    Array.from({ length: 8 }, () => openDemonstrationRecipients(dataDir)),
  )
  expect(new Set(all.map((recipients) => recipients.join())).size).toBe(1)
  expect(readdirSync(join(dataDir, 'desk'))).toEqual(['demonstration.key'])
})

test('a demonstration key that others can read, or that was damaged, is never replaced', async () => {
  const dataDir = makeDataDir()
  await openDemonstrationRecipients(dataDir)
  const before = readFileSync(keyOf(dataDir), 'utf8')
  chmodSync(keyOf(dataDir), 0o640)
  await expect(openDemonstrationRecipients(dataDir)).rejects.toThrow(/chmod 600/)
  chmodSync(keyOf(dataDir), 0o600)
  writeFileSync(keyOf(dataDir), before.slice(0, 150))
  await expect(openDemonstrationRecipients(dataDir)).rejects.toThrow(/不是 age 私钥文件/)
  expect(readFileSync(keyOf(dataDir), 'utf8')).toBe(before.slice(0, 150))
})

test.each(['http://localhost:4321', 'http://127.0.0.1:8080', 'http://[::1]:4321'])(
  'at %s the portal may be tried out with demonstration keys',
  async (siteUrl) => {
    const dataDir = makeDataDir()
    const chosen = await chooseRecipients({ deskRecipients: undefined, siteUrl, dataDir })
    expect(chosen.isDemonstration).toBe(true)
    expect(chosen.recipients).toHaveLength(2)
  },
)

test.each(['https://tuoyu.example.gov.cn', 'http://192.168.1.5', 'http://localhost.example.cn'])(
  'at the public address %s the officers’ own keys are needed',
  async (siteUrl) => {
    const dataDir = makeDataDir()
    const refused = chooseRecipients({ deskRecipients: undefined, siteUrl, dataDir })
    await expect(refused).rejects.toThrow(RecipientsError)
    await expect(refused).rejects.toThrow(/没有设置 DESK_RECIPIENTS/)
    expect(readdirSync(dataDir)).toEqual([])
    const keys = [(await makeCaseKey()).recipient, (await makeCaseKey()).recipient]
    const chosen = await chooseRecipients({ deskRecipients: keys.join(), siteUrl, dataDir })
    expect(chosen).toEqual({ recipients: keys, isDemonstration: false })
  },
)

test('a file of secret keys is read as age-keygen writes it, and nothing of it is ever repeated', async () => {
  const path = join(makeDataDir(), 'officer.key')
  const { identity } = await makeCaseKey()
  writeFileSync(path, `# created: 2026-11-20\n# public key: age1\n${identity}\r\n\n`, {
    mode: 0o600,
  })
  expect(await readIdentities(path)).toEqual([identity])
  writeFileSync(path, `${identity.slice(0, -1)}\n`)
  const refused = await readIdentities(path).catch((error) => error)
  expect(refused).toBeInstanceOf(IdentityFileError)
  expect(refused.message).not.toContain(identity.slice(20, 30))
  await expect(readIdentities(`${path}.absent`)).rejects.toMatchObject({ isMissing: true })
})

let one: KeyPair
let two: KeyPair

beforeAll(async () => {
  one = await makeCaseKey()
  two = await makeCaseKey()
})

/** What the operator reads. */
function refusal(text: string): string {
  try {
    parseRecipients(text)
  } catch (error) {
    if (error instanceof RecipientsError) return error.message
  }
  throw new Error('It was not refused')
}

test('keys may be separated by commas, spaces or new lines', () => {
  const both = [one.recipient, two.recipient]
  for (const between of [',', ', ', ' ', '\n', '，', ' ;\n ']) {
    expect(parseRecipients(`\n${both.join(between)} `)).toEqual(both)
  }
})

test('fewer than two keys are refused: a lost key would lose every case', () => {
  expect(refusal('')).toContain('有 0 把公钥，至少要有两把')
  expect(refusal(one.recipient)).toContain('有 1 把公钥，至少要有两把')
})

test('the same key twice is refused, and its place is named', () => {
  expect(refusal(`${one.recipient},${two.recipient},${one.recipient}`)).toContain(
    '第 3 项与前面重复',
  )
})

test('a secret key pasted by mistake is never repeated in the message', () => {
  for (const pasted of [
    `${one.recipient},${two.identity}`,
    two.identity.toLowerCase(),
    `${two.identity.slice(0, 20)} ${two.identity.slice(20)}`,
  ]) {
    const message = refusal(pasted)
    expect(message).toContain('私钥')
    expect(message).not.toContain(two.identity.slice(16, 24))
    expect(message.toLowerCase()).not.toContain(two.identity.slice(16, 24).toLowerCase())
  }
})

test('what is no key, or a mistyped one, is refused by its place and not repeated', () => {
  const mistyped = one.recipient.replace(/.$/, (last) => (last === 'q' ? 'p' : 'q'))
  for (const wrong of [
    mistyped,
    'age1',
    'hunter2',
    one.recipient.toUpperCase(),
    'ssh-ed25519',
    two.recipient.slice(0, -1),
  ]) {
    const message = refusal(`${two.recipient} ${wrong}`)
    expect(message).toContain('第 2 项不是 age 公钥')
    if (wrong.length > 4) expect(message).not.toContain(wrong.slice(4))
  }
})
