import { beforeAll, expect, test } from 'vitest'
import { parseRecipients, RecipientsError } from '#src/complaints/channel/recipients.ts'
import { type KeyPair, makeCaseKey } from '#src/complaints/seal/case.ts'

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
